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
                // The same file again changes nothing.
                c.Run("DELETE FROM contacts WHERE organisation=? AND name IS ? AND email IS ?", contact.Organisation, contact.Name, contact.Email);
                c.Run("INSERT INTO contacts(organisation, name, email, phone, source, at) VALUES(?,?,?,?,?,?)",
                    contact.Organisation, contact.Name, contact.Email, contact.Phone, source, now);
            }
            return 0;
        });
    }

    /// <summary>Forgets what an import brought.</summary>
    public int RemoveFrom(string source) => people.Run("DELETE FROM contacts WHERE source=?", source);

    /// <summary>How many an organisation has.</summary>
    public int CountOf(string organisation) => people.Use(c =>
        (int)c.Rows("SELECT count(*) FROM contacts WHERE organisation=?", r => r.Int(0), organisation)[0]);
}
