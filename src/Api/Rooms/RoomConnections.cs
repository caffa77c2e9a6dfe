using System.Collections.Concurrent;
using CoCreate.Rooms.Owners;
using Microsoft.AspNetCore.SignalR;

namespace CoCreate.Api.Rooms;

/// <summary>A connection to the hub.</summary>
internal sealed class RoomConnection(HubCallerContext context, RoomVisitor visitor)
{
    /// <summary>Who it is.</summary>
    public RoomVisitor Visitor => visitor;

    /// <summary>The room it is in; null = none yet.</summary>
    public RoomOwner? Room { get; set; }

    /// <summary>The state of people.db, and the time, in which their right was looked at last.</summary>
    public (int Changes, long At) Seen { get; set; } = (-1, 0);

    /// <summary>Ends it.</summary>
    public void Abort() => context.Abort();
}

/// <summary>The connections of this process, and who is behind them.</summary>
internal sealed class RoomConnections
{
    private readonly ConcurrentDictionary<string, RoomConnection> open = new();

    public RoomConnection? Find(string connection) => open.GetValueOrDefault(connection);

    public void Add(string connection, RoomConnection who) => open[connection] = who;

    public RoomConnection? Remove(string connection) => open.TryRemove(connection, out var gone) ? gone : null;

    /// <summary>Ends those whose right to be here is over.</summary>
    public void End(Func<RoomVisitor, bool> holds)
    {
        foreach (var visitor in open.Values.GroupBy(c => c.Visitor))
        {
            if (holds(visitor.Key))
                continue;
            foreach (var connection in visitor)
                connection.Abort();
        }
    }
}
