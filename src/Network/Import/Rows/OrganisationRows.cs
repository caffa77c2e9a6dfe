using CoCreate.Network.Model;

namespace CoCreate.Network.Import;

/// <summary>Rows → organisations, and departments of organisations. Main schools are read before their departments, wherever they stand in the file.</summary>
internal sealed class OrganisationRows(Workspace work, KnownNames names, RowContacts contacts, Func<Organisation, bool> may)
{
    private readonly Dictionary<ExternalId, ExternalId?> parents = [];
    private readonly Dictionary<ExternalId, PossibleDuplicate> undecided = [];
    private readonly Dictionary<string, int> stubs = [];

    /// <summary>Organisations made because a department's main school was nowhere.</summary>
    public int AlsoCreated => stubs.Count;

    /// <summary>Reads every row, departments last; the results come in no order.</summary>
    public IEnumerable<RowResult> Take(IEnumerable<RowReader> rows)
    {
        var departments = new List<(RowReader Row, OrganisationRow Read)>();
        foreach (var row in rows)
        {
            if (row.Decision == "skip")
            {
                yield return row.Result(row.Text("name", 200) ?? "", RowState.Skipped);
                continue;
            }
            if (OrganisationRow.Read(row, work) is not { } read)
            {
                yield return row.Rejected(row.Errors.Exists(e => e.Field == "name") ? "" : row.Text("name", 200) ?? "");
                continue;
            }
            parents.TryAdd(read.External, read.Parent);
            if (read.Parent is null)
                yield return Organisation(row, read);
            else
                departments.Add((row, read));
        }
        foreach (var (row, read) in departments)
            yield return Department(row, read);
    }

    private RowResult Organisation(RowReader row, OrganisationRow read)
    {
        if (work.ByExternal(RecordKind.Unit, read.External) is Unit unit)
            return Put(row, read, read.Department(unit.Id, unit.Organisation, unit, work), unit.Organisation);
        if (work.ByExternal(RecordKind.Organisation, read.External) is Organisation known)
        {
            if (work.RowOf(known) is { } earlier)
                return Duplicate(row, read, Repeats(known.Id, known.Name, earlier));
            if (RowIds.IsLoose(read.External) && NameKey.Of(known.Name) != NameKey.Of(read.Name) && row.Decision is null)
                return Duplicate(row, read, new(known.Id, known.Name, null, $"Nummer {read.External.Id} er {known.Name} i forvejen. Er det den samme?",
                    $"Number {read.External.Id} is {known.Name} already. Is it the same one?"));
            // Number and name speak for two different records: a person has to say which.
            if (row.Decision is null && NameKey.Of(known.Name) != NameKey.Of(read.Name) && Likely(row, read) is { } other && other.Record.Id != known.Id)
                return Duplicate(row, read, other.Why);
            if (row.Decision != "new")
                return Known(row, read, known);
        }
        if (Likely(row, read) is { } likely)
        {
            if (row.Decision != "same")
                return Duplicate(row, read, likely.Why);
            if (likely.Record is Organisation same)
                return Known(row, read, same);
            var department = (Unit)likely.Record;
            return Put(row, read, department with { ExternalIds = department.ExternalIds.Contains(read.External) ? department.ExternalIds : department.ExternalIds.Add(read.External) }, department.Organisation);
        }
        var created = work.WithFreeIds(read.New(work.NewId(), work));
        return Put(row, read, created, created.Id);
    }

    private RowResult Known(RowReader row, OrganisationRow read, Organisation known)
    {
        if (known.Claimed)
            row.Note("name", "De har selv overtaget deres side, så den rettede vi ikke.", "They have taken over their page themselves, so we did not change it.");
        if (known.Status == RecordStatus.Archived)
            row.Note("name", "Organisationen er arkiveret. Det er den stadig.", "The organisation is archived. It still is.");
        var after = read.Onto(known, work, rename: row.Decision != "same" && read.Numbered && NameKey.Of(known.Name) != NameKey.Of(read.Name));
        return Put(row, read, after, known.Id);
    }

    private RowResult Department(RowReader row, OrganisationRow read)
    {
        var root = Root(read);
        if (undecided.TryGetValue(root, out var open) && row.Decision is null)
        {
            row.Refuse("parent", "undecided", $"Hovedskolen er måske {open.Name}, som vi kender.", $"The main school may be {open.Name}, which we know.",
                "Afgør hovedskolens række først.", "Decide the main school's row first.");
            return row.Rejected(read.Name);
        }
        if (work.ByExternal(RecordKind.Organisation, read.External) is Organisation alone && work.RowOf(alone) is null)
        {
            row.Note("parent", "Den er en selvstændig organisation her og bliver ved med at være det.", "It is an organisation of its own here and stays so.");
            return Known(row, read, alone);
        }
        var known = work.ByExternal(RecordKind.Unit, read.External) as Unit;
        if (known is not null && work.RowOf(known) is { } earlier)
            return Duplicate(row, read, Repeats(known.Id, known.Name, earlier));
        var department = read.Department(known?.Id ?? work.NewId(), known?.Organisation ?? "", known, work);
        if (!row.Keeps(department, work))
            return row.Rejected(read.Name);
        var main = work.ByExternal(RecordKind.Organisation, root) as Organisation ?? ParentOfUnit(root) ?? Stub(row, read, root);
        if (stubs.ContainsKey(main.Id))
            row.Note("parent", $"Hovedskolen {root.Id} står ikke i filen. Vi lagde den som kladde med navnet {main.Name}.", $"Main school {root.Id} is not in the file. We put it up as a draft named {main.Name}.");
        return Put(row, read, department with { Organisation = main.Id }, main.Id);
    }

