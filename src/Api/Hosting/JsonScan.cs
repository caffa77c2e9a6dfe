using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCreate.Network.Changes;

namespace CoCreate.Api.Hosting;

/// <summary>The one place where unreadable JSON becomes named fields: syntax, encoding, doubled fields and depth are found with their path.</summary>
public static class JsonScan
{
    /// <summary>Deeper than any record goes, shallow enough to answer fast.</summary>
    public const int MaxDepth = 16;

    /// <summary>The object these bytes hold, or every reason why they hold none.</summary>
    public static JsonObject? Read(ReadOnlySpan<byte> bytes, List<RuleError> errors)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        Scan(bytes, errors);
        if (errors.Count > 0)
            return null;
        if (JsonNode.Parse(bytes) is JsonObject found)
            return found;
        errors.Add(ShapeErrors.WrongType("", "et objekt", "an object"));
        return null;
    }

    private static void Scan(ReadOnlySpan<byte> bytes, List<RuleError> errors)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MaxDepth + 2 });
        var path = new JsonPathTrack();
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth > MaxDepth)
                {
                    errors.Add(ShapeErrors.TooDeep(path.Text));
                    return;
                }
                Step(ref reader, path, errors);
            }
        }
        catch (JsonException unreadable)
        {
            errors.Add(ShapeErrors.NotJson(path.Text, (unreadable.LineNumber ?? 0) + 1));
        }
    }

    private static void Step(ref Utf8JsonReader reader, JsonPathTrack path, List<RuleError> errors)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: path.Value(); path.Open(array: false); break;
            case JsonTokenType.StartArray: path.Value(); path.Open(array: true); break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray: path.Close(); break;
            case JsonTokenType.PropertyName:
                var named = Text(ref reader);
                if (!path.Name(named ?? "?"))
                    errors.Add(ShapeErrors.Duplicate(path.Text));
                if (named is null)
                    errors.Add(ShapeErrors.NotText(path.Text));
                break;
            case JsonTokenType.String:
                path.Value();
                if (Text(ref reader) is null)
                    errors.Add(ShapeErrors.NotText(path.Text));
                break;
            default: path.Value(); break;
        }
    }

    /// <summary>Null when the bytes are not UTF-8 or escape half a character; the reader throws InvalidOperationException for both.</summary>
    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
