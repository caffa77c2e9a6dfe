using CoCreate.Rooms.State;

namespace CoCreate.Rooms.Kinds;

/// <summary>Which roles may do something; the program itself always may.</summary>
[Flags]
public enum Who
{
    /// <summary>The program alone.</summary>
    Server = 0,
    /// <summary><see cref="RoomRole.Host"/>.</summary>
    Host = 1,
    /// <summary>Those who take part for an organisation of the network.</summary>
    Members = 3,
    /// <summary>Everybody but readers.</summary>
    Hands = 7,
}

/// <summary>In which phases something may be done.</summary>
[Flags]
public enum During
{
    /// <summary>All.</summary>
    Always = 63,
    /// <summary>Commitments and agreement.</summary>
    FromCommitments = 48,
    /// <summary>Agreement.</summary>
    Agreement = 32,
}

/// <summary>Asks the flags.</summary>
internal static class Allowed
{
    public static bool Holds(this Who who, RoomRole role) => role != RoomRole.Reader && ((int)who >> (int)role & 1) == 1;

    public static Phase First(this During during) => (Phase)System.Numerics.BitOperations.TrailingZeroCount((int)during);

    public static bool Holds(this During during, Phase phase) => ((int)during >> (int)phase & 1) == 1;
}
