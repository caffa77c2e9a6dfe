using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Model;
using CoCreate.Sqlite;

namespace CoCreate.Api.Partnerships;

/// <summary>What sort of words they are.</summary>
public enum WordKind { Message, Log, Answer }

/// <summary>What somebody wrote in a partnership.</summary>
/// <param name="Name">The writer's name; null when the account is gone.</param>
/// <param name="Day">The day a log entry is about.</param>
public sealed record PartnershipWord(string Id, string Partnership, WordKind Kind, string Organisation, string Account, string? Name, string Text, DateOnly? Day, DateTimeOffset At);

/// <summary>Messages, log and answers in words, in people.db and nowhere else.</summary>
public sealed class PartnershipWords(PeopleDb people, Outbox outbox)
{
    private static readonly TimeSpan Leftover = TimeSpan.FromHours(1);

    /// <summary>Keeps words, and the letters that carry them, whole or not at all.</summary>
    public void Write(PartnershipWord word, IReadOnlyCollection<Letter> letters) => people.Write(c =>
    {
        c.Run("INSERT INTO partnership_words(id, partnership, kind, organisation, account, text, day, at) VALUES(?,?,?,?,?,?,?,?)",
            word.Id, word.Partnership, word.Kind.ToString(), word.Organisation, word.Account, word.Text, word.Day?.ToString("O"), word.At);
        foreach (var letter in letters)
            outbox.Put(c, letter);
        return 0;
    });

    /// <summary>Forgets words that came to nothing.</summary>
    public void Forget(string id) => people.Run("DELETE FROM partnership_words WHERE id=?", id);

    /// <summary>The words of one sort, oldest first.</summary>
    public IReadOnlyList<PartnershipWord> Of(string partnership, WordKind kind) => people.Use(c => c.Rows("""
        SELECT w.id, partnership, organisation, account, name, text, day, w.at FROM partnership_words w LEFT JOIN accounts ON accounts.id = account
        WHERE partnership=? AND kind=? ORDER BY w.at, w.id
        """, r => Read(r, kind), partnership, kind.ToString()));

    /// <summary>Removes answers no record names: they were written, and the record was not.</summary>
    public int Sweep(Func<string, Partnership?> find, DateTimeOffset now) => people.Write(c =>
    {
        var old = c.Rows("SELECT id, partnership FROM partnership_words WHERE kind='Answer' AND at < ?", r => (Id: r.Text(0), Partnership: r.Text(1)), now - Leftover);
        var left = old.Where(word => find(word.Partnership)?.Outcomes.Any(o => o.Words == word.Id) != true).ToList();
        foreach (var word in left)
            c.Run("DELETE FROM partnership_words WHERE id=?", word.Id);
        return left.Count;
    });

    private static PartnershipWord Read(SqliteStatement r, WordKind kind) => new(r.Text(0), r.Text(1), kind, r.Text(2), r.Text(3), r.TextOrNull(4), r.Text(5),
        r.TextOrNull(6) is { } day ? DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) : null, DateTimeOffset.FromUnixTimeMilliseconds(r.Int(7)));
}
