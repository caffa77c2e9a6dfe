using System.Buffers;
using System.Collections.Immutable;

namespace CoCreate.Rooms.Texts;

/// <summary>The id of an element of a Yjs document: which client wrote it, as its how-manieth.</summary>
internal readonly record struct YId(uint Client, long Clock);

/// <summary>A run of elements an update brings.</summary>
/// <param name="Id">The first one.</param>
/// <param name="Length">How many.</param>
/// <param name="Left">What it was written after.</param>
/// <param name="Right">What it was written before.</param>
internal readonly record struct YRun(YId Id, long Length, YId? Left, YId? Right);

/// <summary>A Yjs update (version 1) of one <c>Y.Text</c>, read structurally: every element and every deletion, nothing executed.
/// The layout is that of yjs 13.6: <c>readClientsStructRefs</c> and <c>readDeleteSet</c>.</summary>
internal sealed class YUpdate
{
    /// <summary>The name of the shared type in every clause's document.</summary>
    public const string Root = "text";

    private YUpdate(ImmutableArray<YRun> runs, ImmutableArray<(YId From, long Length)> deletes) => (Runs, Deletes) = (runs, deletes);

    /// <summary>What it brings, client by client and without gaps within one.</summary>
    public ImmutableArray<YRun> Runs { get; }

    /// <summary>What it deletes.</summary>
    public ImmutableArray<(YId From, long Length)> Deletes { get; }

    /// <summary>How far each client that wrote in it has come.</summary>
    public IEnumerable<(uint Client, long End)> Ends => Runs.GroupBy(r => r.Id.Client).Select(g => (g.Key, g.Max(r => r.Id.Clock + r.Length)));

    /// <summary>The update; null when it is none, or holds anything a plain text does not.</summary>
    public static YUpdate? Read(string base64)
    {
        var rented = ArrayPool<byte>.Shared.Rent(base64.Length * 3 / 4 + 3);
        try
        {
            return Convert.TryFromBase64String(base64, rented, out var length) ? Read(rented.AsSpan(0, length)) : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>The update; null as above.</summary>
    public static YUpdate? Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new YReader(bytes);
        var runs = ImmutableArray.CreateBuilder<YRun>();
        var clients = reader.Number();
        var seen = new HashSet<uint>();
        for (long i = 0; i < clients && reader.Well; i++)
        {
            var structs = reader.Number();
            var client = reader.Client();
            var clock = reader.Number();
            if (structs == 0 || !seen.Add(client))
                reader.Fail();
            for (long s = 0; s < structs && reader.Well; s++)
            {
                var run = Struct(ref reader, new(client, clock));
                runs.Add(run);
                clock += run.Length;
            }
        }
        var deletes = DeleteSet(ref reader);
        return reader.Well && reader.AtEnd && (runs.Count > 0 || deletes.Length > 0) ? new(runs.ToImmutable(), deletes) : null;
    }

    private static YRun Struct(ref YReader reader, YId id)
    {
        var info = reader.Byte();
        var content = info & 31;
        if (content == 0)
            return new(id, reader.Length(), null, null);
        YId? left = (info & 0x80) != 0 ? reader.Id() : null;
        YId? right = (info & 0x40) != 0 ? reader.Id() : null;
        // a key belongs to maps, and a clause's document has the one text alone
        if ((info & 0x20) != 0)
            reader.Fail();
        if (left is null && right is null && (reader.Number() != 1 || reader.Text() is not Root))
            reader.Fail();
        return new(id, Content(ref reader, content), left, right);
    }

    private static long Content(ref YReader reader, int content)
    {
        switch (content)
        {
            case 1:
                return reader.Length();
            case 4:
                return reader.Utf16Length();
            case 6:
                reader.Skip(reader.Number());
                reader.Skip(reader.Number());
                return 1;
            default:
                reader.Fail();
                return 1;
        }
    }

    private static ImmutableArray<(YId, long)> DeleteSet(ref YReader reader)
    {
        var deletes = ImmutableArray.CreateBuilder<(YId, long)>();
        var clients = reader.Number();
        for (long i = 0; i < clients && reader.Well; i++)
        {
            var client = reader.Client();
            var ranges = reader.Number();
            for (long r = 0; r < ranges && reader.Well; r++)
                deletes.Add((new(client, reader.Number()), reader.Length()));
        }
        return deletes.ToImmutable();
    }
}
