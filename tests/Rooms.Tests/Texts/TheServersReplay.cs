using System.Text.Json;
using CoCreate.Rooms.Texts;

namespace CoCreate.Rooms.Tests.Texts;

/// <summary>The server's own reading of a text beside yjs': forty random histories of two to four people, written by make-updates.mjs.</summary>
public sealed class TheServersReplay
{
    private sealed record History(string Text, string[] Updates, string Compact);

    private static readonly History[] Histories =
        JsonSerializer.Deserialize<History[]>(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Texts", "updates.json")), JsonSerializerOptions.Web)!;

    [Fact]
    public void Ends_in_the_words_every_copy_ends_in()
    {
        Histories.Length.ShouldBe(40);
        foreach (var history in Histories)
            Replayed(history.Updates).ShouldBe(history.Text);
    }

    [Fact]
    public void Ends_in_the_same_words_when_updates_come_twice_or_are_compacted()
    {
        foreach (var history in Histories)
        {
            Replayed(history.Updates.SelectMany(u => new[] { u, u })).ShouldBe(history.Text);
            Replayed([history.Compact]).ShouldBe(history.Text);
            Replayed([history.Compact, .. history.Updates]).ShouldBe(history.Text);
        }
    }

    [Fact]
    public void Says_when_an_update_builds_on_what_is_not_there()
    {
        var found = 0;
        foreach (var history in Histories)
        {
            var replay = new TextReplay();
            found += history.Updates.Skip(history.Updates.Length / 2).All(u => replay.Add(YUpdate.Read(u)!)) ? 0 : 1;
        }
        found.ShouldBeGreaterThan(30);
    }

    private static string Replayed(IEnumerable<string> updates)
    {
        var replay = new TextReplay();
        foreach (var update in updates)
            replay.Add(YUpdate.Read(update).ShouldNotBeNull()).ShouldBeTrue(update);
        return replay.Text();
    }
}
