using System.Text.Json;
using CoCreate.Rooms.State;
using CoCreate.Rooms.Tests.Support;
using CoCreate.Rooms.Texts;

namespace CoCreate.Rooms.Tests.Texts;

/// <summary>Which Yjs updates a clause takes: all that yjs writes for a text, and nothing that would make copies differ or wait for ever. yjs.json is made by yjs itself (make.mjs).</summary>
public sealed class WhichUpdatesAreTaken
{
    private static readonly JsonElement Made = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Texts", "yjs.json"))).RootElement;

    [Fact]
    public void What_yjs_writes_is_taken_step_by_step_and_its_clocks_are_counted_as_yjs_counts_them()
    {
        foreach (var scenario in Made.GetProperty("good").EnumerateArray())
        {
            var clause = Empty;
            foreach (var step in scenario.GetProperty("steps").EnumerateArray())
                clause = Take(clause, step.GetProperty("client").GetUInt32(), step.GetProperty("update").GetString()!);
            clause.Clocks.ToDictionary(c => c.Id, c => c.Clock).ShouldBe(scenario.GetProperty("clocks").EnumerateObject().ToDictionary(c => c.Name, c => c.Value.GetInt64()), ignoreOrder: true);
            var whole = YUpdate.Read(scenario.GetProperty("whole").GetString()!).ShouldNotBeNull(scenario.GetProperty("name").GetString()!);
            TextRules.IsWhole(clause, whole).ShouldBeTrue();
            TextRules.IsWhole(Take(clause, 5, YWrite.Insert(5, 0, "mere")), whole).ShouldBeFalse();
        }
    }

    [Fact]
    public void What_is_no_plain_text_is_refused()
    {
        foreach (var one in Made.GetProperty("refused").EnumerateArray())
            YUpdate.Read(one.GetProperty("update").GetString()!).ShouldBeNull(one.GetProperty("name").GetString()!);
    }

    [Fact]
    public void Every_cut_of_an_update_and_every_update_with_something_after_it_is_refused()
    {
        foreach (var step in Made.GetProperty("good").EnumerateArray().SelectMany(s => s.GetProperty("steps").EnumerateArray()))
        {
            var bytes = step.GetProperty("update").GetBytesFromBase64();
            YUpdate.Read(bytes).ShouldNotBeNull();
            for (var length = 0; length < bytes.Length; length++)
                YUpdate.Read(bytes.AsSpan(0, length)).ShouldBeNull();
            YUpdate.Read([.. bytes, 0]).ShouldBeNull();
        }
    }

    [Fact]
    public void Garbage_is_refused_or_read_but_never_throws()
    {
        var random = new Random(7);
        var steps = Made.GetProperty("good").EnumerateArray().SelectMany(s => s.GetProperty("steps").EnumerateArray()).Select(s => s.GetProperty("update").GetBytesFromBase64()).ToArray();
        for (var i = 0; i < 100_000; i++)
        {
            var bytes = steps[random.Next(steps.Length)].ToArray();
            for (var n = 1 + random.Next(4); n > 0; n--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (YUpdate.Read(bytes) is { } read)
                TextRules.Unfit(Empty, read, 11);
        }
        YUpdate.Read("no base64 at all").ShouldBeNull();
        YUpdate.Read("").ShouldBeNull();
    }

    [Theory]
    [InlineData("foreignClient")]
    [InlineData("textOrder")]
    public void What_would_make_copies_differ_is_refused(string code)
    {
        var clause = Take(Empty, 11, YWrite.Insert(11, 0, "hej"));
        string[] updates = code == "foreignClient"
            ? [YWrite.Insert(12, 0, "falsk")]
            :
            [
                YWrite.Insert(11, 0, "igen"), YWrite.Insert(11, 2, "over"), YWrite.Insert(11, 4, "hul"), YWrite.After(11, 3, (11, 3), "efter sig selv"),
                YWrite.After(11, 3, (12, 0), "efter ingen"), YWrite.Delete(11, 0, 4), YWrite.Delete(12, 0, 1),
            ];
        foreach (var update in updates)
            TextRules.Unfit(clause, YUpdate.Read(update).ShouldNotBeNull(), 11)!.Code.ShouldBe(code);
        Take(clause, 11, YWrite.After(11, 3, (11, 2), "fint"));
        Take(clause, 12, YWrite.After(12, 0, (11, 2), "fint"));
        Take(clause, 12, YWrite.Delete(11, 0, 3));
    }

    private static Clause Empty { get; } = new("clause-1", "b", "Punkt", [], false, 1, [], Shelf<TextClock>.Empty, null, false);

    private static Clause Take(Clause clause, uint client, string update)
    {
        var read = YUpdate.Read(update).ShouldNotBeNull(update);
        TextRules.Unfit(clause, read, client).ShouldBeNull(update);
        var clocks = clause.Clocks;
        foreach (var (writer, end) in read.Ends)
            clocks = clocks.With(new(writer.ToString(), end));
        return clause with { Clocks = clocks };
    }
}
