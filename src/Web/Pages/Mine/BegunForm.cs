using CoCreate.Network.Model;
using CoCreate.Web.Pages.Asking;
using CoCreate.Web.Pages.Forms;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.WebUtilities;

namespace CoCreate.Web.Pages.Mine;

/// <summary>A form somebody began and has not posted, as a line in a list.</summary>
/// <param name="Key">Under which it is kept.</param>
/// <param name="Title">What is written in it so far.</param>
/// <param name="What">Which form it is.</param>
/// <param name="Href">Where to go on.</param>
/// <param name="At">When it was saved.</param>
public sealed record BegunForm(string Key, string Title, Phrase What, string Href, DateTimeOffset At)
{
    /// <summary>Everything this visitor began, newest first. A record that is gone takes its draft with it.</summary>
    public static IEnumerable<BegunForm> All(DraftKeeper keeper, Visit visit)
    {
        foreach (var (key, at, written) in keeper.All())
            if (key.StartsWith("spoerg:", StringComparison.Ordinal))
            {
                if (written.Text("adresse") is { } address && Addresses.Local(address) is { } where && where.StartsWith(Addresses.Ask + "?", StringComparison.Ordinal))
                    yield return new(key, T.Mine.QuestionTo.With(Asked(where, visit) ?? "…"), T.Mine.BegunQuestion, where, at);
            }
            else if (key.Split(':') is [var name, .. var rest] && Enum.TryParse<RecordKind>(name, ignoreCase: true, out var kind) && Of(kind, rest, key, written, at, visit) is { } begun)
                yield return begun;
    }

    private static string? Asked(string address, Visit visit) => AskAbout.Of(visit, new QueryCollection(QueryHelpers.ParseQuery(address[address.IndexOf('?')..])))?.To.Name;

    private static BegunForm? Of(RecordKind kind, string[] rest, string key, Written written, DateTimeOffset at, Visit visit)
    {
        var title = written.Text("question") ?? written.Text("title") ?? written.Text("org-name") ?? T.Mine.Untitled;
        return (rest, kind) switch
        {
            (["ny", var draft], RecordKind.Need) => new(key, title, T.Frame.PostNeed, $"{Addresses.NewNeed}?kladde={draft}", at),
            (["ny", var draft], RecordKind.Offer) => new(key, title, T.Frame.PostOffer, $"{Addresses.NewOffer}?kladde={draft}", at),
            ([var id], _) when visit.Snapshot.Find(kind, id) is not null => new(key, title, T.Mine.Editing, Addresses.Edit(kind, id), at),
            _ => null,
        };
    }
}
