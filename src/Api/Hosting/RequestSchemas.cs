using Microsoft.OpenApi;

namespace CoCreate.Api.Hosting;

/// <summary>
/// What is sent is less than what is read: the system gives ids, versions and states, a merge patch requires nothing and null takes away, and a need
/// that is not saved may lack everything. Each kind of request body gets its own schema, made from the record's.
/// </summary>
internal static class RequestSchemas
{
    private static readonly string[] Records = ["Organisation", "Offer", "Need", "Partnership"];
    private static readonly string[] Numbered = ["Requirement", "Commitment"];
    private static readonly string[] Never = ["version", "revision", "claimed", "verified", "responses", "positionFrom", "origin", "agreements", "outcomes", "withheld"];

    public static void Write(OpenApiDocument document)
    {
        var schemas = document.Components!.Schemas!;
        foreach (var name in Numbered)
            schemas["New" + name] = Copy(schemas[name], s => s.Required!.Remove("id"));
        foreach (var name in Records)
        {
            var needed = RequiredOf(name);
            schemas["New" + name] = Copy(schemas[name], s => Send(s, document, needed));
            schemas[name + "Patch"] = Copy(schemas[name], s => Patch(s, document));
        }
        schemas["AskedNeed"] = Copy(schemas["NewNeed"], s => s.Required = null);
        schemas["UnsavedQuestion"] = Copy(schemas["UnsavedQuestion"], s => s.Properties!["need"] = new OpenApiSchemaReference("AskedNeed", document));
        foreach (var (method, operation) in document.Paths.Values.SelectMany(p => p.Operations ?? []))
            foreach (var content in operation.RequestBody?.Content?.Values ?? [])
                if (content is OpenApiMediaType { Schema: OpenApiSchemaReference { Reference.Id: { } id } } body && Records.Contains(id))
                    body.Schema = new OpenApiSchemaReference(method == HttpMethod.Patch ? id + "Patch" : "New" + id, document);
    }

    private static string[] RequiredOf(string name) => name switch
    {
        "Organisation" => ["name", "sector"],
        "Offer" => ["organisation", "kind", "title"],
        "Need" => ["organisation", "question"],
        _ => ["title"],
    };

    private static void Send(OpenApiSchema schema, OpenApiDocument document, string[] needed)
    {
        schema.Required = needed.ToHashSet();
        foreach (var name in Never.Append("id"))
            schema.Properties!.Remove(name);
        schema.Properties!["status"] = new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["draft", "published"], Description = "draft unless published is sent." };
        foreach (var (list, part) in new[] { ("requirements", "NewRequirement"), ("commitments", "NewCommitment") })
            if (schema.Properties.TryGetValue(list, out var parts))
                schema.Properties[list] = Copy(parts, s => s.Items = new OpenApiSchemaReference(part, document));
    }

    private static void Patch(OpenApiSchema schema, OpenApiDocument document)
    {
        Send(schema, document, []);
        schema.Required = null;
        schema.Properties!.Remove("status");
        foreach (var (name, property) in schema.Properties.ToArray())
            schema.Properties[name] = OrNull(property, document);
    }

    // A part of a record is patched like the record: its fields one by one. A list is replaced whole.
    private static IOpenApiSchema OrNull(IOpenApiSchema schema, OpenApiDocument document) => schema switch
    {
        OpenApiSchemaReference reference => new OpenApiSchema { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, reference] },
        { OneOf: [var none, OpenApiSchemaReference { Reference.Id: { } id }] } => new OpenApiSchema { OneOf = [none, PatchOf(id, document)] },
        _ => Copy(schema, s => s.Type |= JsonSchemaType.Null),
    };

    private static OpenApiSchemaReference PatchOf(string id, OpenApiDocument document)
    {
        var schemas = document.Components!.Schemas!;
        if (schemas[id].Type != JsonSchemaType.Object)
            return new(id, document);
        schemas.TryAdd(id + "Patch", Copy(schemas[id], s => s.Required = null));
        return new(id + "Patch", document);
    }

    private static OpenApiSchema Copy(IOpenApiSchema schema, Action<OpenApiSchema> change)
    {
        var copy = (OpenApiSchema)schema.CreateShallowCopy();
        copy.Properties = copy.Properties is null ? null : new Dictionary<string, IOpenApiSchema>(copy.Properties);
        copy.Required = copy.Required is null ? null : new HashSet<string>(copy.Required);
        change(copy);
        return copy;
    }
}
