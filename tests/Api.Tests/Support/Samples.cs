using System.Text.Json.Nodes;
using CoCreate.Network.Reference;

namespace CoCreate.Api.Tests.Support;

/// <summary>A record of each kind with every field a person can send.</summary>
public static class Samples
{
    public static string[] Themes { get; } = [CoCreate.Network.Reference.Themes.All[3].Code];
    public static string[] Subjects { get; } = [CoCreate.Network.Reference.Subjects.All[0].Code];

    private static int numbers;

    /// <summary>A number no other record has; a random one may look like a person's.</summary>
    public static string Number() => Interlocked.Increment(ref numbers).ToString();

    public static JsonObject Of(string kind, TheApp app) => (JsonObject)JsonNode.Parse(kind switch
    {
        "organisations" => $$"""
            {"name": "Kulturhuset", "sector": "municipality", "cvr": "12345678", "description": "Et hus", "themes": ["{{Themes[0]}}"], "municipality": "0730",
             "address": {"street": "Torvet 1", "postcode": "8900", "city": "Randers"}, "position": {"lat": 56.46, "lon": 10.03}, "web": "https://kulturhuset.example/",
             "limits": {"perMonth": 5, "pauseUntil": "2027-08-01", "notes": "Ring først"}, "externalIds": [{"scheme": "test", "id": "k-{{Number()}}"}], "status": "draft"}
            """,
        "offers" => $$"""
            {"organisation": "{{app.Association}}", "kind": "competence", "title": "Vandløbsdag", "text": "Vi går ud", "preparation": "Læs om åen", "activities": "Fang smådyr",
             "followUp": "Tegn dem", "themes": ["{{Themes[0]}}"], "subjects": ["{{Subjects[0]}}"], "grades": [4, 5], "ages": {"from": 9, "to": 12}, "where": ["asker"],
             "position": {"lat": 56.46, "lon": 10.03}, "radiusKm": 12.5, "periods": [{"from": "2027-05-03", "to": "2027-05-07"}], "weekdays": ["mon"], "capacity": 28, "seats": 28,
             "durationMinutes": 90, "price": {"amount": 500.5, "currency": "DKK", "per": "class"}, "language": "da", "facilities": ["Toilet"], "conditions": ["Gummistøvler"],
             "wontDo": ["Overnatning"], "freshUntil": "2027-08-01", "externalIds": [{"scheme": "test", "id": "o-{{Number()}}"}], "status": "draft"}
            """,
        "needs" => $$"""
            {"organisation": "{{app.School}}", "question": "Hvem kender åen?", "text": "Vi vil ud", "requirements": [{"id": "r1", "kind": "people", "amount": 2, "text": "To voksne",
             "themes": ["{{Themes[0]}}"]}], "themes": ["{{Themes[0]}}"], "subjects": ["{{Subjects[0]}}"], "grades": [4], "ages": {"from": 9, "to": 11},
             "position": {"lat": 56.46, "lon": 10.03}, "reachKm": 10, "window": {"from": "2027-05-03", "to": "2027-05-07"}, "weekdays": ["tue"], "groupSize": 24,
             "budget": {"amount": 1000, "currency": "DKK"}, "phase": "direction", "wicked": false, "visibility": "network", "deadline": "2027-04-01",
             "externalIds": [{"scheme": "test", "id": "n-{{Number()}}"}], "status": "draft"}
            """,
        _ => $$"""
            {"title": "Åens venner", "text": "Sammen om åen", "themes": ["{{Themes[0]}}"], "phase": "forming", "members": [{"organisation": "{{app.School}}", "role": "lead"},
             {"organisation": "{{app.Association}}", "role": "bridge"}], "commitments": [{"id": "c1", "organisation": "{{app.School}}", "kind": "people", "amount": 1, "text": "En lærer",
             "due": "2027-05-01", "state": "promised"}], "start": "2027-01-01", "end": "2027-12-31", "externalIds": [{"scheme": "test", "id": "p-{{Number()}}"}], "status": "draft"}
            """,
    })!;

    /// <summary>Every single value of a body, with its path and a copy of the body in which it is replaced.</summary>
    public static IEnumerable<(string Path, JsonValue Value, Func<JsonNode?, JsonObject> With)> Values(JsonObject body)
    {
        foreach (var (path, value) in Leaves(body, ""))
        {
            yield return (path, value, replacement =>
            {
                var copy = (JsonObject)body.DeepClone();
                var leaf = Leaves(copy, "").First(l => l.Path == path).Value;
                if (leaf.Parent is JsonArray list)
                    list[list.IndexOf(leaf)] = replacement;
                else
                    leaf.Parent!.AsObject()[path[(path.LastIndexOf('.') + 1)..]] = replacement;
                return copy;
            });
        }
    }

    private static IEnumerable<(string Path, JsonValue Value)> Leaves(JsonNode? node, string path) => node switch
    {
        JsonObject o => o.SelectMany(p => Leaves(p.Value, path.Length == 0 ? p.Key : path + "." + p.Key)),
        JsonArray a => a.SelectMany((item, i) => Leaves(item, $"{path}[{i}]")),
        JsonValue v => [(path, v)],
        _ => [],
    };
}
