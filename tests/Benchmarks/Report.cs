using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace CoCreate.Benchmarks;

/// <summary>Lines of Markdown that go to the screen at once, and to results/NAME.md at the end.</summary>
public sealed class Report(string name)
{
    private readonly StringBuilder text = new();
    private string? picture;

    /// <summary>One line, numbers with a decimal point.</summary>
    public void Line(FormattableString line) => Write(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>One line.</summary>
    public void Write(string line = "")
    {
        Console.WriteLine(line);
        text.Append(line).Append('\n');
    }

    /// <summary>A drawing, saved as results/NAME.svg and shown where it is given.</summary>
    public void Picture(string svg, string about)
    {
        picture = svg;
        text.Append(CultureInfo.InvariantCulture, $"![{about}]({name}.svg)\n");
    }

    /// <summary>Writes results/NAME.md beside the sources, and the drawing if there is one.</summary>
    public void Save([CallerFilePath] string here = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(here)!, "results");
        if (!Directory.Exists(Path.GetDirectoryName(here)))
            return;
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(folder).FullName, name + ".md"), text.ToString());
        if (picture is not null)
            File.WriteAllText(Path.Combine(folder, name + ".svg"), picture);
    }
}
