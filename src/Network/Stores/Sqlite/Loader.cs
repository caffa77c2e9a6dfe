using System.Buffers;
using System.Text;
using System.Text.Json;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Sqlite;

namespace CoCreate.Network.Stores.Sqlite;

/// <summary>Reads the whole file at one revision: one thread reads rows, the others make records of them, and one looks for damage.</summary>
internal static class Loader
{
    private const int BatchBytes = 1 << 18;

    private static readonly (byte[] Name, RecordKind Kind)[] Names =
        [.. Enum.GetValues<RecordKind>().Select(kind => (Encoding.UTF8.GetBytes(Schema.Name(kind)), kind))];

    public static NetworkSnapshot Load(string file, IProgress<long>? progress, CancellationToken stop)
    {
        var whole = Task.Run(() => CheckWhole(file), stop);
        using var connection = SqliteConnection.Open(file, readOnly: true);
        connection.Execute("BEGIN");
        var revision = connection.Number("SELECT max(revision) FROM log");
        using var batches = Batches(connection).GetEnumerator();
        var (gate, done) = (new Lock(), 0L);
        Batch? next()
        {
            stop.ThrowIfCancellationRequested();
            lock (gate)
                return batches.MoveNext() ? batches.Current : null;
        }
        List<IRecord> decode()
        {
            var (codec, records) = (new RecordCodec(), new List<IRecord>());
            while (next() is { } batch)
            {
                batch.Decode(codec, file, records);
                progress?.Report(Interlocked.Add(ref done, batch.Count));
            }
            return records;
        }
        var decoding = Task.WhenAll(Enumerable.Range(0, Math.Min(Environment.ProcessorCount, 4)).Select(_ => Task.Run(decode, stop)));
        var loaded = decoding.GetAwaiter().GetResult();
        whole.GetAwaiter().GetResult();
        return NetworkSnapshot.Of(revision, loaded.SelectMany(records => records));
    }

    private static void CheckWhole(string file)
    {
        using var connection = SqliteConnection.Open(file, readOnly: true);
        connection.CheckWhole();
    }

    private static IEnumerable<Batch> Batches(SqliteConnection connection)
    {
        using var rows = connection.Prepare("SELECT kind, sum, body FROM record WHERE body <> '' OR sum <> 0");
        var batch = new Batch();
        while (rows.Step())
        {
            batch.Add(KindOf(rows.Bytes(0), connection.File), rows.Int(1), rows.Bytes(2));
            if (batch.Length < BatchBytes)
                continue;
            yield return batch;
            batch = new();
        }
        yield return batch;
    }

    private static RecordKind KindOf(ReadOnlySpan<byte> name, string file)
    {
        foreach (var (bytes, kind) in Names)
            if (name.SequenceEqual(bytes))
                return kind;
        throw SqliteException.Damage(file, "a record of an unknown kind");
    }

    private sealed class Batch
    {
        private readonly ArrayBufferWriter<byte> bytes = new(BatchBytes + 8192);
        private readonly List<(RecordKind Kind, long Sum, int Length)> rows = [];

        public int Length => bytes.WrittenCount;

        public int Count => rows.Count;

        public void Add(RecordKind kind, long sum, ReadOnlySpan<byte> body)
        {
            bytes.Write(body);
            rows.Add((kind, sum, body.Length));
        }

        public void Decode(RecordCodec codec, string file, List<IRecord> into)
        {
            var rest = bytes.WrittenMemory;
            foreach (var (kind, sum, length) in rows)
            {
                if (Checksum.Of(rest.Span[..length]) != sum)
                    throw SqliteException.Damage(file, $"a record of kind {Schema.Name(kind)} does not agree with its sum");
                into.Add(Read(codec, kind, rest[..length], file));
                rest = rest[length..];
            }
        }

        private static IRecord Read(RecordCodec codec, RecordKind kind, ReadOnlyMemory<byte> json, string file)
        {
            try
            {
                return codec.Read(kind, json);
            }
            catch (JsonException e)
            {
                throw SqliteException.Damage(file, $"a record of kind {Schema.Name(kind)} cannot be read: {e.Message}");
            }
        }
    }
}
