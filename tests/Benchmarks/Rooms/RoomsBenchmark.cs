namespace CoCreate.Benchmarks.Rooms;

/// <summary>Rooms beside Hocuspocus and a bare relay, and what they withstand.</summary>
public sealed class RoomsBenchmark : IBenchmark
{
    public string Name => "rooms";

    public string About => "[--part beside|withstand|alone]: live rooms beside Hocuspocus and a bare SignalR relay; slow readers, a full room, idle connections, restarts";

    public async Task<bool> RunAsync(Report report, Arguments arguments)
    {
        Core.TakeSecond();
        var (part, good) = (arguments.Word("--part"), true);
        await using var own = new CoCreateRooms();
        if (part is "alone")
            return await new SideBySide(report, arguments.Quick).AloneAsync(own);
        if (part is null or "beside")
            good &= await new SideBySide(report, arguments.Quick).RunAsync(own);
        if (part is null or "withstand")
            good &= await new Withstanding(report, arguments.Quick).RunAsync();
        return good;
    }
}
