using System.Text;

namespace CoCreate.Rooms.Texts;

/// <summary>Puts the updates of a text together as yjs 13.6 does (<c>Item.integrate</c>), so that the server knows the words too.
/// Updates come in the order of the log and have passed <see cref="TextRules"/>.</summary>
internal sealed class TextReplay
{
    private readonly Dictionary<uint, List<Piece>> clients = [];
    private readonly Dictionary<string, Line> lines = [];

    /// <summary>Takes an update in. What is known already is passed over.</summary>
    /// <returns>False when it builds on something that is not there.</returns>
    public bool Add(YUpdate update)
    {
        var waiting = update.Runs.GroupBy(r => r.Id.Client).Select(g => new Queue<YRun>(g)).ToList();
        for (var moved = true; moved && waiting.Count > 0; waiting.RemoveAll(q => q.Count == 0))
        {
            moved = false;
            foreach (var queue in waiting)
            {
                for (; queue.TryPeek(out var run) && Ready(run); moved = true)
                    Take(queue.Dequeue());
            }
        }
        return waiting.Count == 0 && update.Deletes.All(Delete);
    }

    /// <summary>The words as they stand now.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        for (var piece = (lines.GetValueOrDefault(YUpdate.Root) ?? lines.Values.FirstOrDefault())?.First; piece is not null; piece = piece.Right)
        {
            if (!piece.Deleted)
                text.Append(piece.Text);
        }
        return text.ToString();
    }

    private bool Ready(YRun run) => run.Id.Clock <= Known(run.Id.Client) && Has(run.Left) && Has(run.Right);

    private bool Has(YId? id) => id is not { } there || there.Clock < Known(there.Client);

    private long Known(uint client) => clients.TryGetValue(client, out var pieces) && pieces.Count > 0 ? pieces[^1].End : 0;

    private void Take(YRun run)
    {
        var known = Known(run.Id.Client) - run.Id.Clock;
        if (known >= run.Length)
            return;
        if (known > 0)
            run = run with
            {
                Id = new(run.Id.Client, run.Id.Clock + known),
                Length = run.Length - known,
                Left = new YId(run.Id.Client, run.Id.Clock + known - 1),
                Text = run.Text?[(int)known..],
            };
        var piece = new Piece(run);
        var left = run.Left is { } l ? EndingAt(l) : null;
        var right = run.Right is { } r ? StartingAt(r) : null;
        if (!clients.TryGetValue(run.Id.Client, out var own))
            clients.Add(run.Id.Client, own = []);
        own.Add(piece);
        // what hangs on something collected is collected too
        if (run.Collected || left is { Line: null } || right is { Line: null })
            return;
        piece.Line = left?.Line ?? right?.Line ?? Rooted(run.Root!);
        Place(piece, left, right);
    }

    private Line Rooted(string root)
    {
        if (!lines.TryGetValue(root, out var line))
            lines.Add(root, line = new());
        return line;
    }

    /// <summary>Between what it was written after and before, others may have written at the same time: the order among them is the same in every copy.</summary>
    private void Place(Piece piece, Piece? left, Piece? right)
    {
        HashSet<Piece> before = [], conflicting = [];
        for (var other = left is null ? piece.Line!.First : left.Right; other is not null && other != right; other = other.Right)
        {
            before.Add(other);
            conflicting.Add(other);
            if (piece.Origin == other.Origin)
            {
                if (other.Id.Client < piece.Id.Client)
                    (left, conflicting) = (other, []);
                else if (piece.RightOrigin == other.RightOrigin)
                    break;
            }
            else if (other.Origin is { } origin && EndingAt(origin) is var cause && before.Contains(cause))
            {
                if (!conflicting.Contains(cause))
                    (left, conflicting) = (other, []);
            }
            else
                break;
        }
        piece.Left = left;
        piece.Right = left is null ? piece.Line!.First : left.Right;
        if (left is null)
            piece.Line!.First = piece;
        else
            left.Right = piece;
        if (piece.Right is not null)
            piece.Right.Left = piece;
    }

    private bool Delete((YId From, long Length) range)
    {
        var end = range.From.Clock + range.Length;
        if (end > Known(range.From.Client))
            return false;
        for (var at = range.From.Clock; at < end;)
        {
            var piece = StartingAt(new(range.From.Client, at));
            if (piece.End > end)
                Split(piece, end - at);
            piece.Deleted = true;
            at = piece.End;
        }
        return true;
    }

    private Piece StartingAt(YId id)
    {
        var piece = Holding(id);
        return piece.Id.Clock == id.Clock ? piece : Split(piece, id.Clock - piece.Id.Clock);
    }

    private Piece EndingAt(YId id)
    {
        var piece = Holding(id);
        if (piece.End > id.Clock + 1)
            Split(piece, id.Clock + 1 - piece.Id.Clock);
        return piece;
    }

    private Piece Holding(YId id)
    {
        var pieces = clients[id.Client];
        return pieces[IndexOf(pieces, id.Clock)];
    }

    private static int IndexOf(List<Piece> pieces, long clock)
    {
        var (low, high) = (0, pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = pieces[middle].Id.Clock <= clock ? (middle, high) : (low, middle - 1);
        }
        return low;
    }

    private Piece Split(Piece piece, long at)
    {
        var rest = piece.SplitAt(at);
        var pieces = clients[piece.Id.Client];
        pieces.Insert(IndexOf(pieces, piece.Id.Clock) + 1, rest);
        return rest;
    }

    /// <summary>One shared text of the document.</summary>
    private sealed class Line
    {
        public Piece? First { get; set; }
    }

    /// <summary>Elements that stand together, for as long as nobody wrote between them.</summary>
    private sealed class Piece(YId id, long length, YId? origin, YId? rightOrigin, string? text, bool deleted)
    {
        public Piece(YRun run) : this(run.Id, run.Length, run.Left, run.Right, run.Text, run.Collected) { }

        public YId Id { get; } = id;
        public long End => Id.Clock + length;
        public YId? Origin { get; } = origin;
        public YId? RightOrigin { get; } = rightOrigin;
        public string? Text { get; private set; } = text;
        public bool Deleted { get; set; } = deleted;
        public Line? Line { get; set; }
        public Piece? Left { get; set; }
        public Piece? Right { get; set; }

        public Piece SplitAt(long at)
        {
            var cut = (int)at;
            var rest = new Piece(new(Id.Client, Id.Clock + at), length - at, new YId(Id.Client, Id.Clock + at - 1), RightOrigin, Text?[cut..], Deleted)
            {
                Line = Line,
                Left = this,
                Right = Right,
            };
            if (Text is not null)
            {
                // half a character is none: yjs writes the sign for that on both sides
                var half = char.IsHighSurrogate(Text[cut - 1]);
                if (half)
                    rest.Text = '\uFFFD' + rest.Text![1..];
                Text = half ? Text[..(cut - 1)] + '\uFFFD' : Text[..cut];
            }
            length = at;
            if (Line is not null)
            {
                if (Right is not null)
                    Right.Left = rest;
                Right = rest;
            }
            return rest;
        }
    }
}
