using System.Globalization;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Web.Pages.Forms;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Asking;

/// <summary>A dated slot in words.</summary>
public static class SlotWords
{
    /// <summary>"Tirsdag 4. maj 2027".</summary>
    public static string Day(Slot slot, DateOnly today)
    {
        var day = slot.Start.DayInDenmark();
        return Everyday.Capital(Typo.Set($"{day.ToString("dddd", CultureInfo.CurrentCulture)} {EverydayTime.Day(day, today)}"));
    }

    /// <summary>"kl. 9–12".</summary>
    public static string Clock(Slot slot) => slot.End is { } end && end.DayInDenmark() == slot.Start.DayInDenmark()
        ? Everyday.Say($"kl. {Short(slot.Start)}–{Short(end)}", $"{slot.Start.ToDanish()}–{end.ToDanish()}")
        : Everyday.Say($"kl. {Short(slot.Start)}", $"at {slot.Start.ToDanish()}");

    /// <summary>"Tirsdag 4. maj 2027, kl. 9–12".</summary>
    public static string Time(Slot slot, DateOnly today) => $"{Day(slot, today)}, {Clock(slot)}";

    // "9", "9.15", as one says it in Danish; "0.15" after midnight
    private static string Short(DateTimeOffset at)
    {
        var clock = at.ToDanish();
        return (clock[0] == '0' ? clock[1..] : clock).Replace(".00", "", StringComparison.Ordinal);
    }

    /// <summary>"Uge 18".</summary>
    public static string Week(Slot slot) => Everyday.Say($"Uge {SchoolYear.WeekOf(slot.Start.DayInDenmark()).Week}", $"Week {SchoolYear.WeekOf(slot.Start.DayInDenmark()).Week}");

    /// <summary>"6 af 20 pladser er ledige", "Fuldt booket".</summary>
    public static string Free(Slot slot) => slot.Free == 0 ? T.Slots.Full : T.Slots.FreeOf.With(slot.Free, slot.Seats);
}