    private ExternalId Root(OrganisationRow read)
    {
        var root = read.Parent!;
        for (var hop = 0; hop < 5 && parents.GetValueOrDefault(root) is { } above && above != read.External; hop++)
            root = above;
        return root;
    }

    private Organisation? ParentOfUnit(ExternalId root) => work.ByExternal(RecordKind.Unit, root) is Unit unit ? work.Find(RecordKind.Organisation, unit.Organisation) as Organisation : null;

    /// <summary>A draft for a main school that is not in the file: named after its department up to the comma, seen by nobody until it is published or imported itself.</summary>
    private Organisation Stub(RowReader row, OrganisationRow read, ExternalId root)
    {
        var name = read.Name.Split(',')[0].Trim() is { Length: > 2 } first ? first : read.Name;
        var stub = (read with { Name = name, External = root, Description = null, Web = null, Place = new(read.Place.Municipality, null, null) }).New(work.NewId(), work) with { Status = RecordStatus.Draft };
        work.Put(stub, 0);
        stubs[stub.Id] = row.Number;
        return stub;
    }

    private (IRecord Record, PossibleDuplicate Why)? Likely(RowReader row, OrganisationRow read)
    {
        if (row.Decision == "new")
            return null;
        var (municipality, postcode, street) = (read.Place.Municipality, read.Place.Address?.Postcode, read.Place.Address?.Street);
        if (names.Same(read.Name, municipality, postcode).FirstOrDefault(e => !ToldApart(e, read)) is { } same)
            return (Fresh(same), work.RowOf(same.Record) is { } earlier ? Repeats(same.Record.Id, same.Name, earlier)
                : new(same.Record.Id, same.Name, null, "Samme navn og kommune.", "Same name and municipality."));
        if (names.NearAt(read.Name, street, postcode).FirstOrDefault(e => !ToldApart(e, read)) is { } near)
            return (Fresh(near), new(near.Record.Id, near.Name, work.RowOf(near.Record), $"Ligner {near.Name}. Ét bogstav til forskel, samme adresse.", $"Looks like {near.Name}. One letter differs, same address."));
        return null;
    }

    private IRecord Fresh(KnownNames.Entry entry) => work.Find(entry.Record.Kind, entry.Record.Id) ?? entry.Record;

    // Two numbers of one register are two institutions, whatever they are called.
    private bool ToldApart(KnownNames.Entry entry, OrganisationRow read) =>
        read.Numbered && !RowIds.IsLoose(read.External) && Fresh(entry).ExternalIds.Any(e => e.Scheme == read.External.Scheme && e.Id != read.External.Id);

    private static PossibleDuplicate Repeats(string id, string name, int row) => new(id, name, row, $"Samme som række {row}.", $"Same as row {row}.");

    private RowResult Duplicate(RowReader row, OrganisationRow read, PossibleDuplicate why)
    {
        if (why.Row is null)
            undecided.TryAdd(read.External, why);
        return row.Result(read.Name, RowState.Duplicate) with { Duplicate = why };
    }

    private static RowResult NotYours(RowReader row, OrganisationRow read)
    {
        row.Refuse("municipality", "notYours", "Den findes i forvejen i en kommune, som du ikke er facilitator for.", "It is there already, in a municipality you do not facilitate.",
            "Få den kommunes facilitator til at hente den ind.", "Ask that municipality's facilitator to import it.");
        return row.Rejected(read.Name);
    }

    private RowResult Put(RowReader row, OrganisationRow read, IRecord record, string organisation)
    {
        if (!row.Keeps(record, work))
            return row.Rejected(read.Name);
        var yours = work.Find(RecordKind.Organisation, organisation) is not Organisation known || work.IsNew(known) || may(known);
        if (!yours && !work.Has(record))
            return NotYours(row, read);
        if (yours)
            contacts.Take(row, organisation);
        var effect = work.Put(record, row.Number);
        if (effect == Effect.Created)
        {
            if (record is Organisation o)
                names.Add(o);
            else if (record is Unit u)
                names.Add(u, read.Place.Municipality);
        }
        return effect switch
        {
            Effect.Created => row.Result(read.Name, RowState.Created, record.Id, created: 1),
            Effect.Updated => row.Result(read.Name, RowState.Updated, record.Id, updated: 1),
            _ => row.Result(read.Name, RowState.Unchanged, record.Id, unchanged: 1),
        };
    }
}
