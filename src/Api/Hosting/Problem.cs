using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace CoCreate.Api.Hosting;

/// <summary>A refusal as the caller reads it.</summary>
/// <param name="Type">Which kind of refusal, <c>urn:cocreate:stale</c>.</param>
/// <param name="Title">The kind in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What to do.</param>
/// <param name="Errors">Each field that was wrong.</param>
/// <param name="TraceId">Finds the request in the log.</param>
public sealed record Problem(string Type, string Title, int Status, string Detail, ImmutableArray<ProblemField> Errors, string TraceId);

/// <summary>One field that was wrong.</summary>
/// <param name="Field">JSON path, <c>requirements[0].kind</c>; a query parameter or header by its name.</param>
/// <param name="Code">Stable code.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record ProblemField(string Field, string Code, string Message, string Remedy);

/// <summary>412: the same, with the record as it is now and what changed since the version the caller saw.</summary>
public sealed record StaleProblem(string Type, string Title, int Status, string Detail, ImmutableArray<ProblemField> Errors, string TraceId,
    JsonObject Current, ImmutableArray<string> Changed);
