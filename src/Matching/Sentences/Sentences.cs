using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Sentences;

/// <summary>
/// Reads a Danish or simple English sentence ("Jeg har 4. klasse, natur/teknologi, uge 18, højst 10 km") into a draft, and tells what it
/// understood so that a person can take it back. Pure; what it does not understand stays as words.
/// </summary>
public static partial class Sentences
{
    private const int LongestQuestion = 300, LongestTitle = 200, LongestText = 4_000;

    /// <summary>A need. Without a place in the sentence <paramref name="near"/> is its position.</summary>
    /// <param name="sentence">What somebody wrote.</param>
    /// <param name="today">Weeks and months are the next ones from here.</param>
    /// <param name="near">Where the asker is, when known.</param>
    public static NeedSentence ToNeed(string? sentence, DateOnly today, Position? near)
    {
        var reading = new Reading(Clean(sentence), today);
        var grades = SchoolWords.Grades(reading);
        var window = TimeWords.Window(reading, "window");
        var weekdays = TimeWords.Weekdays(reading);
        var reach = AmountWords.Kilometres(reading, "reachKm");
        var ages = AmountWords.Ages(reading);
        var group = AmountWords.Group(reading, "groupSize");
        var (budget, funding) = Budget(reading);
        var municipality = PlaceWords.Municipality(reading);
        var subjects = SchoolWords.SubjectCodes(reading, InSchool(reading.Text, grades));
        var themes = ThemeWords.Codes(reading);
        var kinds = KindWords.Find(reading).Where(found => found.Kind != OfferKind.Funding || funding is null).ToList();
        kinds.ForEach(found => KindWords.Note(reading, found, "requirements"));
        var requirements = kinds.Select(found => new Requirement("", found.Kind, found.Amount, found.Words)).ToList();
        if (funding is not null)
            requirements.Add(funding);
        var (question, text) = Split(reading, sentence, LongestQuestion);
        return new(new()
        {
            Id = "",
            Organisation = "",
            Question = question,
            Text = text,
            Requirements = [.. requirements.Select((r, i) => r with { Id = $"r{i + 1}" })],
            Themes = themes,
            Subjects = subjects,
            Grades = grades,
            Ages = ages,
            Position = municipality?.Centre ?? near,
            ReachKm = reach,
            Window = window,
            Weekdays = weekdays,
            GroupSize = group,
            Budget = budget,
        }, reading.Parts, Clean(sentence));
    }

    /// <summary>An offer. Without a place in the sentence <paramref name="near"/> is its position.</summary>
    /// <param name="sentence">What somebody wrote.</param>
    /// <param name="today">Weeks and months are the next ones from here.</param>
    /// <param name="near">Where the giver is, when known.</param>
    public static OfferSentence ToOffer(string? sentence, DateOnly today, Position? near)
    {
        var reading = new Reading(Clean(sentence), today);
        var grades = SchoolWords.Grades(reading);
        var window = TimeWords.Window(reading, "periods");
        var weekdays = TimeWords.Weekdays(reading);
        var radius = AmountWords.Kilometres(reading, "radiusKm");
        var ages = AmountWords.Ages(reading);
        var minutes = AmountWords.Minutes(reading);
        var group = AmountWords.Group(reading, "capacity");
        var price = Price(reading);
        var municipality = PlaceWords.Municipality(reading);
        var where = WhereIt(reading);
        var subjects = SchoolWords.SubjectCodes(reading, InSchool(reading.Text, grades));
        var themes = ThemeWords.Codes(reading);
        var kind = KindWords.Find(reading).FirstOrDefault();
        if (kind is not null)
            KindWords.Note(reading, kind, "kind");
        var (title, text) = Split(reading, sentence, LongestTitle);
        return new(new()
        {
            Id = "",
            Organisation = "",
            OfferKind = kind?.Kind ?? OfferKind.Activity,
            Title = title,
            Text = text,
            Themes = themes,
            Subjects = subjects,
            Grades = grades,
            Ages = ages,
            Where = where,
            Position = municipality?.Centre ?? near,
            RadiusKm = radius,
            Periods = window is null ? [] : [window],
            Weekdays = weekdays,
            Capacity = group ?? kind?.Amount,
            DurationMinutes = minutes,
            Price = price,
        }, reading.Parts, Clean(sentence));
    }

