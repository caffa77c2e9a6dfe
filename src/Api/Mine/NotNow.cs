using System.Collections.Immutable;
using CoCreate.Api.Accounts;

namespace CoCreate.Api.Mine;

/// <summary>What somebody does not want to be shown for a while: a need, everything of an organisation, a suggestion.</summary>
public sealed class NotNow(PeopleDb people, TimeProvider clock)
{
    /// <summary>Not before that moment; never again by itself when it is null.</summary>
    public void Set(string who, string what, DateTimeOffset? until) =>
        people.Run("INSERT OR REPLACE INTO not_now(who, what, until) VALUES(?,?,?)", who, what, until);

    /// <summary>Shows it again.</summary>
    public void Clear(string who, string what) => people.Run("DELETE FROM not_now WHERE who=? AND what=?", who, what);

    /// <summary>What is not shown now.</summary>
    public ImmutableHashSet<string> Of(string who) => people.Use(c =>
        c.Rows("SELECT what FROM not_now WHERE who=? AND (until IS NULL OR until > ?)", r => r.Text(0), who, clock.GetUtcNow()).ToImmutableHashSet());

    /// <summary>An account that sets aside for itself, where there is no organisation.</summary>
    public static string Account(string account) => "account:" + account;

    /// <summary>Everything an organisation asks for.</summary>
    public static string Everything(string organisation) => "organisation:" + organisation;

    /// <summary>Bringing an offer's people together with those of a need.</summary>
    public static string Pair(string need, string organisation) => $"pair:{need}:{organisation}";
}
