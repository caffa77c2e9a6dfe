using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Index;

/// <summary>Cards are found by the ids of their records.</summary>
internal readonly struct CardKey : IKeyOf<Card>
{
    public static string Key(Card item) => item.Id;
}
