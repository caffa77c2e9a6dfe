using CoCreate.Matching.Index;

namespace CoCreate.Matching.Ranking;

/// <summary>One asker and one giver, one of them the question's and the other a candidate.</summary>
internal readonly struct Pair(Setting setting, Card candidate, float text)
{
    public Setting Setting { get; } = setting;

    public Card Candidate { get; } = candidate;

    public Card Asker => Setting.Asks ? Setting.Card : Candidate;

    public Card Giver => Setting.Asks ? Candidate : Setting.Card;

    /// <summary>BM25 sum of the candidate's text under the question's words.</summary>
    public float Text { get; } = text;

    public DateOnly Today => Setting.Today;

    public ThemeNumbers Themes => Setting.Index.Themes;

    /// <summary>Kilometres between the two; null when one place is unknown.</summary>
    public double? Km => Asker.Position is { } a && Giver.Position is { } g ? a.KmTo(g) : null;

    /// <summary>What the two organisations have in common.</summary>
    public Ties.Tie? Tie => Setting.Ties[Candidate.OwnerNumber];
}
