using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoCreate.Web.Pages.Rooms;

/// <summary>Bodies of actions as a form writes them: camel case, what is not there left out.</summary>
internal static class RoomWire
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>What stands in a field; null when it is empty.</summary>
    public static string? Said(this IFormCollection form, string field) => form[field].ToString().Trim() is { Length: > 0 } text ? text.ReplaceLineEndings("\n") : null;
}
