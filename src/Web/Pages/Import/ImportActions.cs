using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CoCreate.Api.Accounts;
using CoCreate.Api.Import;
using CoCreate.Network.Import;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;
using Microsoft.AspNetCore.Mvc;

namespace CoCreate.Web.Pages.Import;

/// <summary>The presses of the import pages. Each answers with a redirect, so that reloading repeats nothing.</summary>
internal static class ImportActions
{
    private const long LargestBody = FileProblems.MaxBytes + 1024 * 1024;

    public static void MapImportPages(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Addresses.Import + "/ark", UploadAsync).WithMetadata(new RequestSizeLimitAttribute(LargestBody));
        routes.MapPost(Addresses.Import + "/{id}/laes", ReadAgain);
        routes.MapPost(Addresses.Import + "/{id}/hent", BringIn);
        routes.MapPost(Addresses.Import + "/{id}/fortryd", UndoAsync);
        routes.MapGet(Addresses.Import + "/{id}/rapport.csv", Report);
    }

    private static async Task<IResult> UploadAsync([FromForm] IFormCollection form, HttpContext http, Imports imports, INetwork network)
    {
        if (Denied(http, network) is { } denied)
            return denied;
        if (form.Files.GetFile("fil") is not { Length: > 0 } file)
            return Results.LocalRedirect(Addresses.Import + "?fejl=fil");
        if (file.Length > FileProblems.MaxBytes)
            return Results.LocalRedirect(Addresses.Import + "?fejl=stor");
        if (!Enum.TryParse<ImportKind>(form["slags"], ignoreCase: true, out var kind) || !Enum.IsDefined(kind))
            kind = ImportKind.Organisations;
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, http.RequestAborted);
        var municipality = form["kommune"].ToString();
        var map = municipality.Length == 4 && kind is not (ImportKind.Postcodes or ImportKind.Themes)
            ? ImportMap.Empty with { Defaults = ImmutableDictionary<string, string>.Empty.Add("municipality", municipality) } : ImportMap.Empty;
        return To(imports.Begin(http.Actor(), bytes.ToArray(), Path.GetFileName(file.FileName), kind, map.ToJson(), dryRun: true));
    }

    private static IResult ReadAgain(string id, [FromForm] IFormCollection form, HttpContext http, Imports imports, ImportStore store, INetwork network) =>
        Denied(http, network) ?? Again(id, http, imports, store, dryRun: true, (map, report) => MapChanges.Apply(map, report, form));

    private static IResult BringIn(string id, [FromForm] IFormCollection form, HttpContext http, Imports imports, ImportStore store, INetwork network) =>
        Denied(http, network) ?? Again(id, http, imports, store, dryRun: false, (map, _) => map);

    private static IResult Again(string id, HttpContext http, Imports imports, ImportStore store, bool dryRun, Func<ImportMap, ImportReport, ImportMap> change)
    {
        // The page was open from before: what was brought in once is not brought in again.
        if (imports.Find(http.Actor(), id) is { Became: not null })
            return Results.LocalRedirect($"{Addresses.Import}/{id}");
        if (imports.Find(http.Actor(), id) is not { DryRun: true, State: not ImportState.Running } job || store.File(id) is not { Length: > 0 } file)
            return Results.NotFound();
        var map = ImportMapJson.Parse(job.Map, job.Kind).Map ?? ImportMap.Empty;
        var begun = imports.Begin(http.Actor(), file, job.FileName, job.Kind, change(map, job.Report ?? new()).ToJson(), dryRun);
        if (begun is not null)
            store.LeadOn(id, begun.Id);
        return To(begun);
    }

    private static async Task<IResult> UndoAsync(string id, [FromForm] IFormCollection form, HttpContext http, Imports imports, ImportRun run, INetwork network)
    {
        if (Denied(http, network) is { } denied)
            return denied;
        if (imports.Find(http.Actor(), id) is not { } job)
            return Results.NotFound();
        var outcome = await run.UndoAsync(job, keepChanged: form["resten"] == "ja");
        return Results.LocalRedirect($"{Addresses.Import}/{job.Id}" + (outcome is UndoOutcome.InTheWay ? "?nu=imens" : ""));
    }

    private static IResult Report(string id, HttpContext http, Imports imports)
    {
        if (imports.Find(http.Actor(), id)?.Report is not { } report)
            return Results.NotFound();
        var lines = new StringBuilder("\uFEFF").AppendLine(Language.Choose("Række;Navn;Felt;Besked", "Row;Name;Field;Message"));
        foreach (var note in report.Notes)
            lines.AppendLine(CultureInfo.InvariantCulture, $";;;{Cell(Language.Choose(note.Da, note.En))}");
        foreach (var row in report.Rows)
            foreach (var (field, message) in RowWords.Of(row))
                lines.AppendLine(CultureInfo.InvariantCulture, $"{row.Row};{Cell(row.Title)};{Cell(field)};{Cell(message)}");
        if (report.Total > report.Rows.Length)
            lines.AppendLine(CultureInfo.InvariantCulture, $";;;{Cell(T.ImportPage.PlainRows.Of(report.Total - report.Rows.Length))}");
        return Results.File(Encoding.UTF8.GetBytes(lines.ToString()), "text/csv; charset=utf-8", "rapport.csv");
    }

    private static string Cell(string text) => "\"" + (text.Length > 0 && "=+-@\t\r\n".Contains(text[0], StringComparison.Ordinal) ? "'" : "") + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static IResult To(ImportJob? job) => Results.LocalRedirect(job is null ? Addresses.Import + "?fejl=travlt" : $"{Addresses.Import}/{job.Id}");

    private static IResult? Denied(HttpContext http, INetwork network) => Rights.May(http.Actor(), Act.Import, null, network.Current) ? null
        : Results.StatusCode(http.Actor().SignedIn ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized);
}
