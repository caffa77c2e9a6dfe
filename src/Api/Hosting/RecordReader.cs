using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;

namespace CoCreate.Api.Hosting;

/// <summary>A record as somebody wishes it to be.</summary>
/// <param name="Record">The record; null when the JSON does not have its shape.</param>
/// <param name="Wrong">Misfits of shape (400).</param>
/// <param name="Missing">Required fields that are not there (422, together with the broken rules).</param>
public readonly record struct RecordWish(IRecord? Record, ImmutableArray<RuleError> Wrong, ImmutableArray<RuleError> Missing);

/// <summary>Turns wire JSON into records.</summary>
public static class RecordReader
{
    /// <summary>The type that holds a kind of record.</summary>
    public static Type TypeOf(RecordKind kind) => kind switch
    {
        RecordKind.Organisation => typeof(Organisation),
        RecordKind.Unit => typeof(Unit),
        RecordKind.Offer => typeof(Offer),
        RecordKind.Need => typeof(Need),
        RecordKind.Partnership => typeof(Partnership),
        RecordKind.Theme => typeof(Theme),
        RecordKind.Request => typeof(Request),
        _ => typeof(Place),
    };

    /// <summary>The record's wire form.</summary>
    public static JsonObject Write(IRecord record) =>
        (JsonObject)JsonSerializer.SerializeToNode(record, record.GetType(), NetworkJson.Wire)!;

    /// <summary>A new record; <paramref name="id"/> is the one it gets.</summary>
    public static RecordWish New(RecordKind kind, JsonObject body, string id)
    {
        var whole = (JsonObject)body.DeepClone();
        var status = whole["status"];
        WireIds.Fill(whole);
        var type = TypeOf(kind);
        if (!whole.ContainsKey("id"))
            whole["id"] = id;
        var wish = Whole(whole, type);
        if (wish.Record is null)
            return wish;

        // What a new record has of itself: what was left out, and nothing of what only the system sets.
        var fresh = (JsonObject)whole.DeepClone();
        foreach (var name in new[] { "version", "revision", "claimed", "verified", "responses", "positionFrom", "origin", "agreements", "outcomes", "withheld" })
            fresh.Remove(name);
        fresh["id"] = id;
        fresh["status"] = status?.GetValue<string>() == "published" ? "published" : "draft";
        var record = (IRecord)fresh.Deserialize(type, NetworkJson.Wire)!;
        return new(record, [], [.. wish.Missing, .. ServerOwned.Changed(body, Write(record))]);
    }

    /// <summary>A record after a merge patch.</summary>
    public static RecordWish Patched(IRecord before, JsonObject patch)
    {
        var type = before.GetType();
        var wrong = new List<RuleError>();
        patch = (JsonObject)patch.DeepClone();
        WireIds.Fill(patch);
        Shape.Patch(patch, type, wrong);
        if (wrong.Count > 0)
            return new(null, [.. wrong], []);
        var there = Write(before);
        var owned = ServerOwned.Changed(patch, there).ToList();
        foreach (var field in owned)
            patch.Remove(field.Field);
        var wish = Whole(MergePatch.Apply(there, patch), type);
        return wish with { Missing = [.. wish.Missing, .. owned] };
    }

    private static RecordWish Whole(JsonObject whole, Type type)
    {
        List<RuleError> wrong = [], missing = [];
        Shape.Whole(whole, type, "", wrong, missing);
        EmptyParts.Drop(whole);
        return wrong.Count > 0
            ? new(null, [.. wrong], [])
            : new((IRecord)whole.Deserialize(type, NetworkJson.Wire)!, [], [.. missing]);
    }
}
