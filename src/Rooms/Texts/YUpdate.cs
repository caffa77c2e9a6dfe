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
/// <param name="Root">The name of the shared text it stands in, where nothing stands beside it yet.</param>
/// <param name="Text">The characters; null where they are deleted, or where it is a mark of format.</param>
/// <param name="Collected">Whether yjs has thrown its place away too.</param>
internal readonly record struct YRun(YId Id, long Length, YId? Left, YId? Right, string? Root = null, string? Text = null, bool Collected = false);

/// <summary>A Yjs update (version 1) of one <c>Y.Text</c>, read structurally: every element and every deletion, nothing executed.
/// The layout is that of yjs 13.6: <c>readClientsStructRefs</c> and <c>readDeleteSet</c>.</summary>
internal sealed class YUpdate
{
    /// <summary>What our own client calls the text in every clause's document; another name is as good.</summary>
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
            return new(id, reader.Length(), null, null, Collected: true);
        YId? left = (info & 0x80) != 0 ? reader.Id() : null;
        YId? right = (info & 0x40) != 0 ? reader.Id() : null;
        // a key belongs to maps, and a clause's document has the one text alone
        if ((info & 0x20) != 0)
            reader.Fail();
        string? root = null;
        if (left is null && right is null)
        {
            // 1: a name follows; anything else would be a text within something
            if (reader.Number() != 1)
                reader.Fail();
            root = reader.Text();
        }
        return Content(ref reader, content, new(id, 1, left, right, root));
    }

    private static YRun Content(ref YReader reader, int content, YRun run)
    {
        switch (content)
        {
            case 1:
                return run with { Length = reader.Length() };
            case 4:
                var text = reader.Text();
                if (text.Length == 0)
                    reader.Fail();
                return run with { Length = Math.Max(1, text.Length), Text = text };
            case 6:
                reader.Skip(reader.Number());
                reader.Skip(reader.Number());
                return run;
            default:
                reader.Fail();
                return run;
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
