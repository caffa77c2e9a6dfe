using System.Collections.Immutable;
using System.Reflection;

namespace CoCreate.Network.Reference;

/// <summary>Reads the tables in Reference/Data: one row a line, cells between <c>|</c>, lists between <c>;</c>, indent of two spaces = one level down.</summary>
internal static class DataFile
{
    internal sealed record Row(int Level, string[] Cells)
    {
        public string this[int column] => column < Cells.Length ? Cells[column] : "";
        public ImmutableArray<string> List(int column) =>
            [.. this[column].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }

    public static IEnumerable<Row> Rows(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The build left out {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var indent = line.Length - line.TrimStart(' ').Length;
            yield return new(indent / 2, line.Split('|', StringSplitOptions.TrimEntries));
        }
    }
}
