using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;

namespace CoCreate.Api.Hosting;

/// <summary>Whether JSON has the shape of a type, field by field, so that every misfit is told at once and none by an exception.</summary>
public static class Shape
{
    private sealed record Field(string Name, Type Type, bool Nullable, bool Required);

    private static readonly ConcurrentDictionary<Type, ImmutableArray<Field>> Fields = new();

    /// <summary>Every misfit of a whole value. Fields that must be there and are not go to <paramref name="missing"/> and get an empty stand-in, so that the rules can still be asked.</summary>
    public static void Whole(JsonObject value, Type type, string path, List<RuleError> wrong, List<RuleError> missing) =>
        new Walk(wrong, missing).Object(value, type, path);

    /// <summary>Every misfit of a merge patch: null removes, nothing is required.</summary>
    public static void Patch(JsonObject value, Type type, List<RuleError> wrong) => new Walk(wrong, null).Object(value, type, "");

    private sealed class Walk(List<RuleError> wrong, List<RuleError>? missing)
    {
        public void Object(JsonObject value, Type type, string path)
        {
            var fields = FieldsOf(type);
            foreach (var (name, node) in value.ToArray())
            {
                var at = path.Length == 0 ? name : $"{path}.{name}";
                if (fields.FirstOrDefault(f => f.Name == name) is not { } field)
                    wrong.Add(ShapeErrors.Unknown(at, fields.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Name));
                else if (node is not null)
                    Value(node, field.Type, at);
                else if (missing is not null && !field.Nullable)
                    wrong.Add(ShapeErrors.Null(at));
            }
            if (missing is null)
                return;
            foreach (var field in fields.Where(f => f.Required && !value.ContainsKey(f.Name)))
            {
                missing.Add(ShapeErrors.Missing(path.Length == 0 ? field.Name : $"{path}.{field.Name}"));
                value[field.Name] = StandIn(field.Type);
            }
        }

        private void Value(JsonNode node, Type type, string path)
        {
            type = System.Nullable.GetUnderlyingType(type) ?? type;
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
                Array(node, type.GenericTypeArguments[0], path);
            else if (FieldsOf(type).IsEmpty)
            {
                if (!Leaf.Fits(node, type))
                    wrong.Add(Leaf.Error(type, path));
            }
            else if (node is JsonObject inner)
                Object(inner, type, path);
            else
                wrong.Add(ShapeErrors.WrongType(path, "et objekt", "an object"));
        }

        private void Array(JsonNode node, Type element, string path)
        {
            if (node is not JsonArray list)
            {
                wrong.Add(ShapeErrors.WrongType(path, "en liste", "a list"));
                return;
            }
            // A hundred misfits teach nobody more than twenty.
            for (var i = 0; i < list.Count && wrong.Count < 20; i++)
            {
                if (list[i] is not { } item)
                    wrong.Add(ShapeErrors.Null($"{path}[{i}]"));
                else
                    // A merge patch replaces lists whole, so their elements are whole values.
                    (missing is null ? new Walk(wrong, []) : this).Value(item, element, $"{path}[{i}]");
            }
        }
    }

    private static JsonNode? StandIn(Type type)
    {
        if (type == typeof(string))
            return "";
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return new JsonArray();
        // A record nobody filled in is not one the serializer would write, so its own required fields get stand-ins too.
        return FieldsOf(type) is { IsEmpty: false } fields
            ? new JsonObject(fields.Where(f => f.Required).Select(f => KeyValuePair.Create(f.Name, StandIn(f.Type))))
            : JsonSerializer.SerializeToNode(Activator.CreateInstance(type), type, NetworkJson.Wire);
    }

    private static ImmutableArray<Field> FieldsOf(Type type) => Fields.GetOrAdd(type, static t =>
    {
        var info = NetworkJson.Wire.GetTypeInfo(t);
        if (info.Kind != JsonTypeInfoKind.Object)
            return [];
        return [.. info.Properties.Where(p => p.Set is not null || p.AssociatedParameter is not null).Select(Of)];
    });

    private static Field Of(JsonPropertyInfo p)
    {
        var type = p.PropertyType;
        var nullable = type.IsValueType ? System.Nullable.GetUnderlyingType(type) is not null : p.IsSetNullable && (p.AssociatedParameter?.IsNullable ?? true);
        return new(p.Name, type, nullable, p.IsRequired || p.AssociatedParameter is { HasDefaultValue: false, IsMemberInitializer: false });
    }
}
