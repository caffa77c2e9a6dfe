using System.Globalization;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>What protects those who are asked: so many new requests a month, and a pause.</summary>
public static class RequestLimits
{
    /// <summary>How many new requests an organisation got in the month of a day.</summary>
    public static int AskedIn(NetworkSnapshot snapshot, string organisation, DateOnly month) =>
        MonthlyRequests.CountIn(snapshot, organisation, month);

    /// <summary>Why no new request can be taken now, with the day it opens again; null when one can.</summary>
    public static RuleError? Refusal(NetworkSnapshot snapshot, Organisation to, Period? window, DateOnly today)
    {
        if (to.Limits?.PauseUntil is { } until && until >= today && !(window?.From > until))
            return Error("paused", "De har bedt om ro", "They have asked for peace", until.AddDays(1));
        if (to.Limits?.PerMonth <= 0)
            return new("to", "noRequests", "De vil helst ikke spørges gennem CoCreate.", "They would rather not be asked through CoCreate.",
                "Spørg en anden. Vi kan vise, hvem der ellers passer.", "Ask somebody else. We can show who else fits.");
        return to.Limits?.PerMonth is { } most && MonthlyRequests.UsedUp(snapshot, to, today)
            ? Error("overLimit", $"De tager højst {most} nye henvendelser om måneden, og de er brugt", $"They take at most {most} new requests a month, and those are used",
                new DateOnly(today.Year, today.Month, 1).AddMonths(1))
            : null;
    }

    private static RuleError Error(string code, string da, string en, DateOnly opens) => new("to", code,
        $"{da}. De kan spørges igen {opens.ToString("d. MMMM yyyy", Danish)}.", $"{en}. They can be asked again from {opens.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.",
        "Vent til den dag, eller spørg en anden.", "Wait until that day, or ask somebody else.");

    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");
}
