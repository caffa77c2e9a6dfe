using CoCreate.Matching.Index;

namespace CoCreate.Matching.Ranking;

/// <summary>The best few candidates so far, the best first; one for each record, or one for each organisation.</summary>
internal sealed class Leaders(int most, bool byOrganisation)
{
    private readonly List<Candidate> list = new(Math.Min(most, 256) + 1);

    /// <summary>A candidate that scores less has no place here.</summary>
    public int Threshold { get; private set; } = int.MinValue;

    /// <summary>Whether there is nobody yet.</summary>
    public bool IsEmpty { get; private set; } = true;

    public IReadOnlyList<Candidate> List => list;

    public void Offer(in Candidate candidate)
    {
        if (candidate.Score < Threshold)
            return;
        var key = KeyOf(candidate.Card);
        for (var i = 0; i < list.Count; i++)
            if (KeyOf(list[i].Card) == key)
            {
                if (!Before(candidate, list[i]))
                    return;
                list.RemoveAt(i);
                break;
            }
        var at = list.Count;
        while (at > 0 && Before(candidate, list[at - 1]))
            at--;
        if (at == most)
            return;
        list.Insert(at, candidate);
        if (list.Count > most)
            list.RemoveAt(most);
        (IsEmpty, Threshold) = (false, list.Count < most ? int.MinValue : list[^1].Score);
    }

    private string KeyOf(Card card) => byOrganisation ? card.OwnerId : card.Id;

    // Order by score, then by what is ranked, then by what stands for it.
    private bool Before(in Candidate one, in Candidate other)
    {
        if (one.Score != other.Score)
            return one.Score > other.Score;
        var keys = string.CompareOrdinal(KeyOf(one.Card), KeyOf(other.Card));
        return keys != 0 ? keys < 0 : string.CompareOrdinal(one.Card.Id, other.Card.Id) < 0;
    }
}
