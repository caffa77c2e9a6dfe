using CoCreate.Network.Model;

namespace CoCreate.Network.Import;

/// <summary>Positions of organisations and departments when an import is taken back: a later import of postcodes may have improved them.</summary>
internal static class Positioned
{
    public static (Position? Position, PositionSource From) Of(IRecord? record) => record switch
    {
        Organisation o => (o.Position, o.PositionFrom),
        Unit u => (u.Position, u.PositionFrom),
        _ => (null, PositionSource.None),
    };

    public static IRecord At(IRecord record, Position? position, PositionSource from) => record switch
    {
        Organisation o => o with { Position = position, PositionFrom = from },
        Unit u => u with { Position = position, PositionFrom = from },
        _ => record,
    };

    /// <summary>The record as it is now with its position of before; null when its position or its postcode is another one by now.</summary>
    public static IRecord? Back(IRecord now, IRecord before, UndoStep step) =>
        Of(now) == (step.Position, step.PositionFrom) && Postcode(now) == Postcode(before) ? At(now, Of(before).Position, Of(before).From) : null;

    /// <summary>The record before; at the position it has now when postcodes moved it since and its postcode is the same.</summary>
    public static IRecord Kept(IRecord now, IRecord before, UndoStep step) =>
        Of(now) != (step.Position, step.PositionFrom) && Postcode(now) == Postcode(before) && Of(before).From is not (PositionSource.Given or PositionSource.Address)
            ? At(before, Of(now).Position, Of(now).From) : before;

    private static string? Postcode(IRecord record) => record switch
    {
        Organisation o => o.Address?.Postcode,
        Unit u => u.Address?.Postcode,
        _ => null,
    };
}
