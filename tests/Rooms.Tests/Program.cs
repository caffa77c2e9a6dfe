using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.Logs.Sqlite;
using CoCreate.Rooms.Owners;
using CoCreate.Rooms.State;
using CoCreate.Rooms.Tests.Support;

// `dotnet Rooms.Tests.dll FILE`: writes into rooms of the file until it is killed, and says every acknowledged event.
var said = Console.Out;
var directory = new RoomDirectory(SqliteRoomLog.Open(args[0]), new Deaf(), new Nameless(), TimeProvider.System, e => Console.Error.WriteLine(e));
var run = args[1];
await Task.WhenAll(Enumerable.Range(0, 4).Select(async room =>
{
    var id = "room-" + room;
    var owner = await directory.OpenAsync(id)
        ?? await directory.CreateAsync(id, new RoomOpen("Rum", StandardLanes.All), [.. Enumerable.Range(0, 30).Select(i => new MemberJoin("member-" + i, i == 0 ? RoomRole.Host : RoomRole.Member))]);
    await Task.WhenAll(Enumerable.Range(0, 30).Select(async i =>
    {
        for (var n = 0; ; n++)
        {
            var op = $"{run}-{i}-{n}-xxxx";
            var answer = (await owner!.SubmitAsync(new Caller("member-" + i), Submission.Of(op, "chat.say", new ChatSay("Besked " + n))))[0];
            if (answer.Accepted)
                lock (said)
                {
                    said.WriteLine($"{id} {answer.Seq} member-{i} {op}");
                    said.Flush();
                }
            else
                await Task.Delay(20);
        }
    }));
}));
