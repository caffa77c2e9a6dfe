using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Index;

/// <summary>Which offers and needs an organisation owns, in any status.</summary>
internal readonly struct Ownership(NetworkSnapshot snapshot)
{
    public IEnumerable<string> OffersOf(string organisation) => snapshot.OffersOf(organisation).Select(o => o.Id);

    public IEnumerable<string> NeedsOf(string organisation) => snapshot.NeedsOf(organisation).Select(n => n.Id);
}
