using CoCreate.Api.Accounts;

namespace CoCreate.Api.Introductions;

/// <summary>Whom the others should write to, as somebody said it with a yes.</summary>
public sealed record GivenContact(string? Name, string? Email, string? Phone);

/// <summary>What people wrote around a letter: a mended text, and the contact that came with a yes. In people.db, found by the print of the code.</summary>
public sealed class IntroductionWords(PeopleDb people)
{
    /// <summary>Keeps a letter as the facilitator mended it; null brings the written one back.</summary>
    public void Mend(string code, string? letter) =>
        people.Run("INSERT INTO introduction_words(print, letter) VALUES(?,?) ON CONFLICT(print) DO UPDATE SET letter=excluded.letter", ClaimCodes.Print(code), letter);

    /// <summary>The mended letter; null when it stands as it was written.</summary>
    public string? Mended(string code) =>
        people.Use(c => c.Rows("SELECT letter FROM introduction_words WHERE print=?", r => r.TextOrNull(0), ClaimCodes.Print(code))) is [var letter] ? letter : null;

    /// <summary>Keeps whom to write to.</summary>
    public void Give(string code, GivenContact contact) => people.Run("""
        INSERT INTO introduction_words(print, name, email, phone) VALUES(?,?,?,?)
        ON CONFLICT(print) DO UPDATE SET name=excluded.name, email=excluded.email, phone=excluded.phone
        """, ClaimCodes.Print(code), contact.Name, contact.Email, contact.Phone);

    /// <summary>Whom to write to, when somebody said it.</summary>
    public GivenContact? Contact(string code) => people.Use(c => c.Rows("SELECT name, email, phone FROM introduction_words WHERE print=? AND (email IS NOT NULL OR phone IS NOT NULL)",
        r => new GivenContact(r.TextOrNull(0), r.TextOrNull(1), r.TextOrNull(2)), ClaimCodes.Print(code))) is [var contact] ? contact : null;
}
