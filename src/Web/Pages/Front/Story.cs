using System.Text.RegularExpressions;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Web.Pages.Front;

/// <summary>A partnership told in a few sentences: who, what about, and why they fitted.</summary>
/// <param name="Who">Its members, in the partnership's order.</param>
/// <param name="Partnership">The partnership.</param>
/// <param name="Need">The need it began with, when everybody may see it.</param>
/// <param name="Told">What comes before the reason in its own text, when that names at least two of them.</param>
/// <param name="Why">The sentence of its text that says why they fitted.</param>
public sealed partial record Story(Organisation[] Who, Partnership Partnership, Need? Need, string? Told, string? Why)
{
    private const string Together = "passede sammen, fordi ";

    public static bool Public(Partnership partnership) =>
        partnership.Status == RecordStatus.Published && partnership.Phase is PartnershipPhase.Agreed or PartnershipPhase.Running or PartnershipPhase.Ended;

    /// <summary>Three that bring different sectors together, no two with the same sectors; those that tell why first, then those that began with a need, then the newest.</summary>
    public static Story[] Three(NetworkSnapshot snapshot) =>
        [.. snapshot.Partnerships.Where(Public)
            .OrderByDescending(p => p.Text?.Contains(Together, StringComparison.Ordinal) == true).ThenByDescending(p => p.Need is not null)
            .ThenByDescending(p => p.Start).ThenBy(p => p.Id, StringComparer.Ordinal)
            .Select(p => Of(snapshot, p)).OfType<Story>()
            .DistinctBy(s => string.Join(' ', s.Who.Select(o => o.Sector).Order())).Take(3)];

    private static Story? Of(NetworkSnapshot snapshot, Partnership partnership)
    {
        Organisation[] who = [.. partnership.Members.Select(m => m.Organisation).Distinct().Select(snapshot.Organisation).OfType<Organisation>()
            .Where(o => o.Status == RecordStatus.Published)];
        if (who.Select(o => o.Sector).Distinct().Count() < 2)
            return null;
        var need = partnership.Need is { } id && snapshot.Need(id) is { Status: RecordStatus.Published, Visibility: Visibility.Public } n ? n : null;
        var because = Because().Match(partnership.Text ?? "");
        var told = because.Success ? partnership.Text![..because.Index].Trim() : "";
        return new(who, partnership, need, who.Count(o => told.Contains(o.Name, StringComparison.Ordinal)) >= 2 ? told : null, because.Success ? because.Value : null);
    }

    // one sentence; "5. klasse" and "kl. 8" do not end one
    [GeneratedRegex(@"(?<=^|[.?!]\s)\p{Lu}(?:(?![.?!]\s+\p{Lu}).)*? " + Together + @"(?:(?![.?!]\s+\p{Lu}).)*[.?!]?", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Because();
}
