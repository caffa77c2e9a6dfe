using CoCreate.Network.Model;

namespace CoCreate.Network.Demo;

/// <summary>Keeps offers from being near copies: no two may share more than 45 % of the smaller one's 5-word shingles, neither in the text alone nor in all.</summary>
internal sealed class Likeness
{
    private readonly Shelf[] shelves = [new(), new(), new()];

    /// <summary>Remembers the offer, unless it is too like one before.</summary>
    public bool Add(Offer offer)
    {
        HashSet<int>[] said =
        [
            Shingles(offer.Text ?? ""), Shingles($"{offer.Title} {offer.Text}"),
            Shingles($"{offer.Title} {offer.Text} {offer.Preparation} {offer.Activities} {offer.FollowUp}"),
        ];
        for (var i = 0; i < said.Length; i++)
            if (shelves[i].Knows(said[i]))
                return false;
        for (var i = 0; i < said.Length; i++)
            shelves[i].Remember(said[i]);
        return true;
    }

    private sealed class Shelf
    {
        private readonly Dictionary<int, List<int>> holders = [];
        private readonly List<int> sizes = [];
        private int[] shared = new int[64];

        public bool Knows(HashSet<int> shingles)
        {
            if (shared.Length < sizes.Count)
                Array.Resize(ref shared, sizes.Count * 2);
            Array.Clear(shared, 0, sizes.Count);
            foreach (var shingle in shingles)
                if (holders.TryGetValue(shingle, out var list))
                    foreach (var holder in list)
                        if (++shared[holder] > 0.45 * Math.Min(sizes[holder], shingles.Count))
                            return true;
            return false;
        }

        public void Remember(HashSet<int> shingles)
        {
            foreach (var shingle in shingles)
                if (holders.TryGetValue(shingle, out var list))
                    list.Add(sizes.Count);
                else
                    holders[shingle] = [sizes.Count];
            sizes.Add(shingles.Count);
        }
    }

    // Hashes of our own: string.GetHashCode differs from run to run, and the same seed must give the same network.
    private static HashSet<int> Shingles(string text)
    {
        var words = new List<int>();
        int word = 0;
        foreach (var c in text)
            if (char.IsLetterOrDigit(c))
                word = unchecked((word == 0 ? 17 : word) * 31 + char.ToLowerInvariant(c));
            else if (word != 0)
            {
                words.Add(word);
                word = 0;
            }
        if (word != 0)
            words.Add(word);
        var found = new HashSet<int>(words.Count);
        for (var i = 0; i + 5 <= words.Count; i++)
        {
            var hash = 17;
            for (var j = i; j < i + 5; j++)
                hash = unchecked(hash * 486_187_739 + words[j]);
            found.Add(hash);
        }
        return found;
    }
}
