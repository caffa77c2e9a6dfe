using System.Text.Json.Nodes;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Components;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Forms;

/// <summary>A form read and held against the rules: the record as it would be, and everything wrong, one message a field.</summary>
/// <param name="Record">Null only when what was sent does not even have a record's shape.</param>
/// <param name="Body">Its wire form without organisation and status.</param>
/// <param name="Errors">By field of the form.</param>
public sealed record FormCheck(IRecord? Record, JsonObject Body, IReadOnlyCollection<FieldError> Errors)
{
    // stands in until the last step has said whose it is
    private const string Somebody = "unsaved";

    public static FormCheck Of(IFormPlan plan, Written written, NetworkSnapshot snapshot, DateOnly today, string? organisation = null)
    {
        var reader = plan.Read(written, snapshot, today);
        var body = (JsonObject)reader.Body.DeepClone();
        if (plan.Kind != RecordKind.Organisation)
            body["organisation"] = organisation ?? Somebody;
        var (record, broken) = Check(plan.Kind, body, snapshot, today);
        var errors = reader.Errors.Concat(broken.Where(e => e.Field is not ("organisation" or "status"))
            .Select(e => new FieldError(plan.FieldOf(e.Field, written), Words(e))));
        return new(record, reader.Body, [.. errors.DistinctBy(e => e.Field).OrderBy(e => PlaceOf(plan, e.Field))]);
    }

    // as the fields stand on the pages
    private static int PlaceOf(IFormPlan plan, string field) =>
        plan.Steps.SelectMany(s => s.Fields).Select((name, at) => FormStep.Stands(name, field) ? at : int.MaxValue).Min();

    /// <summary>A record from its wire form, and every rule it breaks.</summary>
    public static (IRecord? Record, IEnumerable<RuleError> Broken) Check(RecordKind kind, JsonObject body, NetworkSnapshot snapshot, DateOnly today)
    {
        var wish = RecordReader.New(kind, Filled(body), Somebody);
        if (wish.Record is null)
            return (null, wish.Wrong);
        var at = new DateTimeOffset(today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return (wish.Record, wish.Missing.Concat(ChangeRules.Check(snapshot, new([Change.Add(wish.Record)], Somebody, at, "check"))));
    }

    /// <summary>What is wrong and what to do, in the visitor's language.</summary>
    public static string Words(RuleError error) => Language.Choose($"{error.Da} {error.RemedyDa}", $"{error.En} {error.RemedyEn}").Trim();

    /// <summary>Without its empty fields: a new record leaves out what is not said.</summary>
    public static JsonObject Filled(JsonObject body) => new(body.Where(p => p.Value is not null)
        .Select(p => KeyValuePair.Create<string, JsonNode?>(p.Key, p.Value is JsonObject inner ? Filled(inner) : p.Value is JsonArray list
            ? new JsonArray([.. list.Select(i => i is JsonObject o ? Filled(o) : i?.DeepClone())]) : p.Value!.DeepClone())));
}
