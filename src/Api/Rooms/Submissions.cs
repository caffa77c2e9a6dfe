using System.Text.Json;
using CoCreate.Rooms;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;

namespace CoCreate.Api.Rooms;

/// <summary>Reads what a client submits, without an exception for what does not fit.</summary>
internal static class Submissions
{
    private static readonly JsonElement Nothing = JsonDocument.Parse("null").RootElement;

    public static (IReadOnlyList<Submission> Wishes, RoomError? Error) Read(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() is 0 or > Limits.Submissions)
            return ([], Refusals.OutOfRange("submissions", "1", $"{Limits.Submissions}"));
        var wishes = new Submission[list.GetArrayLength()];
        var at = 0;
        foreach (var one in list.EnumerateArray())
        {
            if (one.ValueKind != JsonValueKind.Object)
                return ([], Refusals.Malformed("submissions"));
            wishes[at++] = new(Text(one, "opId"), Text(one, "kind"), Number(one, "baseVersion"), one.TryGetProperty("body", out var body) ? body : Nothing);
        }
        return (wishes, null);
    }

    private static string Text(JsonElement from, string name) => from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static long? Number(JsonElement from, string name) => from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;
}
