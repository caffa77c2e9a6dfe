using System.Collections.Immutable;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoCreate.Api.Themes;

/// <summary>A school subject with the grades that have it.</summary>
public sealed record SubjectItem(string Code, string LabelDa, string LabelEn, ImmutableArray<int> Grades);

/// <summary><c>/themes /subjects /municipalities</c>: the word lists records point at.</summary>
public static class ThemeRoutes
{
    private static readonly ImmutableArray<SubjectItem> AllSubjects =
        [.. Subjects.All.Select(s => new SubjectItem(s.Code, s.Name.Da, s.Name.En, s.Grades))];

    public static void MapThemes(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").WithTags("themes");
        Map<Theme>(group, "/themes", "Themes of every taxonomy, broader before narrower.", snapshot => Network.Reference.Themes.Of(snapshot).Themes, ThemeTree.Key);
        Map<SubjectItem>(group, "/subjects", "School subjects.", _ => AllSubjects, s => s.Code);
        Map<Municipality>(group, "/municipalities", "The 98 municipalities.", _ => Municipalities.All, m => m.Code);
    }

    private static void Map<T>(RouteGroupBuilder group, string path, string summary, Func<NetworkSnapshot, ImmutableArray<T>> all, Func<T, string> key) =>
        group.MapGet(path, (HttpContext http, INetwork network) => Page(http, network.Current, all, key))
            .NeedsNoToken().Takes(Declared.Limit, Declared.Cursor, Declared.MinRevision).Produces<ListAnswer<T>>().Refuses(400, 401, 429).WithSummary(summary);

    private static IResult Page<T>(HttpContext http, NetworkSnapshot snapshot, Func<NetworkSnapshot, ImmutableArray<T>> all, Func<T, string> key)
    {
        var query = new QueryReader(http.Request.Query);
        var (limit, at, after) = Paging.Read(query, usual: Paging.Most);
        if (query.Refusal is { } refusal)
            return refusal;
        Revisions.Say(http, snapshot.Revision);
        var items = all(snapshot).ToDictionary(key);
        var (page, next) = Paging.Cut([.. all(snapshot).Select(key)], limit, at, after);
        return Results.Json(new ListAnswer<T>([.. page.Select(k => items[k])], next, items.Count, snapshot.Revision), NetworkJson.Wire);
    }
}
