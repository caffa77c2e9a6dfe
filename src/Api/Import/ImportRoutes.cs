using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Import;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CoCreate.Api.Import;

/// <summary><c>/imports</c>.</summary>
public static class ImportRoutes
{
    /// <summary>The largest request: the largest file and room for the form around it.</summary>
    internal const long LargestBody = FileProblems.MaxBytes + 1024 * 1024;

    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/imports").WithTags("imports");
        group.MapPost("/", Begin).Takes(Declared.KeyHeader).Accepts<ImportBody>("multipart/form-data").Produces<ImportBegun>(202).Refuses(400, 401, 403, 409, 413, 415, 429)
            .WithMetadata(new RequestSizeLimitAttribute(LargestBody)).WithSummary("Imports a CSV or Excel file.");
        group.MapGet("/{id}", Get).Takes(Declared.MinRevision).Produces<ImportAnswer>().Refuses(400, 401, 403, 404, 429).WithSummary("How far an import is, and its report.");
        group.MapPost("/{id}/undo", Undo).Takes(Declared.KeyHeader).Produces<ImportAnswer>().Refuses(401, 403, 404, 409, 429).WithSummary("Takes a whole import back.");
    }

    private static async Task<IResult> Begin(HttpContext http, Imports imports, INetwork network)
    {
        if (Denied(http, Act.Import, network) is { } denied)
            return denied;
        var (form, refusal) = await ImportForm.ReadAsync(http);
        if (form is null)
            return refusal!;
        if (imports.Begin(http.Actor(), form.File, form.FileName, form.Kind, form.Map, form.DryRun) is not { } job)
            return new ProblemAnswer(ProblemKind.Unavailable) { RetryAfter = TimeSpan.FromSeconds(10) };
        http.Response.Headers.Location = "/api/v1/imports/" + job.Id;
        return Results.Json(new ImportBegun(job.Id), NetworkJson.Wire, statusCode: StatusCodes.Status202Accepted);
    }

    private static IResult Get(string id, HttpContext http, Imports imports, INetwork network)
    {
        if (Denied(http, Act.Import, network) is { } denied)
            return denied;
        return imports.Find(http.Actor(), id) is { } job ? Results.Json(ImportAnswer.Of(job, Languages.Danish(http)), NetworkJson.Wire) : new ProblemAnswer(ProblemKind.NotFound);
    }

    private static async Task<IResult> Undo(string id, HttpContext http, Imports imports, ImportRun run, INetwork network)
    {
        if (Denied(http, Act.UndoImport, network) is { } denied)
            return denied;
        if (imports.Find(http.Actor(), id) is not { } job)
            return new ProblemAnswer(ProblemKind.NotFound);
        return await run.UndoAsync(job, keepChanged: false) switch
        {
            UndoOutcome.Undone => Results.Json(ImportAnswer.Of(imports.Find(http.Actor(), id)!, Languages.Danish(http)), NetworkJson.Wire),
            UndoOutcome.InTheWay(var changed) => new ProblemAnswer(ProblemKind.Conflict, InTheWay(changed)),
            _ => new ProblemAnswer(ProblemKind.Conflict, [new("state", "notDone", "Importen er ikke inde, så der er intet at fortryde.", "The import is not in, so there is nothing to undo.",
                "Se, hvor langt den er.", "See how far it is.")]),
        };
    }

    // A problem names at most a hundred; what is left out is said.
    private static IEnumerable<RuleError> InTheWay(ImmutableArray<ChangedSince> changed) => changed.Length <= Most ? changed.Select(Named)
        : [new("records", "more", $"{changed.Length} poster er rettet siden. Her er de første {Most - 1}.", $"{changed.Length} records were changed since. These are the first {Most - 1}.",
            "På siden om importen kan resten fortrydes.", "The import's page can undo the rest."), .. changed.Take(Most - 1).Select(Named)];

    private const int Most = 100;

    private static RuleError Named(ChangedSince c) => new($"{c.Kind.ToString().ToLowerInvariant()}s/{c.Id}", c.BuiltUpon ? "builtUpon" : "changed",
        c.BuiltUpon ? $"{c.Name} har fået noget nyt siden." : $"{c.Name} er rettet siden.", c.BuiltUpon ? $"Something new belongs to {c.Name} since." : $"{c.Name} was changed since.",
        "Arkivér den for sig, eller lad importen stå.", "Archive it by itself, or let the import stand.");

    private static IResult? Denied(HttpContext http, Act act, INetwork network) => !http.Actor().SignedIn ? new ProblemAnswer(ProblemKind.SignInFirst)
        : Rights.May(http.Actor(), act, null, network.Current) ? null : new ProblemAnswer(ProblemKind.Forbidden);
}

/// <summary>An import that has begun.</summary>
public sealed record ImportBegun(string Id);

/// <summary>The form of an import, for the description.</summary>
/// <param name="File">The CSV or Excel file, at most 25 MB.</param>
/// <param name="As">What its rows are: organisations, offers, needs, postcodes or themes.</param>
/// <param name="DryRun">Only say what would happen.</param>
/// <param name="Map">Columns, defaults and decisions as JSON.</param>
public sealed record ImportBody(IFormFile File, ImportKind As, bool? DryRun = null, string? Map = null);
