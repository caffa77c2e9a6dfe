using System.Text.RegularExpressions;
using CoCreate.Web.Pages.Rooms;
using CoCreate.Web.Tests.Support;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Tests.Rooms;

public sealed partial class TheIslandsWords
{
    // families of words whose last part is a value of the wire, and words that a condition chooses between
    private static readonly string[] Families = ["phase.", "type.", "role.", "part."];

    [Fact]
    public void Every_word_the_rooms_script_says_is_among_the_pages_texts_and_none_is_there_for_nothing()
    {
        var source = string.Join('\n', Directory.GetFiles(Path.Combine(Built.Client, "src", "room"), "*.ts*", SearchOption.AllDirectories).Select(File.ReadAllText));
        var there = RoomConfig.Said();
        var said = Quoted().Matches(source).Select(m => m.Groups[1].Value).ToHashSet();
        foreach (Match asked in Asked().Matches(source))
        {
            var word = asked.Groups[2].Value;
            (asked.Groups[1].Value == "count" ? there.ContainsKey(word + "One") && there.ContainsKey(word + "Many") : there.ContainsKey(word)).ShouldBeTrue($"{asked.Value} is said and not written");
        }
        foreach (var word in there.Keys.Where(w => !said.Contains(w) && !said.Contains(w.Replace("One", "").Replace("Many", ""))))
            (word.StartsWith("tab", StringComparison.Ordinal) || Families.Any(f => word.StartsWith(f.TrimEnd('.'), StringComparison.Ordinal)) || word is "town").ShouldBeTrue($"{word} is written and never said");
    }

    [GeneratedRegex(@"\b(t|count)\('([a-zA-Z]+)'")]
    private static partial Regex Asked();

    [GeneratedRegex(@"'([a-zA-Z]+)'")]
    private static partial Regex Quoted();
}
