using System.Text.Json;
using System.Text.Json.Nodes;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;

namespace CoCreate.Api.Hosting;

/// <summary>A single JSON value: whether it fits, and in words what would.</summary>
internal static class Leaf
{
    public static bool Fits(JsonNode node, Type type)
    {
        if (type == typeof(JsonNode))
            return true;
        if (node is not JsonValue value)
            return false;
        if (type.IsEnum)
            return value.GetValueKind() == JsonValueKind.String && Names(type).Contains(value.GetValue<string>());
        try
        {
            // 1e999 reads as infinity, which no field means.
            return value.Deserialize(type, NetworkJson.Wire) is not double number || double.IsFinite(number);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public static RuleError Error(Type type, string path)
    {
        var (da, en) = Words(type);
        return ShapeErrors.WrongType(path, da, en);
    }

    public static string[] Names(Type type) => [.. Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName)];

    private static (string Da, string En) Words(Type type) => type switch
    {
        { IsEnum: true } => ($"en af {string.Join(", ", Names(type))}", $"one of {string.Join(", ", Names(type))}"),
        _ when type == typeof(string) => ("en tekst", "a text"),
        _ when type == typeof(bool) => ("true eller false", "true or false"),
        _ when type == typeof(int) || type == typeof(long) => ("et helt tal", "a whole number"),
        _ when type == typeof(double) || type == typeof(decimal) => ("et tal", "a number"),
        _ when type == typeof(DateOnly) => ("en dato som 2027-05-03", "a date such as 2027-05-03"),
        _ when type == typeof(DateTimeOffset) => ("et tidspunkt som 2027-05-03T09:00:00+02:00", "a time such as 2027-05-03T09:00:00+02:00"),
        _ => ("en anden slags værdi", "another kind of value"),
    };
}
