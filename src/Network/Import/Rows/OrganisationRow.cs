using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Network.Import;

/// <summary>What one row says about an organisation. What is null the row does not say, and a known record keeps it.</summary>
internal sealed record OrganisationRow(string Name, ExternalId External, bool Numbered, ExternalId? Parent, Sector? Sector, string? Cvr, string? Description,
    ImmutableArray<string> Themes, RowPlace Place, string? Web)
{
    /// <summary>The row's words; null when it has errors.</summary>
    public static OrganisationRow? Read(RowReader row, Workspace work)
    {
        var name = row.Text("name", 200);
        var external = RowIds.Read(row, "externalId");
        var parent = external is null ? null : row.Raw("parent") is { } raw && RowIds.Of(external.Scheme, raw.Text) is var above && above != external ? above : null;
        var place = RowPlaces.Read(row, work);
        var description = row.Text("description", 4000);
        var (cvr, web, sector, themes) = (ReadCvr(row), ReadWeb(row), RowSector.Read(row, "name", name), RowThemes.Read(row, work));
        if (name is null && row.Errors.Count == 0)
            row.Missing("name", "Her mangler navnet.", "The name is missing here.");
        return name is null || row.Errors.Count > 0 ? null
            : new(name, external ?? RowIds.Made(NameKey.Of(name), place.Municipality), external is not null, parent, sector, cvr, description, themes, place, web);
    }

    /// <summary>A new organisation nobody has claimed yet.</summary>
    public Organisation New(string id, Workspace work)
    {
        var (position, from) = Positions.Find(Place.Given, Place.Address?.Postcode, Place.Municipality, work);
        return new()
        {
            Id = id, Status = RecordStatus.Published, Name = Name, Sector = Sector ?? Model.Sector.Other, ExternalIds = [External], Cvr = Cvr, Description = Description, Themes = Themes,
            Municipality = Place.Municipality, Address = Place.Address, Position = position, PositionFrom = from, Web = Web, Origin = Origin.Import,
        };
    }

    /// <summary>The known organisation with what the row says. A page that its people have taken over is left alone.</summary>
    public Organisation Onto(Organisation known, Workspace work, bool rename)
    {
        var external = known.ExternalIds.Contains(External) ? known.ExternalIds : known.ExternalIds.Add(External);
        if (known.Claimed)
            return known with { ExternalIds = external };
        var address = Place.Address is { } a ? new Address(a.Street ?? known.Address?.Street, a.Postcode ?? known.Address?.Postcode, a.City ?? known.Address?.City) : known.Address;
        var municipality = Place.Municipality ?? known.Municipality;
        var (position, from) = Place.Given is null && known.PositionFrom is PositionSource.Given or PositionSource.Address ? (known.Position, known.PositionFrom)
            : Positions.Find(Place.Given, address?.Postcode, municipality, work);
        return known with
        {
            // A draft that an earlier import made for its departments becomes real when its own row comes.
            Status = known is { Status: RecordStatus.Draft, Origin: Origin.Import, Withheld: null } ? RecordStatus.Published : known.Status,
            Name = rename ? Name : known.Name, Sector = Sector ?? known.Sector, ExternalIds = external, Cvr = Cvr ?? known.Cvr, Description = Description ?? known.Description,
            Themes = Themes.IsEmpty ? known.Themes : Themes, Municipality = municipality, Address = address, Position = position, PositionFrom = from, Web = Web ?? known.Web,
        };
    }

    /// <summary>The department the row describes.</summary>
    public Unit Department(string id, string organisation, Unit? known, Workspace work)
    {
        var (position, from) = Positions.Find(Place.Given, Place.Address?.Postcode, Place.Municipality, work);
        var unit = known ?? new Unit { Id = id, Organisation = organisation, Name = Name, Status = RecordStatus.Published, ExternalIds = [External] };
        return unit with { Organisation = organisation, Name = Name, Address = Place.Address ?? unit.Address, Position = position ?? unit.Position, PositionFrom = position is null ? unit.PositionFrom : from };
    }

    private static string? ReadCvr(RowReader row)
    {
        if (row.Raw("cvr") is not { } raw)
            return null;
        var digits = raw.Text.Replace(" ", "", StringComparison.Ordinal).Replace("DK", "", StringComparison.OrdinalIgnoreCase).Replace("-", "", StringComparison.Ordinal);
        if (digits.Length == 8 && digits.All(char.IsAsciiDigit))
            return digits;
        row.Note("cvr", "CVR-nummeret har ikke otte cifre, så det kom ikke med.", "The CVR number does not have eight digits, so it was left out.");
        return null;
    }

    private static string? ReadWeb(RowReader row)
    {
        if (row.Raw("web") is not { } raw)
            return null;
        var text = raw.Text.Split([' ', '\n', ';', ','], StringSplitOptions.RemoveEmptyEntries)[0];
        if (!text.Contains("://", StringComparison.Ordinal))
            text = "https://" + text.TrimStart('/');
        if (text.Length <= 500 && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0
            && uri.Host.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && dot < uri.Host.Length - 1)
            return text;
        row.Note("web", "Hjemmesiden kan ikke læses, så den kom ikke med.", "The web address cannot be read, so it was left out.");
        return null;
    }
}
