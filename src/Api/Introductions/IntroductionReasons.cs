using System.Collections.Immutable;
using System.Globalization;
using CoCreate.Matching;
using CoCreate.Matching.Index;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Introductions;

/// <summary>Why some organisations should meet, with where each sentence comes from.</summary>
public sealed record IntroductionReason(string Da, string En, string SourceDa, string SourceEn);

/// <summary>Finds what speaks for it: what they seek and offer, why the engine would suggest them, how near they are, whom they both know.</summary>
public static class IntroductionReasons
{
    private const int MostOfEach = 3;

    /// <summary>Every reason, the strongest sort first.</summary>
    public static ImmutableArray<IntroductionReason> Of(MatchIndex index, ImmutableArray<string> organisations, Need? need, DateOnly today)
    {
        var network = index.Snapshot;
        var known = organisations.Select(network.Organisation).OfType<Organisation>().ToImmutableArray();
        return [.. Sought(network, known, need), .. Fitting(index, known, need, today), .. Offered(network, known, need), .. Near(known), .. Shared(network, known)];
    }

    private static IEnumerable<IntroductionReason> Sought(NetworkSnapshot network, ImmutableArray<Organisation> known, Need? need)
    {
        if (need is not null)
            yield return new($"{NameOf(network, need.Organisation)} søger svar på: {need.Question}", $"{NameOf(network, need.Organisation)} asks: {need.Question}", "Fra behovet", "From the need");
        else
            foreach (var asked in known.SelectMany(o => network.NeedsOf(o.Id)).Where(n => n is { Status: RecordStatus.Published, Visibility: Visibility.Public }).Take(MostOfEach))
                yield return new($"{NameOf(network, asked.Organisation)} søger svar på: {asked.Question}", $"{NameOf(network, asked.Organisation)} asks: {asked.Question}", "Fra deres behov", "From their need");
    }

    private static IEnumerable<IntroductionReason> Fitting(MatchIndex index, ImmutableArray<Organisation> known, Need? need, DateOnly today) =>
        need is null ? [] :
        from match in MatchEngine.Ask(index, new(need, null, null, MatchTarget.Offers, today, 200, BetterIf: false)).Items
        where known.Any(o => o.Id == match.Organisation.Id && o.Id != need.Organisation) && match.Rating >= Rating.Fair
        let strongest = match.Reasons.MaxBy(reason => reason.Points)
        select new IntroductionReason($"{match.Organisation.Name} tilbyder »{match.Offer!.Title}«: {strongest.Da}", $"{match.Organisation.Name} offers “{match.Offer.Title}”: {strongest.En}",
            "Fra deres tilbud", "From their offer");

    private static IEnumerable<IntroductionReason> Offered(NetworkSnapshot network, ImmutableArray<Organisation> known, Need? need) =>
        need is not null ? [] :
        known.SelectMany(o => network.OffersOf(o.Id)).Where(o => o.Status == RecordStatus.Published).Take(MostOfEach)
            .Select(o => new IntroductionReason($"{NameOf(network, o.Organisation)} tilbyder »{o.Title}«", $"{NameOf(network, o.Organisation)} offers “{o.Title}”", "Fra deres tilbud", "From their offer"));

    private static IEnumerable<IntroductionReason> Near(ImmutableArray<Organisation> known)
    {
        for (var i = 0; i < known.Length; i++)
            for (var j = i + 1; j < known.Length; j++)
                if (known[i].Position is { } one && known[j].Position is { } other && one.KmTo(other) is var km and < 15)
                {
                    var (da, en) = km < 1
                        ? ($"{Math.Max(100, Math.Round(km * 10) * 100):F0} m", $"{Math.Max(100, Math.Round(km * 10) * 100):F0} m")
                        : (km.ToString("F0", CultureInfo.InvariantCulture) + " km", km.ToString("F0", CultureInfo.InvariantCulture) + " km");
                    yield return new($"{known[i].Name} og {known[j].Name} ligger {da} fra hinanden", $"{known[i].Name} and {known[j].Name} are {en} apart", "Regnet ud fra adresserne", "From the addresses");
                }
    }

    private static IEnumerable<IntroductionReason> Shared(NetworkSnapshot network, ImmutableArray<Organisation> known) =>
        from third in known.Select(o => Partners(network, o.Id).Except(known.Select(k => k.Id)).ToHashSet()).Aggregate((a, b) => [.. a.Intersect(b)]).Order(StringComparer.Ordinal).Take(MostOfEach)
        let name = NameOf(network, third)
        select new IntroductionReason($"De har alle arbejdet sammen med {name}", $"All of them have worked with {name}", "Fra deres partnerskaber", "From their partnerships");

    private static IEnumerable<string> Partners(NetworkSnapshot network, string organisation) =>
        network.PartnershipsOf(organisation).SelectMany(p => p.Members).Select(m => m.Organisation).Where(id => id != organisation);

    private static string NameOf(NetworkSnapshot network, string id) => network.Organisation(id)?.Name ?? "?";
}
