using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using CoCreate.Matching;
using CoCreate.Matching.Index;
using CoCreate.Matching.Sentences;
using CoCreate.Matching.Text;
using CoCreate.Network.Model;
using CoCreate.Rooms.State;
using Match = CoCreate.Matching.Match;

namespace CoCreate.Api.Rooms;

/// <summary>What the engine says to a card that lacks something.</summary>
/// <param name="Da">Heading.</param>
/// <param name="En">Heading.</param>
/// <param name="Items">At most three ways, the best first.</param>
internal sealed record WaysFound(string Da, string En, ImmutableArray<SuggestionItem> Items);

/// <summary>Ways to what a card lacks: offers that speak of the very thing, each with a sentence why. Pure.</summary>
internal static partial class Ways
{
    private const int Most = 3, LookedAt = 200;

    /// <summary>The ways; null when nobody offers anything of the kind.</summary>
    /// <param name="index">Who offers what.</param>
    /// <param name="card">What is missing.</param>
    /// <param name="need">The need the room is about: where, when and for whom.</param>
    /// <param name="aside">Offers that were set aside.</param>
    /// <param name="today">The day.</param>
    public static WaysFound? To(MatchIndex index, Card card, Need? need, Func<string, bool> aside, DateOnly today)
    {
        var thing = Thing(card.Title);
        var read = Sentences.ToNeed($"{thing} {card.Text}", today, null).Need;
        var sought = DanishText.Stems(read.Question).Where(s => s.Length > 1 && !s.All(char.IsDigit)).Distinct().ToArray();
        if (sought.Length == 0)
            return null;
        var kinds = read.Requirements.Select(r => r.Kind).ToHashSet();
        var found = Found(With(read, need));
        // a word in passing is no offer of the thing: it is what the offer is called, or the offer is about the same, or people who say they do it
        var named = found.Where(f => f.Named).ToArray();
        var speaks = found.Where(f => !f.Named && f.Match.Rating > Rating.Poor && Points(f.Match, "text") > 0 && (Points(f.Match, "theme") > 0 || (named.Length == 0 && f.Kind && kinds.Overlaps([OfferKind.People, OfferKind.Competence]))));
        var ways = InOrder(named.Concat(speaks));
        // up to twice as far away as they can travel is better than nothing, and the sentence says how far
        if (ways.Length < Most && need?.ReachKm is not null)
            ways = [.. ways.Concat(InOrder(Found(With(read, need) with { ReachKm = need.ReachKm * 2 }).Where(f => f.Named && f.Match.Rating > Rating.Poor))).DistinctBy(m => m.Organisation.Id).Take(Most)];
        return ways.Length == 0 ? null : new(HeadingDa(ways.Length, thing), HeadingEn(ways.Length, thing), [.. ways.Select(Item)]);

        // a bus fund is a way to a bus too, so the kind says which comes first and not which comes at all
        (Match Match, bool Named, bool Kind)[] Found(Need asked) =>
        [
            .. MatchEngine.Ask(index, new(asked with { Requirements = [] }, null, null, MatchTarget.Offers, today, LookedAt, BetterIf: false) { TellTo = Listener.Third, Diversity = 0 }).Items
                .Where(m => !aside(m.Offer!.Id) && m.Organisation.Id != need?.Organisation && m.Score > 0)
                .Select(m => (m, Names(m.Offer!.Title, sought), kinds.Count == 0 || kinds.Contains(index.Snapshot.Offer(m.Offer!.Id)!.OfferKind))),
        ];

        static Match[] InOrder(IEnumerable<(Match Match, bool Named, bool Kind)> all) =>
            [.. all.OrderByDescending(f => f.Named).ThenByDescending(f => f.Kind).ThenByDescending(f => f.Match.Score).Select(f => f.Match).DistinctBy(m => m.Organisation.Id).Take(Most)];
    }

