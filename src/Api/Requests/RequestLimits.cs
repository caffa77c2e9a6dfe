using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>What protects those who are asked: so many new requests a month, and a pause.</summary>
public static class RequestLimits
{
    /// <summary>How many new requests an organisation got in the month of a day.</summary>
    public static int AskedIn(NetworkSnapshot snapshot, string organisation, DateOnly month) =>
        MonthlyRequests.CountIn(snapshot, organisation, month);

    /// <summary>Why no new request can be taken now, with the day it opens again; null when one can.</summary>
    /// <param name="snapshot">The network.</param>
    /// <param name="to">Who would be asked.</param>
    /// <param name="window">When it is about.</param>
    /// <param name="today">The day.</param>
    /// <param name="ahead">How many stand in line before it; their places are not given to others.</param>
    public static RuleError? Refusal(NetworkSnapshot snapshot, Organisation to, Period? window, DateOnly today, int ahead = 0)
    {
        if (to.Limits?.PerMonth <= 0)
            return new("to", "noRequests", "De vil helst ikke spørges gennem CoCreate.", "They would rather not be asked through CoCreate.",
                "Spørg en anden. Vi kan vise, hvem der ellers passer.", "Ask somebody else. We can show who else fits.");
        if (Opens(snapshot, to, window, today, ahead) is not { } opens)
            return null;
        return Paused(to, window, today) ? Error("paused", "De har bedt om ro", "They have asked for peace", opens)
            : Error("overLimit", $"De tager højst {to.Limits!.PerMonth} nye henvendelser om måneden, og de er brugt", $"They take at most {to.Limits.PerMonth} new requests a month, and those are used", opens);
    }

    /// <summary>The day a question can be sent at the earliest; null when that is now.</summary>
    public static DateOnly? Opens(NetworkSnapshot snapshot, Organisation to, Period? window, DateOnly today, int ahead = 0)
    {
        var begins = Paused(to, window, today) ? to.Limits!.PauseUntil!.Value.AddDays(1) : today;
        if (to.Limits?.PerMonth is { } most and > 0)
        {
            var free = Math.Max(0, most - MonthlyRequests.CountIn(snapshot, to.Id, begins));
            if (ahead >= free)
                begins = new DateOnly(begins.Year, begins.Month, 1).AddMonths(1 + (ahead - free) / most);
        }
        return begins > today ? begins : null;
    }

    private static bool Paused(Organisation to, Period? window, DateOnly today) => to.Limits?.PauseUntil is { } until && until >= today && !(window?.From > until);

    private static RuleError Error(string code, string da, string en, DateOnly opens) => new("to", code,
        $"{da}. De kan spørges igen {DayWords.Day(opens, true)}.", $"{en}. They can be asked again from {DayWords.Day(opens, false)}.",
        "Stil jer i kø, vent til den dag, eller spørg en anden.", "Stand in line, wait until that day, or ask somebody else.");
}
