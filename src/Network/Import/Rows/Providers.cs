using CoCreate.Network.Model;

namespace CoCreate.Network.Import;

/// <summary>Finds the organisation an offer or a need belongs to; the one nobody knows is made, unclaimed.</summary>
internal sealed class Providers(Workspace work, KnownNames names, RowContacts contacts, Func<Organisation, bool> may)
{
    private readonly HashSet<string> made = [];

    /// <summary>Organisations made on the way.</summary>
    public int AlsoCreated => made.Count;

    /// <summary>The organisation's id, or the row's result when there is none to be had.</summary>
    public (string? Organisation, RowResult? Stop) For(RowReader row)
    {
        var name = row.Text("organisation", 200);
        var external = RowIds.Read(row, "organisationId");
        var place = RowPlaces.Read(row, work);
        if (external is not null && (work.ByExternal(RecordKind.Organisation, external) ?? Main(work.ByExternal(RecordKind.Unit, external))) is Organisation numbered)
            return Allowed(row, numbered);
        if (name is null)
        {
            if (row.Errors.Count == 0)
                row.Missing("organisation", "Her mangler organisationens navn.", "The organisation's name is missing here.");
            return (null, row.Rejected(""));
        }
        if (row.Errors.Count > 0)
            return (null, row.Rejected(name));
        var same = row.Decision == "new" ? [] : Distinct(names.Same(name, place.Municipality, place.Address?.Postcode));
        if (same.Count == 1)
            return Allowed(row, (Organisation)work.Find(RecordKind.Organisation, same[0].Organisation)!);
        if (same.Count > 1)
        {
            row.Refuse("organisation", "ambiguous", $"Der er {same.Count} organisationer, der hedder {name}.", $"There are {same.Count} organisations called {name}.",
                "Skriv kommunen eller nummeret i rækken.", "Write the municipality or the number in the row.");
            return (null, row.Rejected(name));
        }
        if (row.Decision != "new" && Distinct(names.Near(name, place.Municipality)).FirstOrDefault() is { } near && !made.Contains(near.Organisation))
        {
            if (row.Decision == "same")
                return Allowed(row, (Organisation)work.Find(RecordKind.Organisation, near.Organisation)!);
            return (null, row.Result(name, RowState.Duplicate) with { Duplicate = new(near.Organisation, near.Name, null, $"Ligner {near.Name}. Ét bogstav til forskel.", $"Looks like {near.Name}. One letter differs.") });
        }
        return Make(row, name, external, place);
    }

    private (string?, RowResult?) Make(RowReader row, string name, ExternalId? external, RowPlace place)
    {
        var sector = RowSector.Read(row, "organisation", name);
        var read = new OrganisationRow(name, external ?? RowIds.Made(NameKey.Of(name), place.Municipality), external is not null, null, sector, null, null, [], place, null);
        var created = work.WithFreeIds(read.New(work.NewId(), work));
        if (!row.Keeps(created, work))
            return (null, row.Rejected(name));
        work.Put(created, 0);
        names.Add(created);
        made.Add(created.Id);
        contacts.Take(row, created.Id);
        row.Note("organisation", $"{name} er ny her. Vi lagde organisationen op, så den kan overtages.", $"{name} is new here. We put the organisation up so that it can be claimed.");
        return (created.Id, null);
    }

    private (string?, RowResult?) Allowed(RowReader row, Organisation organisation)
    {
        if (!work.IsNew(organisation) && !may(organisation))
            return (null, NotYours(row, organisation.Name));
        contacts.Take(row, organisation.Id);
        return (organisation.Id, null);
    }

    private static RowResult NotYours(RowReader row, string name)
    {
        row.Refuse("organisation", "notYours", "Organisationen hører til en kommune, som du ikke er facilitator for.", "The organisation belongs to a municipality you do not facilitate.",
            "Få den kommunes facilitator til at hente rækken ind.", "Ask that municipality's facilitator to import the row.");
        return row.Rejected(name);
    }

    private Organisation? Main(IRecord? unit) => unit is Unit u ? work.Find(RecordKind.Organisation, u.Organisation) as Organisation : null;

    private static List<KnownNames.Entry> Distinct(IEnumerable<KnownNames.Entry> entries) => [.. entries.DistinctBy(e => e.Organisation)];
}
