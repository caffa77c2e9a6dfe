using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using CoCreate.Network.Model;

namespace CoCreate.Api.Hosting;

/// <summary>OpenAPI 3.1 at <c>/openapi/v1.json</c>, made of what the endpoints declare.</summary>
public static class ApiDescription
{
    public static IServiceCollection AddApiDescription(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.NumberHandling = NetworkJson.Wire.NumberHandling;
            json.SerializerOptions.Encoder = NetworkJson.Wire.Encoder;
            json.SerializerOptions.RespectNullableAnnotations = true;
            foreach (var converter in NetworkJson.Wire.Converters)
                json.SerializerOptions.Converters.Add(converter);
        });
        return services.AddOpenApi("v1", openApi =>
        {
            openApi.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            // Pages post their forms to routes of their own; they are nobody else's.
            openApi.ShouldInclude = endpoint => endpoint.RelativePath is { } path && (path.StartsWith("api/v1", StringComparison.Ordinal) || path.StartsWith("health/", StringComparison.Ordinal));
            openApi.AddDocumentTransformer(Document);
            openApi.AddOperationTransformer(Operation);
            openApi.AddSchemaTransformer(Schema);
        });
    }

    public static void MapApiDescription(this IEndpointRouteBuilder routes) => routes.MapOpenApi("/openapi/{documentName}.json");

    private static Task Document(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken stop)
    {
        document.Info = new()
        {
            Title = "CoCreate",
            Version = "v1",
            Description = "Who has what others need, and why they fit. Published records are read without signing in; everything else takes a token from POST /api/v1/sign-in.",
            License = new() { Name = "MPL-2.0", Url = new("https://www.mozilla.org/MPL/2.0/") },
        };
        // Relative to wherever the document was read, so that it is true behind any proxy.
        document.Servers = [new() { Url = "/" }];
        document.Components ??= new();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            ["bearer"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" },
        };
        RequestSchemas.Write(document);
        return Task.CompletedTask;
    }

    private static Task Operation(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.OperationId = $"{context.Description.HttpMethod!.ToLowerInvariant()} {context.Description.RelativePath}".Replace('/', '-').Replace(' ', '-').Replace("{", "").Replace("}", "").TrimEnd('-');
        operation.Parameters ??= [];
        foreach (var parameter in metadata.OfType<Parameter>())
            operation.Parameters.Add(Of(parameter));
        foreach (var (status, response) in operation.Responses ?? [])
            ((OpenApiResponse)response).Headers = Headers(int.Parse(status, CultureInfo.InvariantCulture), health: context.Description.RelativePath!.StartsWith("health/", StringComparison.Ordinal));
        operation.Security = Security(context, anybody: metadata.OfType<OpenToAll>().Any() || operation.OperationId == "post-api-v1-sign-in");
        return Task.CompletedTask;
    }

    /// <summary>A token where one is needed; a choice where a read shows more with one; nothing where it makes no difference.</summary>
    private static List<OpenApiSecurityRequirement>? Security(OpenApiOperationTransformerContext context, bool anybody)
    {
        OpenApiSecurityRequirement bearer = new() { [new OpenApiSecuritySchemeReference("bearer", context.Document)] = [] };
        return !anybody ? [bearer] : context.Description.HttpMethod == "GET" ? [new(), bearer] : null;
    }

    /// <summary>What only the system sets is read, and need not be sent.</summary>
    private static Task Schema(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken stop)
    {
        // a word list is written where it is first seen; that null is allowed there is said beside the reference
        if ((Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type).IsEnum && schema.Enum is { } words)
            schema.Enum = [.. words.Where(word => word is not null && word.GetValueKind() != JsonValueKind.Null)];
        if (!context.JsonTypeInfo.Type.IsAssignableTo(typeof(IRecord)))
            return Task.CompletedTask;
        foreach (var property in ServerOwned.Names.Where(name => schema.Properties?.ContainsKey(name) == true))
            if (schema.Properties![property] is OpenApiSchema own)
                own.ReadOnly = true;
        // Whatever is read is whole: every field is there, null when it says nothing.
        schema.Required = schema.Properties?.Keys.ToHashSet();
        return Task.CompletedTask;
    }

    private static OpenApiParameter Of(Parameter parameter)
    {
        var one = new OpenApiSchema { Type = Enum.Parse<JsonSchemaType>(parameter.Type, ignoreCase: true) };
        return new()
        {
            Name = parameter.Name,
            In = Enum.Parse<ParameterLocation>(parameter.In, ignoreCase: true),
            Description = parameter.Description,
            Required = parameter.Required,
            Schema = parameter.Many ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = one } : one,
        };
    }

    private static Dictionary<string, IOpenApiHeader> Headers(int status, bool health)
    {
        var headers = new Dictionary<string, IOpenApiHeader> { [Revisions.Header] = Header("The network's revision.", JsonSchemaType.Integer) };
        if (status is 429 or 503 && !health)
            headers["Retry-After"] = Header("Seconds to wait.", JsonSchemaType.Integer);
        if (status == 201)
            headers["Location"] = Header("Where the new one is.", JsonSchemaType.String);
        return headers;
    }

    private static OpenApiHeader Header(string description, JsonSchemaType type) => new() { Description = description, Schema = new OpenApiSchema { Type = type } };
}
