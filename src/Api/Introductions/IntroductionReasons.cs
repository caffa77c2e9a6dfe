using System.Collections.Immutable;
using System.Globalization;
using CoCreate.Matching;
using CoCreate.Matching.Index;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Introductions;

/// <summary>Why some organisations should meet, with where each sentence comes from.</summary>
/// <param name="Da">As somebody reads it who is none of them.</param>
/// <param name="En">The same in English.</param>
/// <param name="SourceDa">Where it comes from.</param>
/// <param name="SourceEn">The same in English.</param>
public sealed record IntroductionReason(string Da, string En, string SourceDa, string SourceEn)
{
    /// <summary>As those read it whom it speaks of.</summary>
    public ImmutableArray<ToldTo> Voices { get; init; } = [];

    /// <summary>As one of them reads it; null for somebody who is none of them.</summary>
    public (string Da, string En) For(string? organisation) => Voices.FirstOrDefault(voice => voice.Organisation == organisation) is { } own ? (own.Da, own.En) : (Da, En);
}

/// <summary>A reason told to one organisation.</summary>
public sealed record ToldTo(string Organisation, string Da, string En);

/// <summary>Finds what speaks for it: what they seek and offer, why the engine would suggest them, how near they are, whom they both know.</summary>
public static class IntroductionReasons
{
    private const int MostOfEach = 3, Wide = 200;

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
            yield return Asked(network, need, "Fra behovet", "From the need");
        else
            foreach (var asked in known.SelectMany(o => network.NeedsOf(o.Id)).Where(n => n is { Status: RecordStatus.Published, Visibility: Visibility.Public }).Take(MostOfEach))
                yield return Asked(network, asked, "Fra deres behov", "From their need");
    }

    private static IntroductionReason Asked(NetworkSnapshot network, Need need, string sourceDa, string sourceEn) =>
        new($"{NameOf(network, need.Organisation)} søger svar på: {need.Question}", $"{NameOf(network, need.Organisation)} asks: {need.Question}", sourceDa, sourceEn)
        {
            Voices = [new(need.Organisation, $"I søger svar på: {need.Question}", $"You ask: {need.Question}")],
        };

    private static IEnumerable<IntroductionReason> Fitting(MatchIndex index, ImmutableArray<Organisation> known, Need? need, DateOnly today)
    {
        if (need is null)
            yield break;
        var (toThird, toAsker, toGiver) = (Told(index, need, today, Listener.Third), Told(index, need, today, Listener.Question), Told(index, need, today, Listener.Match));
        foreach (var match in toThird.Values.Where(m => known.Any(o => o.Id == m.Organisation.Id && o.Id != need.Organisation) && m.Rating >= Rating.Fair).OrderBy(m => m.Rank))
        {
            var (offer, giver) = (match.Offer!, match.Organisation);
            var (byName, asker, own) = (Strongest(match), Strongest(toAsker[offer.Id]), Strongest(toGiver[offer.Id]));
            yield return new($"{giver.Name} tilbyder »{offer.Title}«: {byName.Da}", $"{giver.Name} offers “{offer.Title}”: {byName.En}", "Fra deres tilbud", "From their offer")
            {
                Voices =
                [
                    new(need.Organisation, $"{giver.Name} tilbyder »{offer.Title}«: {asker.Da}", $"{giver.Name} offers “{offer.Title}”: {asker.En}"),
                    new(giver.Id, $"I tilbyder »{offer.Title}«: {own.Da}", $"You offer “{offer.Title}”: {own.En}"),
                ],
            };
        }
    }

    // the same matches, each told to somebody else
    private static Dictionary<string, Match> Told(MatchIndex index, Need need, DateOnly today, Listener to) =>
        MatchEngine.Ask(index, new(need, null, null, MatchTarget.Offers, today, Wide, BetterIf: false) { TellTo = to }).Items.ToDictionary(m => m.Offer!.Id, StringComparer.Ordinal);

    private static Reason Strongest(Match match) => match.Reasons.MaxBy(reason => reason.Points)!;

    private static IEnumerable<IntroductionReason> Offered(NetworkSnapshot network, ImmutableArray<Organisation> known, Need? need) =>
        need is not null ? [] :
        known.SelectMany(o => network.OffersOf(o.Id)).Where(o => o.Status == RecordStatus.Published).Take(MostOfEach)
            .Select(o => new IntroductionReason($"{NameOf(network, o.Organisation)} tilbyder »{o.Title}«", $"{NameOf(network, o.Organisation)} offers “{o.Title}”", "Fra deres tilbud", "From their offer")
            {
                Voices = [new(o.Organisation, $"I tilbyder »{o.Title}«", $"You offer “{o.Title}”")],
            });

    private static IEnumerable<IntroductionReason> Near(ImmutableArray<Organisation> known)
    {
        for (var i = 0; i < known.Length; i++)
            for (var j = i + 1; j < known.Length; j++)
                if (known[i].Position is { } one && known[j].Position is { } other && one.KmTo(other) is var km and < 15)
                {
                    var (da, en) = km < 1
                        ? ($"{Math.Max(100, Math.Round(km * 10) * 100):F0} m", $"{Math.Max(100, Math.Round(km * 10) * 100):F0} m")
                        : (km.ToString("F0", CultureInfo.InvariantCulture) + " km", km.ToString("F0", CultureInfo.InvariantCulture) + " km");
                    yield return new($"{known[i].Name} og {known[j].Name} ligger {da} fra hinanden", $"{known[i].Name} and {known[j].Name} are {en} apart", "Regnet ud fra adresserne", "From the addresses")
                    {
                        Voices =
                        [
                            new(known[i].Id, $"I og {known[j].Name} ligger {da} fra hinanden", $"You and {known[j].Name} are {en} apart"),
                            new(known[j].Id, $"I og {known[i].Name} ligger {da} fra hinanden", $"You and {known[i].Name} are {en} apart"),
                        ],
                    };
                }
    }

    private static IEnumerable<IntroductionReason> Shared(NetworkSnapshot network, ImmutableArray<Organisation> known) =>
        from third in known.Select(o => Partners(network, o.Id).Except(known.Select(k => k.Id)).ToHashSet()).Aggregate((a, b) => [.. a.Intersect(b)]).Order(StringComparer.Ordinal).Take(MostOfEach)
        let name = NameOf(network, third)
        let two = known.Length == 2
        select new IntroductionReason($"De har {(two ? "begge" : "alle")} arbejdet sammen med {name}", $"{(two ? "Both" : "All")} of them have worked with {name}", "Fra deres partnerskaber", "From their partnerships")
        {
            Voices = [.. known.Select(o => new ToldTo(o.Id, $"I har {(two ? "begge" : "alle")} arbejdet sammen med {name}", $"{(two ? "Both" : "All")} of you have worked with {name}"))],
        };

    private static IEnumerable<string> Partners(NetworkSnapshot network, string organisation) =>
        network.PartnershipsOf(organisation).SelectMany(p => p.Members).Select(m => m.Organisation).Where(id => id != organisation);

    private static string NameOf(NetworkSnapshot network, string id) => network.Organisation(id)?.Name ?? "?";
}
