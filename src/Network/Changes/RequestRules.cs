using CoCreate.Network.Model;

namespace CoCreate.Network.Changes;

internal static class RequestRules
{
    private const int MostMessages = 200;

    public static void Check(Findings found, Request r)
    {
        if (!string.IsNullOrEmpty(r.From) && r.From == r.To)
            found.Add("to", "sameAsFrom", "I kan ikke spørge jer selv.", "You cannot ask yourselves.", "Vælg en anden organisation.", "Choose another organisation.");
        found.Whole("people", r.People, 1, NumberRules.People);
        found.Whole("seats", r.Seats, 0, NumberRules.People);
        found.Period("window", r.Window);
        found.Choice("state", r.State);
        if (r.Reason is { } reason)
            found.Choice("reason", reason);
        if (r.Expires < r.Asked)
            found.Add("expires", "fromAfterTo", "Fristen ligger før spørgsmålet.", "It would end before it was asked.", "Vælg en senere frist.", "Choose a later day.");
        found.List("messages", r.Messages, MostMessages);
    }
}
