using CoCreate.Network.Model;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Hosting;

/// <summary>Pages of a list that is short enough to be read whole.</summary>
public static class WholeList
{
    /// <summary>The page that <c>limit</c> and <c>cursor</c> ask for, or why they cannot be read.</summary>
    public static IResult Page<T>(HttpContext http, long revision, IReadOnlyList<T> all, Func<T, string> id)
    {
        var query = new QueryReader(http.Request.Query);
        var (limit, at, after) = Paging.Read(query);
        if (query.Refusal is { } refusal)
            return refusal;
        var byId = all.ToDictionary(id);
        var (page, next) = Paging.Cut([.. all.Select(id)], limit, at, after);
        return Results.Json(new ListAnswer<T>([.. page.Select(key => byId[key])], next, all.Count, revision), NetworkJson.Wire);
    }
}
