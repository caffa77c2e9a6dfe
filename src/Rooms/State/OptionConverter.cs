using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCreate.Rooms.State;

/// <summary>Options of a decision as objects, or as their text alone.</summary>
internal sealed class OptionConverter : JsonConverter<DecisionOption>
{
    // the same fields, so that what is an object is read as any other
    private sealed record Whole(string Id, string Text, Stance Stance = Stance.For);

    public override DecisionOption Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && reader.GetString() is { } text)
            return new(text, text, text.Trim().TrimEnd('.') is "Nej" or "nej" or "No" or "no" ? Stance.Against : Stance.For);
        var whole = JsonSerializer.Deserialize<Whole>(ref reader, options) ?? throw new JsonException();
        return new(whole.Id, whole.Text, whole.Stance);
    }

    public override void Write(Utf8JsonWriter writer, DecisionOption value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Whole(value.Id, value.Text, value.Stance), options);
}
