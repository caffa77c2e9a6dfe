using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace CoCreate.Benchmarks;

/// <summary>Lines of Markdown that go to the screen at once, and to results/NAME.md at the end.</summary>
public sealed class Report(string name)
{
    private readonly StringBuilder text = new();

    /// <summary>One line, numbers with a decimal point.</summary>
    public void Line(FormattableString line) => Write(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>One line.</summary>
    public void Write(string line = "")
    {
        Console.WriteLine(line);
        text.Append(line).Append('\n');
    }

    /// <summary>Writes results/NAME.md beside the sources.</summary>
    public void Save([CallerFilePath] string here = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(here)!, "results");
        if (Directory.Exists(Path.GetDirectoryName(here)))
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(folder).FullName, name + ".md"), text.ToString());
    }
}
