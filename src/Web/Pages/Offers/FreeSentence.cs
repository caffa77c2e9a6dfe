using System.Globalization;
using System.Text.RegularExpressions;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Components;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Offers;

/// <summary>One sentence in free words, "5. klasse, natur/teknologi, uge 18, højst 15 km fra Randers", read as a need nobody saved.</summary>
public sealed partial record FreeSentence(Need Need, IReadOnlyList<Chip> Understood)
{
    public const int Longest = 300;
    private const string Unsaved = "unsaved";

    /// <summary>Null when there is nothing to read.</summary>
    public static FreeSentence? Read(string? sentence, NetworkSnapshot snapshot, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(sentence) || sentence.Length > Longest)
            return null;
        var text = new string([.. sentence.Select(c => char.IsControl(c) ? ' ' : c)]).Trim();
        var chips = new List<Chip>();
        var need = new Need { Id = Unsaved, Organisation = "", Question = text };
        if (Number(Grade().Match(text)) is { } grade and <= 10)
            (need, _) = (need with { Grades = [grade] }, Tell(chips, Everyday.Grades([grade])));
        if (Number(Group().Match(text)) is { } people)
            (need, _) = (need with { GroupSize = people }, Tell(chips, Everyday.Say($"{people} personer", $"{people} people")));
        if (Number(Week().Match(text)) is { } week && SchoolYear.NextWeek(week, today) is { } days)
            (need, _) = (need with { Window = days }, Tell(chips, Everyday.Capital(EverydayTime.Weeks(days, today))));
        if (Number(Km().Match(text)) is { } km)
            (need, _) = (need with { ReachKm = km }, Tell(chips, T.NeedPage.AtMost.With(Everyday.Km(km))));
        if (Parts().Split(text).Select(p => Subjects.ByName(p.Trim())).OfType<Subject>().FirstOrDefault() is { } subject)
            (need, _) = (need with { Subjects = [subject.Code] }, Tell(chips, subject.Name.In()));
        if (From().Match(text) is { Success: true } from && WhereIs.Find(snapshot, from.Groups[1].Value) is { } place)
            (need, _) = (need with { Position = place.Position }, Tell(chips, place.Name));
        return new(need, chips);
    }

    private static bool Tell(List<Chip> chips, string words)
    {
        chips.Add(new(words));
        return true;
    }

    private static int? Number(Match match) =>
        match.Success && int.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 10_000 ? number : null;

    [GeneratedRegex(@"\b(\d{1,2})\. ?(?:klasse|[a-e]\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Grade();

    [GeneratedRegex(@"\b(\d{1,4}) (?:elever|børn|personer|deltagere|unge|pupils|children|people)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Group();

    [GeneratedRegex(@"\b(?:uge|week) (\d{1,2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Week();

    [GeneratedRegex(@"\b(\d{1,3}) ?km\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Km();

    [GeneratedRegex(@"\b(?:fra|ved|i|from|near|in) (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*|\d{4}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex From();

    [GeneratedRegex(@"[,;.]| og | i | and | in ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
