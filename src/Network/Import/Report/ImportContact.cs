namespace CoCreate.Network.Import;

/// <summary>A contact person found in a sheet. Belongs in people.db and nowhere else; printing it shows nothing.</summary>
/// <param name="Organisation">Id of the organisation.</param>
/// <param name="Name">Name as written.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Phone">Telephone number.</param>
public sealed record ImportContact(string Organisation, string? Name, string? Email, string? Phone)
{
    /// <summary>Never the person: records print themselves into logs.</summary>
    public override string ToString() => $"contact of {Organisation}";
}
