namespace CoCreate.Api.Accounts;

/// <summary>A contact person of an organisation, as an import brought it. Shown to nobody until both sides of a request accept.</summary>
public sealed record Contact(string Organisation, string? Name, string? Email, string? Phone);

/// <summary>Contact persons, in people.db and nowhere else.</summary>
public sealed class Contacts(PeopleDb people, TimeProvider clock)
{
    /// <summary>Keeps them; <paramref name="source"/> names the import, so that it can be undone.</summary>
    public void Add(string source, IReadOnlyCollection<Contact> contacts)
    {
        var now = clock.GetUtcNow();
        people.Write(c =>
        {
            foreach (var contact in contacts)
            {
                // The same file again changes nothing, not even which import brought a person: undoing the second keeps the first's.
                c.Run("""
                    INSERT INTO contacts(organisation, name, email, phone, source, at) SELECT ?1, ?2, ?3, ?4, ?5, ?6
                    WHERE NOT EXISTS (SELECT 1 FROM contacts WHERE organisation=?1 AND name IS ?2 AND email IS ?3 AND phone IS ?4)
                    """, contact.Organisation, contact.Name, contact.Email, contact.Phone, source, now);
            }
            return 0;
        });
    }

    /// <summary>Forgets what an import brought.</summary>
    public int RemoveFrom(string source) => people.Run("DELETE FROM contacts WHERE source=?", source);

    /// <summary>What an import brought, for the one who brought it.</summary>
    public IReadOnlyList<Contact> From(string source) => Read("source=?", source);

    /// <summary>An organisation's, for those who help it.</summary>
    public IReadOnlyList<Contact> Of(string organisation) => Read("organisation=?", organisation);

    /// <summary>Where an organisation's address came from: the import or the letter; null when it is not known.</summary>
    public string? SourceOf(string organisation, string email) => people.Use(c =>
        c.Rows("SELECT source FROM contacts WHERE organisation=? AND lower(email)=lower(?) ORDER BY id LIMIT 1", r => r.Text(0), organisation, email)) is [var source] ? source : null;

    private List<Contact> Read(string where, string value) => people.Use(c => c.Rows($"SELECT organisation, name, email, phone FROM contacts WHERE {where} ORDER BY email IS NULL, id",
        r => new Contact(r.Text(0), r.TextOrNull(1), r.TextOrNull(2), r.TextOrNull(3)), value));

    /// <summary>Forgets everybody of an organisation.</summary>
    public int RemoveOf(string organisation) => people.Run("DELETE FROM contacts WHERE organisation=?", organisation);

    /// <summary>How many an organisation has.</summary>
    public int CountOf(string organisation) => people.Use(c =>
        (int)c.Rows("SELECT count(*) FROM contacts WHERE organisation=?", r => r.Int(0), organisation)[0]);
}
