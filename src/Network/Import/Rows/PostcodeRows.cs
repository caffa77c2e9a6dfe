using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Import;

/// <summary>Rows → postcodes; afterwards every address that had only its municipality's centre gets its postcode's position.</summary>
internal sealed class PostcodeRows(Workspace work)
{
    private const double Farthest = 60;

    /// <summary>Organisations and departments whose position became better.</summary>
    public int Repositioned { get; private set; }

    public RowResult Take(RowReader row)
    {
        var raw = row.Raw("postcode")?.Text;
        if (row.Decision == "skip")
            return row.Result(raw ?? "", RowState.Skipped);
        var code = raw is { Length: 3 or 4 } && raw.All(char.IsAsciiDigit) ? raw.PadLeft(4, '0') : null;
        var name = row.Text("name", 100);
        if (raw is null)
            row.Missing("postcode", "Her mangler postnummeret.", "The postcode is missing here.");
        else if (code is null)
            row.Unreadable<string>("postcode", raw, "8900");
        if (name is null)
            row.Missing("name", "Her mangler byens navn.", "The town's name is missing here.");
        var codes = Codes(row);
        var position = Positions.Given(row);
        if ((position is null || codes.Length > 0 && codes.All(c => Municipalities.Find(c)!.Centre.KmTo(position.Value) > Farthest)) && codes.Length > 0)
        {
            // The official centre of a coast's postcode may lie far out at sea.
            position = Municipalities.Find(codes[0])!.Centre;
            row.Note("lat", "Positionen lå langt fra kommunen. Vi brugte kommunens midte.", "The position was far from the municipality. We used the municipality's centre.");
        }
        if (position is null)
            row.Refuse("lat", "missing", "Her mangler en position i Danmark.", "A position in Denmark is missing here.", "Skriv lat og lon, for eksempel 56,46 og 10,03.", "Write lat and lon, for example 56.46 and 10.03.");
        if (row.Errors.Count > 0)
            return row.Rejected(raw ?? "");
        var known = work.Find(RecordKind.Place, code!) as Place;
        if (known is not null && work.RowOf(known) is { } earlier)
            return row.Result(code!, RowState.Duplicate) with { Duplicate = new(code!, known.Name, earlier, $"Samme som række {earlier}.", $"Same as row {earlier}.") };
        var basis = known ?? new Place { Id = code!, Name = name!, Position = position!.Value, Status = RecordStatus.Published };
        var place = basis with { Name = name!, Position = position!.Value, Municipalities = codes.IsEmpty ? basis.Municipalities : codes };
        if (!row.Keeps(place, work))
            return row.Rejected(raw ?? "");
        return work.Put(place, row.Number) switch
        {
            Effect.Created => row.Result(code!, RowState.Created, code, created: 1),
            Effect.Updated => row.Result(code!, RowState.Updated, code, updated: 1),
            _ => row.Result(code!, RowState.Unchanged, code, unchanged: 1),
        };
    }

    /// <summary>Gives better positions to what was imported or written before the postcodes were.</summary>
    public void Improve()
    {
        foreach (var o in work.Snapshot.Organisations.Where(o => o.PositionFrom is PositionSource.None or PositionSource.Municipality or PositionSource.Postcode))
            if (o.Address?.Postcode is { } code && work.Find(RecordKind.Place, code) is Place place && (o.Position != place.Position || o.PositionFrom != PositionSource.Postcode))
                Put(o with { Position = place.Position, PositionFrom = PositionSource.Postcode });
        foreach (var u in work.Snapshot.Units.Where(u => u.PositionFrom is PositionSource.None or PositionSource.Municipality or PositionSource.Postcode))
            if (u.Address?.Postcode is { } code && work.Find(RecordKind.Place, code) is Place place && (u.Position != place.Position || u.PositionFrom != PositionSource.Postcode))
                Put(u with { Position = place.Position, PositionFrom = PositionSource.Postcode });
    }

    private void Put(IRecord record)
    {
        work.Put(record, 0);
        Repositioned++;
    }

    private static System.Collections.Immutable.ImmutableArray<string> Codes(RowReader row) => row.Raw("municipalities") is not { } raw ? []
        : [.. raw.Text.Split([';', ',', '|', '/', ' '], StringSplitOptions.RemoveEmptyEntries).Select(c => Municipalities.ByName(c)?.Code).OfType<string>().Distinct()];
}
