using System.Globalization;
using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
using CoCreate.Network.Model;

namespace CoCreate.Web.Pages.Forms;

/// <summary>A form somebody has begun.</summary>
/// <param name="Written">What was written so far.</param>
/// <param name="Reached">The furthest step that was opened.</param>
/// <param name="Version">The version of the record it mends; 0 for something new.</param>
/// <param name="SavedAt">When it was saved; null before the first time.</param>
public sealed record FormDraft(Written Written, int Reached, long Version, DateTimeOffset? SavedAt);

/// <summary>Keeps begun forms: an account's with the account, a visitor's by cookie.</summary>
public sealed class DraftKeeper(Drafts drafts, IHttpContextAccessor http, TimeProvider clock)
{
    private const string LastChange = "fortryd";

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("A draft belongs to a request.");

    public static string NewKey(RecordKind kind, string draft) => $"{kind.ToString().ToLowerInvariant()}:ny:{draft}";

    public static string EditKey(RecordKind kind, string record) => $"{kind.ToString().ToLowerInvariant()}:{record}";

    public FormDraft? Load(string key)
    {
        if (Drafts.Owner(Context, create: false) is not { } owner || drafts.Load(owner, key) is not { } json)
            return null;
        return new(Written.Of(json["written"] as JsonObject), Whole(json["reached"]) is var reached and > 0 ? (int)reached : 1, Whole(json["version"]),
            DateTimeOffset.TryParse(json["at"]?.ToString(), CultureInfo.InvariantCulture, out var at) ? at : null);
    }

    /// <summary>False when it could not be kept: too long, too many, or the disk says no.</summary>
    public bool Save(string key, FormDraft draft)
    {
        try
        {
            return drafts.Save(Drafts.Owner(Context, create: true)!, key, new()
            {
                ["written"] = draft.Written.ToJson(),
                ["reached"] = draft.Reached,
                ["version"] = draft.Version,
                ["at"] = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture),
            });
        }
        catch (Exception unsaved) when (unsaved is IOException or UnauthorizedAccessException or CoCreate.Sqlite.SqliteException)
        {
            return false;
        }
    }

    public void Forget(string key)
    {
        if (Drafts.Owner(Context, create: false) is { } owner)
            drafts.Delete(owner, key);
    }

    /// <summary>Keeps a record as it was before its last change, so that the change can be taken back; one for each person.</summary>
    public void Remember(IFormPlan plan, IRecord before, long now, DateOnly today) =>
        Save(LastChange, new(plan.Write(before, today).With(LastChange, EditKey(plan.Kind, before.Id)), 1, now, null));

    /// <summary>What a record said before its last change, when this person made it and nothing has happened since.</summary>
    public Written? Before(RecordKind kind, string record, long version) =>
        Load(LastChange) is { } last && last.Version == version && last.Written.One(LastChange) == EditKey(kind, record) ? last.Written : null;

    /// <summary>Every form begun and not posted, newest first: its key, when, and what is in it.</summary>
    public IEnumerable<(string Key, DateTimeOffset At, Written Written)> All() => Drafts.Owner(Context, create: false) is not { } owner ? []
        : drafts.List(owner).Where(d => d.Key != LastChange).Select(d => (d.Key, d.At, Load(d.Key)?.Written ?? Written.Nothing));

    /// <summary>The newest thing begun of a kind and not yet posted: its id in the address, and when.</summary>
    public (string Draft, DateTimeOffset At)? Newest(RecordKind kind)
    {
        var prefix = NewKey(kind, "");
        if (Drafts.Owner(Context, create: false) is not { } owner)
            return null;
        var (key, at) = drafts.List(owner).FirstOrDefault(d => d.Key.StartsWith(prefix, StringComparison.Ordinal));
        return key is null ? null : (key[prefix.Length..], at);
    }

    private static long Whole(JsonNode? node) => long.TryParse(node?.ToString(), out var n) ? n : 0;
}
