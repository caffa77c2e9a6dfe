using CoCreate.Rooms.State;

namespace CoCreate.Rooms.Texts;

/// <summary>What a clause says.</summary>
public static class Wording
{
    /// <summary>The words as every copy has them once it holds all updates. Costs as much as its updates are long: read it when it is asked for, not with every event.</summary>
    public static string Of(Clause clause)
    {
        var replay = new TextReplay();
        foreach (var (_, update) in clause.Updates)
        {
            // what stands in the log was read when it came
            if (YUpdate.Read(update) is { } read)
                replay.Add(read);
        }
        return replay.Text();
    }
}