    /// <summary>Money somebody has, or money somebody looks for.</summary>
    private static (Money? Budget, Requirement? Funding) Budget(Reading reading)
    {
        if (AmountWords.Money(reading) is not { } money)
            return default;
        var (da, en) = (Numbers.Da(money.Amount), Numbers.En(money.Amount));
        if (money.Amount > 0 && LooksForMoney().IsMatch(reading.Text))
        {
            reading.Take(money.Match, "requirements", $"{Labels.Da(OfferKind.Funding)}: {da} kr.", $"{Labels.En(OfferKind.Funding)}: DKK {en}");
            return (null, new("", OfferKind.Funding, (int)money.Amount, money.Match.Value.Trim()));
        }
        reading.Take(money.Match, "budget", money.Amount == 0 ? "Gratis" : $"Højst {da} kr.", money.Amount == 0 ? "Free" : $"At most DKK {en}");
        return (new(money.Amount), null);
    }

    private static Price? Price(Reading reading)
    {
        if (AmountWords.Money(reading) is not { } money)
            return null;
        var (da, en) = (Labels.Da(money.Per).ToLowerInvariant(), Labels.En(money.Per).ToLowerInvariant());
        reading.Take(money.Match, "price", money.Amount == 0 ? "Gratis" : $"{Numbers.Da(money.Amount)} kr. {da}", money.Amount == 0 ? "Free" : $"DKK {Numbers.En(money.Amount)} {en}");
        return new(money.Amount, Per: money.Per);
    }

    private static ImmutableArray<Where> WhereIt(Reading reading)
    {
        var found = new List<Where>();
        foreach (var match in reading.Find(WherePattern()))
        {
            var where = match.Groups["online"].Success ? Where.Online : match.Groups["asker"].Success ? Where.Asker : Where.Provider;
            if (found.Contains(where))
                continue;
            found.Add(where);
            reading.Note(match.Index, match.Value, "where", Labels.Da(where), Labels.En(where));
        }
        return [.. found];
    }

    private static bool InSchool(string text, ImmutableArray<int> grades) => !grades.IsEmpty || SchoolPattern().IsMatch(text);

    /// <summary>The rest of the words, else the sentence, as the short field; all of it as text when it is too long for that.</summary>
    private static (string Short, string? Text) Split(Reading reading, string? sentence, int longest)
    {
        var rest = Text.DanishText.Stems(reading.Rest()).Count > 0 ? reading.Rest() : reading.Text;
        return rest.Length <= longest ? (rest, null) : (Cut(rest, longest), Cut(Clean(sentence), LongestText));
    }

    private static string Cut(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];

    private static string Clean(string? sentence) => ControlPattern().Replace(sentence ?? "", " ").Trim();

    [GeneratedRegex(@"[\p{Cc}\s¦]+")]
    private static partial Regex ControlPattern();

    [GeneratedRegex(@"\b(?:tilskud|sponsor\w*|midler|fonds?\w*|finansier\w*|støttekroner|mangler|søger penge|søger (?=[\d.]+ ?kr)|funding|grant)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LooksForMoney();

    [GeneratedRegex(@"\b(?:elev\w*|klasse\w*|skole\w*|lærer\w*|faget|pupils|class|school|teacher)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SchoolPattern();

    [GeneratedRegex(@"\b(?:(?<online>online|på skærm\w*|virtuelt)|(?<asker>hos jer|kommer ud|kommer gerne ud|på skolen|ude hos jer|come to you|at your place)|(?<provider>hos os|i vores \w+|at our place))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WherePattern();
}
