using System.Buffers.Text;
using System.Text;

namespace CoCreate.Benchmarks.Rooms;

/// <summary>Somebody in a room over SignalR's JSON protocol, the bare relay's or CoCreate's.</summary>
internal sealed class SignalRSpeaker : ISpeaker
{
    private readonly TaskCompletionSource joined = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<float> heard = [];
    private readonly byte[] before, after;
    private readonly bool numbered;
    private WebSocketWire? wire;
    private long said, newest, acknowledged;
    private int refused, answered;

    private SignalRSpeaker(string before, string after, bool numbered) => (this.before, this.after, this.numbered) = (Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after), numbered);

    public IReadOnlyList<float> Heard => heard;

    public (int Refused, int Answered) Answers => (refused, answered);

    /// <summary>Number of the newest event heard.</summary>
    public long Newest => Volatile.Read(ref newest);

    /// <summary>The answer to the join, as it came.</summary>
    public string Joined { get; private set; } = "";

    /// <summary>Where the number of each action the server said is written goes, by the action's id; null to forget it.</summary>
    public System.Collections.Concurrent.ConcurrentDictionary<string, long>? Acknowledged { get; set; }

    /// <summary>Whether the server ended it.</summary>
    public bool Closed => wire!.Closed;

    /// <param name="port">Where.</param>
    /// <param name="path">The hub with its query.</param>
    /// <param name="join">The first call: <c>"target":…,"arguments":…</c>.</param>
    /// <param name="before">What a call that says something has before the mark; <c>#</c> becomes a number that counts up.</param>
    /// <param name="after">What comes after the mark.</param>
    /// <param name="numbered">Whether events are numbered and acknowledged.</param>
    /// <param name="smallWindow">Takes little while it does not read.</param>
    public static async Task<SignalRSpeaker> EnterAsync(int port, string path, string join, string before, string after, bool numbered, bool smallWindow)
    {
        var speaker = new SignalRSpeaker(before, after, numbered);
        speaker.wire = await WebSocketWire.OpenAsync(port, path, binary: false, speaker.Hear, smallWindow);
        speaker.wire.Send("{\"protocol\":\"json\",\"version\":1}\u001e"u8);
        speaker.wire.Send(Encoding.UTF8.GetBytes($"{{\"type\":1,\"invocationId\":\"join\",{join}}}\u001e"));
        await speaker.joined.Task.WaitAsync(TimeSpan.FromSeconds(30));
        return speaker;
    }

    public void Say()
    {
        Span<byte> message = stackalloc byte[before.Length + after.Length + Mark.Length + 64];
        var length = 0;
        said++;
        foreach (var b in before)
        {
            if (b != '#')
                message[length++] = b;
            else
            {
                Utf8Formatter.TryFormat(said, message[length..], out var digits, new('D', 8));
                length += digits;
            }
        }
        Mark.Write(message.Slice(length, Mark.Length));
        length += Mark.Length;
        after.CopyTo(message[length..]);
        wire!.Send(message[..(length + after.Length)]);
    }

    /// <summary>Sends a call as it is: <c>"target":…,"arguments":…</c>.</summary>
    public void Call(string call) => wire!.Send(Encoding.UTF8.GetBytes($"{{\"type\":1,\"invocationId\":\"x\",{call}}}\u001e"));

    public void Breathe()
    {
        wire!.Send("{\"type\":6}\u001e"u8);
        if (!numbered || Newest == acknowledged)
            return;
        acknowledged = Newest;
        wire.Send(Encoding.UTF8.GetBytes($"{{\"type\":1,\"target\":\"Ack\",\"arguments\":[{acknowledged}]}}\u001e"));
    }

    public void Stall() => wire!.Stall();

    public void Reset()
    {
        heard.Clear();
        (refused, answered) = (0, 0);
    }

    public void Dispose() => wire?.Dispose();

    private void Hear(ReadOnlySpan<byte> message)
    {
        // what the server has to say at once comes in one message
        for (int end; (end = message.IndexOf((byte)0x1e)) >= 0; message = message[(end + 1)..])
            HearOne(message[..end]);
    }

    private void HearOne(ReadOnlySpan<byte> record)
    {
        if (!record.StartsWith("{\"type\":3"u8))
        {
            Mark.Read(record, heard);
            if (numbered)
                Number(record, "\"seq\":"u8);
            return;
        }
        if (record.IndexOf("\"invocationId\":\"join\""u8) >= 0)
        {
            Joined = Encoding.UTF8.GetString(record);
            Number(record, "\"seq\":"u8);
            joined.TrySetResult();
        }
        else if (record.IndexOf("\"events\":"u8) >= 0)
            Number(record, "\"seq\":"u8);
        else if (record.IndexOf("\"error\":"u8) >= 0)
            refused++;
        else
        {
            answered++;
            Keep(record);
        }
    }

    private void Keep(ReadOnlySpan<byte> record)
    {
        if (Acknowledged is not { } kept || record.IndexOf("\"opId\":\""u8) is not (>= 0 and var at))
            return;
        var id = record[(at + 8)..];
        id = id[..id.IndexOf((byte)'"')];
        if (record.IndexOf("\"seq\":"u8) is >= 0 and var number && Utf8Parser.TryParse(record[(number + 6)..], out long seq, out _))
            kept[Encoding.UTF8.GetString(id)] = seq;
    }

    private void Number(ReadOnlySpan<byte> message, ReadOnlySpan<byte> name)
    {
        if (message.LastIndexOf(name) is >= 0 and var at && Utf8Parser.TryParse(message[(at + name.Length)..], out long seq, out _) && seq > newest)
            Volatile.Write(ref newest, seq);
    }
}
