using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace CoCreate.Api.Hosting;

/// <summary>Pages of a list that may change between two pages: a cursor remembers the last id it gave, and its place in case that one is gone.</summary>
public static class Paging
{
    public const int Most = 200, Usual = 50;

    /// <summary>Reads <c>limit</c> and <c>cursor</c>.</summary>
    public static (int Limit, int At, string? After) Read(QueryReader query, int usual = Usual)
    {
        var limit = query.Number("limit", 1, Most, usual);
        if (query.Text("cursor", 300) is not { } cursor)
            return (limit, 0, null);
        if (Base64Url.IsValid(cursor) && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split(' ', 2) is [var at, var after]
            && int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var place))
            return (limit, place, after);
        query.Refuse("cursor", "det, som next sagde på siden før", "what next said on the page before");
        return (limit, 0, null);
    }

    /// <summary>One page of ids, and the cursor of the next.</summary>
    public static (ImmutableArray<string> Page, string? Next) Cut(IReadOnlyList<string> ids, int limit, int at, string? after)
    {
        var start = after is null ? 0 : Start(ids, at, after);
        ImmutableArray<string> page = [.. ids.Skip(start).Take(limit)];
        var end = start + page.Length;
        return (page, end < ids.Count && page.Length > 0 ? Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{end} {page[^1]}")) : null);
    }

    private static int Start(IReadOnlyList<string> ids, int at, string after)
    {
        if (at > 0 && at <= ids.Count && ids[at - 1] == after)
            return at;
        for (var i = 0; i < ids.Count; i++)
        {
            if (ids[i] == after)
                return i + 1;
        }
        return Math.Min(at, ids.Count);
    }
}