    /// <summary>The thing itself: "vi mangler en bus" is about a bus.</summary>
    public static string Thing(string title)
    {
        var thing = Lacking().Replace(title.Trim(), "").TrimEnd('.', '?', ' ');
        return thing.Length == 0 ? title.Trim() : thing;
    }

    // where and when come from the room's need unless the card says otherwise, what it is about from the card alone
    private static Need With(Need read, Need? need) => need is null ? read : read with
    {
        Organisation = need.Organisation, Position = read.Position ?? need.Position, ReachKm = read.ReachKm ?? need.ReachKm, Window = read.Window ?? need.Window,
        Weekdays = read.Weekdays.IsEmpty ? need.Weekdays : read.Weekdays, Grades = read.Grades.IsEmpty ? need.Grades : read.Grades, Ages = read.Ages ?? need.Ages, GroupSize = read.GroupSize ?? need.GroupSize,
    };

    // half of what is sought stands in the title; a part of a longer word (minibus, havkajak) is half a word
    private static bool Names(string title, string[] sought)
    {
        var stems = DanishText.Stems(title);
        return sought.Sum(s => stems.Contains(s) ? 2 : stems.Any(t => Part(t, s)) ? 1 : 0) >= sought.Length;
    }

    private static bool Part(string whole, string part) => part.Length >= 3 && whole.Length - part.Length >= (part.Length == 3 ? 4 : 3)
        && (whole.StartsWith(part, StringComparison.Ordinal) || whole.EndsWith(part, StringComparison.Ordinal));

    private static SuggestionItem Item(Match m)
    {
        // being called the same is why it stands here at all; what else speaks for it, and what stands in the way most
        var why = m.Reasons.Where(r => r.Points > 0 && r.Signal is not ("text" or "kind" or "sectors" or "freshness" or "answers")).Take(2).ToArray();
        var but = m.Reasons.Where(r => r is { Points: < -200, Signal: "time" or "capacity" or "distance" }).MinBy(r => r.Points);
        return new(m.Offer!.Id, m.Organisation.Id, JsonNamingPolicy.CamelCase.ConvertName(m.Organisation.Sector.ToString()),
            $"{m.Organisation.Name}: {Sentence(m.Offer.Title)}{string.Concat(why.Select(r => " " + Sentence(r.Da)))}{(but is null ? "" : " Men: " + Sentence(but.Da))}",
            $"{m.Organisation.Name}: {Sentence(m.Offer.Title)}{string.Concat(why.Select(r => " " + Sentence(r.En)))}{(but is null ? "" : " But: " + Sentence(but.En))}");
    }

    private static string Sentence(string words) => words.TrimEnd() is [.., '.' or '?' or '!'] said ? said : words.TrimEnd() + ".";

    private static int Points(Match m, string signal) => m.Reasons.FirstOrDefault(r => r.Signal == signal)?.Points ?? 0;

    private static string HeadingDa(int many, string thing)
    {
        var ways = many switch { 1 => "Én måde", 2 => "To måder", _ => "Tre måder" };
        return Counted().IsMatch(thing) ? $"{ways} at få {Small(thing)} på" : $"{ways}: {thing}";
    }

    private static string HeadingEn(int many, string thing)
    {
        var ways = many switch { 1 => "One way", 2 => "Two ways", _ => "Three ways" };
        return CountedEn().IsMatch(thing) ? $"{ways} to get {Small(thing)}" : $"{ways}: {thing}";
    }

    private static string Small(string thing) => char.ToLowerInvariant(thing[0]) + thing[1..];

    [GeneratedRegex(@"^(?:(?:vi|jeg|der|we|i)\s+)?(?:mangler(?:\s+vi)?|savner|søger|har brug for|skal bruge|need|lack|miss|are looking for)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lacking();

    [GeneratedRegex(@"^(?:en|et|to|tre|fire|fem|\d+)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^(?:an?|two|three|four|five|\d+)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CountedEn();
}
