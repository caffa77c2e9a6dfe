using System.Globalization;
using System.Text;

namespace CoCreate.Api.Hosting;

/// <summary>Where a JSON reader stands, as <c>requirements[0].kind</c>.</summary>
internal sealed class JsonPathTrack
{
    private sealed class Level(bool array)
    {
        public bool Array { get; } = array;
        public int Index { get; set; } = -1;
        public string? Name { get; set; }
        public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);
    }

    private readonly Stack<Level> levels = new();

    public string Text
    {
        get
        {
            var text = new StringBuilder();
            foreach (var level in levels.Reverse())
            {
                if (level.Array)
                    text.Append(CultureInfo.InvariantCulture, $"[{Math.Max(level.Index, 0)}]");
                else if (level.Name is { } name)
                    text.Append(text.Length > 0 ? "." : "").Append(name.Length > 60 ? name[..60] : name);
            }
            return text.ToString();
        }
    }

    public void Open(bool array) => levels.Push(new Level(array));

    public void Close() => levels.Pop();

    /// <summary>A value begins; in an array it is the next element.</summary>
    public void Value()
    {
        if (levels.TryPeek(out var level) && level.Array)
            level.Index++;
    }

    /// <summary>A field's name; false when the object already had it.</summary>
    public bool Name(string name)
    {
        var level = levels.Peek();
        level.Name = name;
        return level.Seen.Add(name);
    }
}
