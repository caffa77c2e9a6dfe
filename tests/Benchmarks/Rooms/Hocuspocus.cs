using System.Globalization;
using System.Text;
using CoCreate.Benchmarks.Rivals;

namespace CoCreate.Benchmarks.Rooms;

/// <summary>Hocuspocus 4.7.0 as it comes, without an extension: it merges what it hears into a Yjs document a room and passes it on; nothing is written to a disk.</summary>
internal sealed class Hocuspocus : IRoomServer
{
    private const string Program = """
        import { Server } from '@hocuspocus/server';
        await new Server({ port: Number(process.argv[2]), address: '127.0.0.1', quiet: true }).listen();
        """;

    private readonly int port = Ports.Free();
    private Leash? leash;

    public string Name => "Hocuspocus";

    public int Id => leash!.Id;

    public async Task StartAsync(int rooms, int people)
    {
        var folder = Directory.CreateTempSubdirectory("cocreate-hocuspocus-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "package.json"), """{"private":true,"type":"module"}""");
        await File.WriteAllTextAsync(Path.Combine(folder, "server.mjs"), Program);
        await Leash.RunAsync("npm", "install", "--prefix", folder, "--no-audit", "--no-fund", "--loglevel=error", "@hocuspocus/server@4.7.0", "yjs@13.6.33", "y-protocols@1.0.7");
        leash = await Leash.StartAsync("TERM", folder, Core.First("node", Path.Combine(folder, "server.mjs"), port.ToString(CultureInfo.InvariantCulture)));
        await leash.UntilAsync(() => Core.AnswersAsync(port), Name);
    }

    public async Task<ISpeaker> EnterAsync(int room, int person, bool smallWindow) => await YjsSpeaker.EnterAsync(port, $"room-{room}", (uint)(1_000_000 + (room * 1_000) + person), smallWindow);

    public async ValueTask DisposeAsync()
    {
        if (leash is not null)
            await leash.DisposeAsync();
    }

    /// <summary>Somebody who writes marks at the end of what they wrote before, as Yjs encodes it.</summary>
    private sealed class YjsSpeaker(byte[] document, uint client) : ISpeaker
    {
        private readonly TaskCompletionSource synced = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly List<float> heard = [];
        private WebSocketWire? wire;
        private uint clock;

        public IReadOnlyList<float> Heard => heard;

        public (int Refused, int Answered) Answers => default;

        public static async Task<YjsSpeaker> EnterAsync(int port, string document, uint client, bool smallWindow)
        {
            var speaker = new YjsSpeaker(Encoding.UTF8.GetBytes(document), client);
            speaker.wire = await WebSocketWire.OpenAsync(port, "/", binary: true, speaker.Hear, smallWindow);
            // the document's name, kind 2 = sign in, 0 = a token, which is empty; then kind 0 = sync, step 1 of an empty document
            speaker.Send([2, 0, 0, 6, .. "4.7.0\0"u8]);
            speaker.Send([0, 0, 1, 0]);
            await speaker.synced.Task.WaitAsync(TimeSpan.FromSeconds(30));
            return speaker;
        }

        public void Say()
        {
            var update = new List<byte>(Mark.Length + 40);
            update.AddRange([1, 1]);
            Number(update, client);
            Number(update, clock);
            if (clock == 0)
                update.AddRange([4, 1, 4, .. "text"u8]);
            else
            {
                update.Add(0x84);
                Number(update, client);
                Number(update, clock - 1);
            }
            update.Add(Mark.Length);
            Span<byte> mark = stackalloc byte[Mark.Length];
            Mark.Write(mark);
            update.AddRange(mark);
            update.Add(0);
            clock += Mark.Length;
            var message = new List<byte> { 0, 2 };
            Number(message, (uint)update.Count);
            message.AddRange(update);
            Send([.. message]);
        }

        public void Breathe() { }

        public void Stall() => wire!.Stall();

        public void Reset() => heard.Clear();

        public void Dispose() => wire?.Dispose();

        private void Send(ReadOnlySpan<byte> said) => wire!.Send([(byte)document.Length, .. document, .. said]);

        private void Hear(ReadOnlySpan<byte> message)
        {
            synced.TrySetResult();
            Mark.Read(message, heard);
        }

        private static void Number(List<byte> to, uint value)
        {
            for (; value > 127; value >>= 7)
                to.Add((byte)(value | 128));
            to.Add((byte)value);
        }
    }
}
