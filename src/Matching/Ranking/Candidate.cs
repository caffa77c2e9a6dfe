using CoCreate.Matching.Index;

namespace CoCreate.Matching.Ranking;

/// <summary>A card that was scored, and under which setting.</summary>
internal readonly record struct Candidate(int Score, Card Card, Setting Setting, float Text)
{
    public Pair Pair => new(Setting, Card, Text);

    /// <summary>The better score first, then the lower id.</summary>
    public bool IsBefore(int score, string id) => Score > score || (Score == score && string.CompareOrdinal(Card.Id, id) < 0);
}
