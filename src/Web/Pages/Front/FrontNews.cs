using CoCreate.Api.Accounts;
using CoCreate.Matching.Search;
using CoCreate.Network.Model;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Front;

/// <summary>A line in one of the two lists: what, whose, and how far.</summary>
public sealed record NewsItem(string Title, string Href, Organisation? Organisation, double? Km);

/// <summary>What the front page tells of the network: stories, what is new near a place, and what nobody has answered.</summary>
public sealed record FrontNews(string? Typed, FoundPlace? Place, int? Km, NewsItem[] Needs, NewsItem[] Offers, int Unanswered,
    Story[] Stories, int PublicPartnerships, string[] Examples)
{
    private const int Shown = 4;
    private static readonly string[] TryDa = ["kajak", "læsevenner", "mødelokale", "mad", "frivillige", "natur"];
    private static readonly string[] TryEn = ["kayak", "water", "music", "food"];

    public static FrontNews Of(Visit visit, string? typed)
    {
        typed = string.IsNullOrWhiteSpace(typed) ? null : typed.Trim()[..Math.Min(100, typed.Trim().Length)];
        var place = WhereIs.Find(visit.Snapshot, typed);
        // nothing near: wider, then the whole country
        var km = place is null ? null : new int?[] { 25, 50 }.FirstOrDefault(km => Hits(visit, RecordKind.Need, place, km).Length + Hits(visit, RecordKind.Offer, place, km).Length > 0);
        var needs = Hits(visit, RecordKind.Need, place, km);
        var answered = visit.Snapshot.Partnerships.Select(p => p.Need).OfType<string>().ToHashSet();
        return new(typed, place, km,
            [.. needs.Select(h => (Hit: h, Need: visit.Snapshot.Need(h.Id)!)).Where(n => visit.May(Act.Read, n.Need)).Take(Shown)
                .Select(n => new NewsItem(n.Need.Question, Addresses.Need(n.Need.Id), visit.Snapshot.Organisation(n.Need.Organisation), n.Hit.Km))],
            [.. Hits(visit, RecordKind.Offer, place, km).Take(Shown).Select(h => (Hit: h, Offer: visit.Snapshot.Offer(h.Id)!))
                .Select(o => new NewsItem(o.Offer.Title, Addresses.Offer(o.Offer.Id), visit.Snapshot.Organisation(o.Offer.Organisation), o.Hit.Km))],
            needs.Count(h => !answered.Contains(h.Id)),
            Story.Three(visit.Snapshot),
            visit.Snapshot.Partnerships.Count(Story.Public),
            [.. Texts.Language.Choose(TryDa, TryEn).Where(words => Any(visit, words)).Take(3)]);
    }

    private static SearchHit[] Hits(Visit visit, RecordKind kind, FoundPlace? place, int? km) =>
        [.. visit.SearchIndex.Ask(new(kind) { Near = place?.Position, WithinKm = km, Order = SearchOrder.Newest }).Hits.Where(h => visit.Snapshot.Find(kind, h.Id) is not null)];

    private static bool Any(Visit visit, string words) => !visit.SearchIndex.Ask(new(RecordKind.Offer) { Text = words }).Hits.IsEmpty;
}
