using CoCreate.Network.Model;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Asking;

/// <summary>How many and when, in a line.</summary>
public static class TermsWords
{
    /// <summary>"26 personer, uge 18"; of a dated visit its day and time.</summary>
    public static string Of(Terms terms, Slot? slot, DateOnly today)
    {
        var when = slot is not null ? SlotWords.Time(slot, today) : terms.Window is { } window ? EverydayTime.Exactly(window, today) : "";
        var all = string.Join(", ", new[] { terms.People is { } people ? T.Reply.PeopleCount.Of(people) : "", when }.Where(part => part.Length > 0));
        return all.Length == 0 ? T.Reply.NothingDefinite : Everyday.Capital(all);
    }
}
