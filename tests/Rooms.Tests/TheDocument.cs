using System.Text.Json;
using System.Text.RegularExpressions;
using CoCreate.Rooms.Kinds;

namespace CoCreate.Rooms.Tests;

/// <summary>docs/rooms.md shows every kind and every refusal there is, and what it shows is read.</summary>
public sealed partial class TheDocument
{
    private static readonly string Root = Up(AppContext.BaseDirectory);
    private static readonly string Text = File.ReadAllText(Path.Combine(Root, "docs", "rooms.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Every_kind_is_shown_with_a_body_that_is_read_and_whether_it_is_heard()
    {
        var shown = Section("Kinds");
        shown.Select(s => s.Name).ShouldBe(KindTable.All.Select(k => k.Name), ignoreOrder: true);
        foreach (var (name, heard, json) in shown)
        {
            var kind = KindTable.Find(name)!;
            kind.Read(System.Text.Encoding.UTF8.GetBytes(json)).ShouldBeOfType(kind.Body);
            heard.ShouldBe(kind.Voice, name);
        }
    }

    [Fact]
    public void Every_refusal_is_shown()
    {
        var codes = Directory.GetFiles(Path.Combine(Root, "src", "Rooms"), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/"))
            .SelectMany(f => Codes().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Distinct().ToArray();
        codes.Length.ShouldBeGreaterThan(30);
        var shown = Section("Refusals");
        shown.Select(s => s.Name).ShouldBe(codes, ignoreOrder: true);
        foreach (var (name, _, json) in shown)
            JsonDocument.Parse(json).RootElement.GetProperty("error").GetProperty("code").GetString().ShouldBe(name);
    }

    private static (string Name, bool Heard, string Json)[] Section(string title)
    {
        var section = Text[(Text.IndexOf($"\n## {title}\n", StringComparison.Ordinal) + 1)..];
        var end = section.IndexOf("\n## ", 4, StringComparison.Ordinal);
        return [.. Entries().Matches(end < 0 ? section : section[..end]).Select(m => (m.Groups[1].Value, m.Groups[2].Success, m.Groups[3].Value))];
    }

    private static string Up(string folder) => File.Exists(Path.Combine(folder, "CoCreate.sln")) ? folder : Up(Path.GetDirectoryName(folder)!);

    [GeneratedRegex("""### `([^`]+)`( ♪)?\n[^`]*?(?:`[^`]*`[^`]*?)*?\n```json\n(.*?)\n```""")]
    private static partial Regex Entries();

    [GeneratedRegex("""(?:new|Because)\("([a-z]+[A-Za-z]*)", "?(?:[a-zA-Z0-9.]+)"?,\s""")]
    private static partial Regex Codes();
}
