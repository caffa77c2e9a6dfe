using CoCreate.Api.Accounts;
using CoCreate.Matching.Search;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Hosting;

/// <summary>Lists of records: query parameters in, a page of what the actor may see out.</summary>
public static class RecordSearch
{
    /// <summary>The question a query asks; what cannot be read is in the reader's errors.</summary>
    public static SearchQuestion Question(QueryReader query, RecordKind kind, NetworkSnapshot snapshot, DateOnly today)
    {
        var themes = Network.Reference.Themes.Of(snapshot);
        var near = query.Point("near");
        var km = query.Kilometres("withinKm");
        if (km is not null && near is null && query.Errors.All(e => e.Field != "near"))
            query.Refuse("near", "bredde og længde, når withinKm er sendt", "latitude and longitude when withinKm is sent");
        return new(kind)
        {
            Text = query.Text("q", 200),
            Sectors = query.Words<Sector>("sector"),
            Municipalities = query.Codes("municipality", code => Municipalities.Find(code) is not null, "en kommunekode som 0730", "a municipality code such as 0730"),
            Themes = query.Codes("theme", code => themes.Find(code) is not null, "en kode fra /api/v1/themes", "a code from /api/v1/themes"),
            Kinds = query.Words<OfferKind>("kind"),
            Subjects = query.Codes("subject", code => Subjects.Find(code) is not null, "en kode fra /api/v1/subjects", "a code from /api/v1/subjects"),
            Grades = query.Numbers("grade", 0, 10),
            During = Week(query, today),
            Near = near,
            WithinKm = km,
            Facets = query.Flag("facets"),
        };
    }

    /// <summary>One page, or the refusal that names what could not be read.</summary>
    public static (ListAnswer<T>? Page, ProblemAnswer? Refusal) Page<T>(HttpContext http, RecordKind kind, Indexes indexes, DateOnly today) where T : IRecord
    {
        var index = indexes.Search;
        var snapshot = index.Snapshot;
        var query = new QueryReader(http.Request.Query);
        var question = Question(query, kind, snapshot, today);
        var wanted = query.Words<RecordStatus>("status") is { IsEmpty: false } said ? said : [RecordStatus.Published];
        var (limit, at, after) = Paging.Read(query);
        if (query.Refusal is { } refusal)
            return (null, refusal);

        var actor = http.Actor();
        var plain = wanted is [RecordStatus.Published];
        if (!plain && !actor.SignedIn)
            return (null, new(ProblemKind.SignInFirst));
        // What is not for everybody is asked of Rights one by one, so that hits, facets and totals speak of the same.
        var found = index.Ask(question with
        {
            Sees = plain && (kind != RecordKind.Need || !actor.SignedIn) ? null
                : id => snapshot.Find(kind, id) is { } r && wanted.Contains(r.Status) && Rights.May(actor, Act.Read, r, snapshot),
        });
        var ids = found.Hits.Select(h => h.Id).Where(id => snapshot.Find(kind, id) is { } r && Rights.May(actor, Act.Read, r, snapshot)).ToList();
        var (page, next) = Paging.Cut(ids, limit, at, after);
        Revisions.Say(http, snapshot.Revision);
        return (new([.. page.Select(id => (T)ShownTo.Of(snapshot.Find(kind, id)!, actor, snapshot))], next, ids.Count, snapshot.Revision)
        {
            Facets = question.Facets ? found.Facets : null,
            ReadAs = found.ReadAs.IsEmpty ? null : found.ReadAs,
        }, null);
    }

    private static Period? Week(QueryReader query, DateOnly today) =>
        query.Number("week", 1, 53) is { } week ? SchoolYear.NextWeek(week, today) : null;
}
