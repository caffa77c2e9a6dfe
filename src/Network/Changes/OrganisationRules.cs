using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Changes;

internal static class OrganisationRules
{
    public static void Check(Findings found, Organisation o, ThemeTree themes)
    {
        found.Line("name", o.Name, TextRules.Name, required: true);
        found.Choice("sector", o.Sector);
        found.Cvr("cvr", o.Cvr);
        found.Text("description", o.Description);
        found.ThemeCodes("themes", o.Themes, themes);
        found.MunicipalityCode("municipality", o.Municipality);
        found.Location(o.Address, o.Position, o.PositionFrom);
        found.Web("web", o.Web);
        found.Whole("limits.perMonth", o.Limits?.PerMonth, 0, 1_000);
        found.Day("limits.pauseUntil", o.Limits?.PauseUntil);
        found.Text("limits.notes", o.Limits?.Notes, TextRules.Note);
        Responses(found, o.Responses);
        found.Choice("origin", o.Origin);
        if (o.Withheld is { } withheld)
            found.Choice("withheld", withheld);
    }

    public static void Location(this Findings found, Address? address, Position? position, PositionSource from)
    {
        found.Line("address.street", address?.Street, 200);
        found.Line("address.postcode", address?.Postcode, 20);
        found.Line("address.city", address?.City, 100);
        found.Place("position", position);
        found.Choice("positionFrom", from);
    }

    private static void Responses(Findings found, Responses? responses)
    {
        if (responses is null)
        {
            TextRules.Missing(found, "responses");
            return;
        }
        found.Whole("responses.asked", responses.Asked, 0, NumberRules.People);
        found.Whole("responses.answered", responses.Answered, 0, NumberRules.People);
        found.Whole("responses.medianHours", responses.MedianHours, 0, 100_000);
        if (responses.Answered > responses.Asked)
            found.Add("responses.answered", "inconsistent", "Der er flere svar end forespørgsler.", "There are more answers than requests.",
                $"Skriv højst {responses.Asked}.", $"Write at most {responses.Asked}.");
        if (responses is { Answered: 0, MedianHours: not null })
            found.Add("responses.medianHours", "inconsistent", "Der er en svartid, men ingen svar.", "There is an answer time but no answers.",
                "Fjern svartiden.", "Remove the answer time.");
    }
}
