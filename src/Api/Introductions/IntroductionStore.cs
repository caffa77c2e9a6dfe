using System.Collections.Immutable;
using System.Text.Json;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Sqlite;
using Microsoft.AspNetCore.DataProtection;

namespace CoCreate.Api.Introductions;

/// <summary>One organisation of an introduction.</summary>
/// <param name="Organisation">Its id.</param>
/// <param name="Code">The code of its claim link.</param>
/// <param name="Expires">Until when the link works.</param>
/// <param name="Opened">When somebody first opened it.</param>
/// <param name="Answered">When they answered.</param>
/// <param name="Yes">What they answered.</param>
public sealed record IntroducedParty(string Organisation, string Code, DateTimeOffset Expires, DateTimeOffset? Opened, DateTimeOffset? Answered, bool? Yes);

/// <summary>A facilitator's introduction.</summary>
public sealed record Introduction(string Id, string Account, string? Need, string Message, ImmutableArray<IntroductionReason> Reasons, DateTimeOffset At, ImmutableArray<IntroducedParty> Parties);

/// <summary>Introductions in people.db: who brought whom together, and how far each letter came. Codes lie sealed, found again by their print.</summary>
public sealed class IntroductionStore(PeopleDb people, IDataProtectionProvider protection, TimeProvider clock) : IIntroduced
{
    private readonly IDataProtector protector = protection.CreateProtector("introduction.code");

    /// <summary>Keeps a new one.</summary>
    public void Add(Introduction introduction) => people.Write(c =>
    {
        c.Run("INSERT INTO introductions(id, account, need, message, reasons, at) VALUES(?,?,?,?,?,?)", introduction.Id, introduction.Account, introduction.Need, introduction.Message,
            JsonSerializer.Serialize(introduction.Reasons, NetworkJson.Wire), introduction.At);
        foreach (var party in introduction.Parties)
            c.Run("INSERT INTO introduction_parties(print, introduction, organisation, code, expires) VALUES(?,?,?,?,?)",
                ClaimCodes.Print(party.Code), introduction.Id, party.Organisation, protector.Protect(party.Code), party.Expires);
        return 0;
    });

    /// <summary>One of an account's introductions, or anybody's when <paramref name="account"/> is null.</summary>
    public Introduction? Find(string id, string? account) => Read("WHERE id=?1 AND (?2 IS NULL OR account=?2)", id, account) is [var one] ? one : null;

    /// <summary>An account's introductions, newest first.</summary>
    public IReadOnlyList<Introduction> Of(string account) => Read("WHERE account=?1 ORDER BY at DESC LIMIT 200", account);

    /// <summary>Those made between two moments, oldest first.</summary>
    public IReadOnlyList<Introduction> Between(DateTimeOffset from, DateTimeOffset to) => Read("WHERE at >= ?1 AND at <= ?2 ORDER BY at", from, to);

    /// <summary>The introduction and the party a code belongs to.</summary>
    public (Introduction Introduction, IntroducedParty Party)? ByCode(string code)
    {
        var print = ClaimCodes.Print(code);
        if (people.Use(c => c.Rows("SELECT introduction FROM introduction_parties WHERE print=?", r => r.Text(0), print)) is not [var id] || Find(id, null) is not { } found)
            return null;
        return (found, found.Parties.First(party => ClaimCodes.Print(party.Code) == print));
    }

    /// <summary>Somebody looked at the letter's page.</summary>
    public void Opened(string code) => people.Run("UPDATE introduction_parties SET opened=? WHERE print=? AND opened IS NULL", clock.GetUtcNow(), ClaimCodes.Print(code));

    /// <summary>They answered; false when they had before. What follows from it is written in the same transaction.</summary>
    public bool Answer(string code, bool yes, Action<SqliteConnection, Introduction>? also = null) => people.Write(c =>
    {
        c.Run("UPDATE introduction_parties SET answered=?1, yes=?2, opened=coalesce(opened, ?1) WHERE print=?3 AND answered IS NULL", clock.GetUtcNow(), yes, ClaimCodes.Print(code));
        if (c.Changes != 1)
            return false;
        if (also is not null && ByCode(code) is var (introduction, _))
            also(c, introduction);
        return true;
    });

    /// <summary>How far an account's letters came, newest first, without opening a seal.</summary>
    public IReadOnlyList<LetterTrace> LettersOf(string account) => people.Use(c => c.Rows("""
        SELECT introduction, organisation, opened, answered, yes FROM introduction_parties JOIN introductions ON introductions.id = introduction
        WHERE account=? AND opened IS NOT NULL ORDER BY opened DESC LIMIT 200
        """, Trace, account));

    /// <summary>Letters that bring an organisation together with others, newest first.</summary>
    public IReadOnlyList<LetterToUs> To(string organisation) => people.Use(c => c.Rows("""
        SELECT introduction, account, code, at, expires, answered, yes FROM introduction_parties JOIN introductions ON introductions.id = introduction
        WHERE organisation=? ORDER BY at DESC LIMIT 50
        """, r => new LetterToUs(r.Text(0), r.Text(1), protector.Unprotect(r.Text(2)), Time(r, 3)!.Value, Time(r, 4)!.Value, Time(r, 5), r.IsNull(6) ? null : r.Bool(6), []), organisation)
        .ConvertAll(letter => letter with { Beside = [.. c.Rows("SELECT introduction, organisation, opened, answered, yes FROM introduction_parties WHERE introduction=? AND organisation<>? ORDER BY rowid", Trace, letter.Introduction, organisation)] })
        .FindAll(letter => !letter.Beside.IsEmpty));

    /// <summary>Introductions written after a moment to which everybody said yes.</summary>
    public IReadOnlyList<string> AgreedSince(DateTimeOffset moment) => people.Use(c => c.Rows("""
        SELECT id FROM introductions WHERE at > ?
          AND (SELECT count(*) > 1 AND min(coalesce(yes, 0)) = 1 FROM introduction_parties WHERE introduction = id)
        """, r => r.Text(0), moment));

    /// <inheritdoc/>
    public IntroducedPairs Pairs() => new(people.Use(c => c.Rows("""
        SELECT one.organisation, other.organisation FROM introduction_parties one JOIN introduction_parties other
          ON other.introduction = one.introduction AND other.organisation > one.organisation
        """, r => (r.Text(0), r.Text(1)))));

    private List<Introduction> Read(string where, params object?[] values) => people.Use(c => c.Rows($"SELECT id, account, need, message, reasons, at FROM introductions {where}",
        r => new Introduction(r.Text(0), r.Text(1), r.TextOrNull(2), r.Text(3), JsonSerializer.Deserialize<ImmutableArray<IntroductionReason>>(r.Text(4), NetworkJson.Wire), Time(r, 5)!.Value, []), values)
        .ConvertAll(introduction => introduction with { Parties = [.. Parties(c, introduction.Id)] }));

    private List<IntroducedParty> Parties(SqliteConnection c, string introduction) => c.Rows(
        "SELECT organisation, code, expires, opened, answered, yes FROM introduction_parties WHERE introduction=? ORDER BY rowid",
        r => new IntroducedParty(r.Text(0), protector.Unprotect(r.Text(1)), Time(r, 2)!.Value, Time(r, 3), Time(r, 4), r.IsNull(5) ? null : r.Bool(5)), introduction);

    private static LetterTrace Trace(SqliteStatement r) => new(r.Text(0), r.Text(1), Time(r, 2), Time(r, 3), r.IsNull(4) ? null : r.Bool(4));

    private static DateTimeOffset? Time(SqliteStatement row, int column) => row.IsNull(column) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.Int(column));
}
