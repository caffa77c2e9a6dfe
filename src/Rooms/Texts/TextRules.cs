using System.Globalization;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.State;

namespace CoCreate.Rooms.Texts;

/// <summary>Which updates a text takes: whole, by the session's own client, and building only on what everybody has. Anything else would make copies differ, or wait for ever.</summary>
internal static class TextRules
{
    /// <summary>Why an update cannot be taken; null when it can.</summary>
    public static RoomError? Unfit(Clause clause, YUpdate update, uint client)
    {
        if (update.Runs.Any(r => r.Id.Client != client))
            return Refusals.Because("foreignClient", "body.update", "Opdateringen er skrevet under en andens id. Gå ind i rummet igen, og skriv med det id, du får.", "The update was written under somebody else's id. Join the room again and write under the id you get.");
        var known = Clock(clause, client);
        var end = known;
        foreach (var run in update.Runs)
        {
            if (run.Id.Clock != end || !Has(run.Left, run.Id.Clock) || !Has(run.Right, run.Id.Clock))
                return OutOfOrder;
            end += run.Length;
        }
        foreach (var (from, length) in update.Deletes)
        {
            if (from.Clock + length > (from.Client == client ? end : Clock(clause, from.Client)))
                return OutOfOrder;
        }
        return null;

        bool Has(YId? id, long before) => id is not { } there || there.Clock < (there.Client == client ? before : Clock(clause, there.Client));
    }

    /// <summary>Whether an update holds the whole text, no more and no less.</summary>
    public static bool IsWhole(Clause clause, YUpdate update)
    {
        var next = new Dictionary<uint, long>();
        foreach (var run in update.Runs)
        {
            if (run.Id.Clock != next.GetValueOrDefault(run.Id.Client))
                return false;
            next[run.Id.Client] = run.Id.Clock + run.Length;
        }
        return next.Count == clause.Clocks.Count && next.All(n => Clock(clause, n.Key) == n.Value)
            && update.Deletes.All(d => d.From.Clock + d.Length <= Clock(clause, d.From.Client));
    }

    private static long Clock(Clause clause, uint client) => clause.Clocks[client.ToString(CultureInfo.InvariantCulture)]?.Clock ?? 0;

    private static RoomError OutOfOrder => Refusals.Because("textOrder", "body.update",
        "Opdateringen bygger på noget, rummet ikke har. Hent teksten igen, og skriv det om.", "The update builds on something the room does not have. Load the text again and write it anew.");
}
