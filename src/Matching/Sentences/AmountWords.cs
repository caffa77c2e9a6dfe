using System.Globalization;
using System.Text.RegularExpressions;
using CoCreate.Network.Model;
using Found = System.Text.RegularExpressions.Match;

namespace CoCreate.Matching.Sentences;

/// <summary>Kilometres, people, ages, money and minutes.</summary>
internal static partial class AmountWords
{
    private const string AtMost = @"(?:(?:højst|højest|max\.?|maks\.?|maksimalt|inden for|indenfor|op til|under|within|up to|at most|for)\s+)?";

    public static double? Kilometres(Reading reading, string field)
    {
        foreach (var match in reading.Find(KmPattern()))
        {
            var km = Numbers.Read(match.Groups["n"].Value);
            if (km is 0 or > 1_000)
                continue;
            reading.Take(match, field, $"Højst {km} km", $"At most {km} km");
            return km;
        }
        return null;
    }

    /// <summary>How many come; those who help are no group but a requirement.</summary>
    public static int? Group(Reading reading, string field)
    {
        foreach (var match in reading.Find(GroupPattern()))
        {
            var people = Numbers.Read(match.Groups["n"].Value);
            reading.Take(match, field, $"{people} {match.Groups["who"].Value.ToLowerInvariant()}", $"{people} people");
            return people;
        }
        return null;
    }

    public static AgeRange? Ages(Reading reading)
    {
        foreach (var match in reading.Find(AgePattern()))
        {
            int? Number(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) : null;
            var (from, to) = (Number("from") ?? Number("over"), Number("to") ?? Number("under"));
            if (from > 120 || to > 120 || to < from)
                continue;
            var (da, en) = (from, to) switch
            {
                ({ } low, { } high) => ($"{low}–{high} år", $"{low}–{high} years"),
                ({ } low, null) => ($"Fra {low} år", $"From {low} years"),
                _ => ($"Til {to} år", $"Up to {to} years"),
            };
            reading.Take(match, "ages", da, en);
            return new(from, to);
        }
        return null;
    }

    /// <summary>An amount of money with what it is counted by; 0 when it shall be free.</summary>
    public static (Found Match, decimal Amount, PricePer Per)? Money(Reading reading)
    {
        foreach (var match in reading.Find(FreePattern()))
            return (match, 0, PricePer.Total);
        foreach (var match in reading.Find(MoneyPattern()))
            return (match, Numbers.Read(match.Groups["n"].Value), match.Groups["per"].Value.ToLowerInvariant() switch
            {
                "elev" or "barn" or "deltager" or "pupil" => PricePer.Pupil,
                "klasse" or "hold" or "class" => PricePer.Class,
                "time" or "hour" => PricePer.Hour,
                "besøg" or "gang" or "visit" => PricePer.Visit,
                _ => PricePer.Total,
            });
        return null;
    }

    public static int? Minutes(Reading reading)
    {
        foreach (var match in reading.Find(DurationPattern()))
        {
            var minutes = Numbers.Read(match.Groups["n"].Value) * (match.Groups["hours"].Success ? 60 : match.Groups["lessons"].Success ? 45 : 1);
            reading.Take(match, "durationMinutes", $"{minutes} minutter", $"{minutes} minutes");
            return minutes;
        }
        return null;
    }

    [GeneratedRegex(AtMost + @"(?<n>\b\d{1,4})\s*(?:km\b|kilomet\w+)(?:s? (?:væk|afstand|fra skolen|herfra|away))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KmPattern();

    [GeneratedRegex(@"\b(?:(?:og |and )?(?:vi er |der er |we are )|for |til |med |ca\. |omkring |of |with )?(?<n>" + Numbers.Pattern + @") (?<who>elever|børn|unge|personer|deltagere|studerende|beboere|borgere|mennesker|ældre|pupils|children|people|students|residents)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GroupPattern();

    [GeneratedRegex(@"\b(?:på |i alderen |fra |aged? )?(?<from>\d{1,3})\s*(?:-|–|til|to)\s*(?<to>\d{1,3})[ -]*(?:år|årige|years?)(?: old)?\b|\b(?:under|op til) (?<under>\d{1,3}) år\b|\b(?:over|fra) (?<over>\d{1,3}) år\b|\b(?<over>\d{2,3})\+(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgePattern();

    [GeneratedRegex(@"\b(?:gratis|ganske gratis|uden betaling|free of charge|for free)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FreePattern();

    [GeneratedRegex(AtMost + @"(?:(?:et )?budget på\s+)?\b(?:dkk\s*)?(?<n>\d{1,3}(?:[. ]\d{3})+|\d{1,7})\s*(?:,-|kr\b\.?|kroner\b|dkk\b)(?:\s*(?:pr\.?|per|i|a)\s+(?<per>elev|barn|deltager|klasse|hold|time|besøg|gang|pupil|class|hour|visit|alt)\w*)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MoneyPattern();

    [GeneratedRegex(@"\b(?:varer |i |tager )?(?<n>" + Numbers.Pattern + @") (?:(?<hours>timer|time|hours?)|(?<lessons>lektioner|lektion|lessons?)|min\.|minutter|minutes)(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DurationPattern();
}
