using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Changes;

internal static class OfferRules
{
    public static void Check(Findings found, Offer o, ThemeTree themes)
    {
        found.Choice("kind", o.OfferKind);
        found.Line("title", o.Title, TextRules.Name, required: true);
        found.Text("text", o.Text);
        found.Text("preparation", o.Preparation);
        found.Text("activities", o.Activities);
        found.Text("followUp", o.FollowUp);
        found.ThemeCodes("themes", o.Themes, themes);
        found.SubjectCodes("subjects", o.Subjects);
        found.Grades("grades", o.Grades);
        found.Ages("ages", o.Ages);
        found.Choices("where", o.Where);
        found.Place("position", o.Position);
        found.Km("radiusKm", o.RadiusKm);
        found.Periods("periods", o.Periods, 100);
        found.Choices("weekdays", o.Weekdays);
        found.Whole("capacity", o.Capacity, 0, NumberRules.People);
        found.Whole("seats", o.Seats, 0, NumberRules.People);
        found.Choice("booking", o.Booking);
        Slots(found, o);
        found.Whole("durationMinutes", o.DurationMinutes, 1, 100_000);
        found.Amount("price", o.Price?.Amount, o.Price?.Currency);
        if (o.Price is { } price)
            found.Choice("price.per", price.Per);
        found.Language("language", o.Language);
        found.Words("facilities", o.Facilities, 40);
        found.Words("conditions", o.Conditions, 40);
        found.Words("wontDo", o.WontDo, 40);
        found.Day("freshUntil", o.FreshUntil);
        found.Choice("origin", o.Origin);
        if (o.Withheld is { } withheld)
            found.Choice("withheld", withheld);
    }

    private static void Slots(Findings found, Offer o)
    {
        if (!found.List("slots", o.Slots, 200, twice: true))
            return;
        for (var i = 0; i < o.Slots.Length; i++)
        {
            var at = $"slots[{i}]";
            if (o.Slots[i] is not { } slot)
            {
                TextRules.Missing(found, at);
                continue;
            }
            found.Id(at + ".id", slot.Id);
            if (o.Slots.Take(i).Any(other => other?.Id == slot.Id))
                NeedRules.SameId(found, at + ".id", slot.Id);
            found.Day(at + ".start", DateOnly.FromDateTime(slot.Start.Date));
            if (slot.End < slot.Start)
                found.Add(at + ".end", "fromAfterTo", "Den slutter, før den begynder.", "It ends before it begins.", "Skriv et senere tidspunkt.", "Write a later time.");
            found.Whole(at + ".seats", slot.Seats, 1, NumberRules.People);
            if (slot.Taken > slot.Seats)
                found.Add(at + ".seats", "fewerThanTaken", $"{slot.Taken} pladser er allerede givet væk.", $"{slot.Taken} seats are taken already.",
                    $"Skriv {slot.Taken} eller mere.", $"Write {slot.Taken} or more.");
        }
    }
}
