using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Import;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Import;

/// <summary>What a caller sent to be imported.</summary>
internal sealed record ImportForm(byte[] File, string FileName, ImportKind Kind, string Map, bool DryRun)
{
    /// <summary>The form, or the refusal that says what is wrong with it.</summary>
    public static async Task<(ImportForm? Form, IResult? Refusal)> ReadAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType)
            return (null, new ProblemAnswer(NotAForm));
        if (http.Request.ContentLength > ImportRoutes.LargestBody)
            return (null, new ProblemAnswer(TooLarge));
        IFormCollection form;
        try
        {
            form = await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, new ProblemAnswer(TooLarge));
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException)
        {
            // A form that ends before its last boundary is an IOException.
            return (null, new ProblemAnswer(ProblemKind.Malformed, [new("file", "malformed", "Formularen kan ikke læses.", "The form cannot be read.",
                "Send den som multipart/form-data.", "Send it as multipart/form-data.")]));
        }
        return await Read(form, http.RequestAborted);
    }

    private static async Task<(ImportForm?, IResult?)> Read(IFormCollection form, CancellationToken stop)
    {
        var errors = new List<RuleError>();
        if (form.Files.GetFile("file") is not { } file)
        {
            errors.Add(new("file", "missing", "Filen mangler.", "The file is missing.", "Send den i feltet file.", "Send it in the field file."));
            return (null, new ProblemAnswer(ProblemKind.Malformed, errors));
        }
        if (file.Length > FileProblems.MaxBytes)
            return (null, new ProblemAnswer(TooLarge));
        var said = form["as"].ToString();
        var kind = said.All(char.IsAsciiLetter) && Enum.TryParse<ImportKind>(said, ignoreCase: true, out var named) ? named : (ImportKind?)null;
        if (kind is null)
            errors.Add(new("as", "unknown", "Det er ikke sagt, hvad rækkerne er.", "It is not said what the rows are.",
                "Skriv organisations, offers, needs, postcodes eller themes.", "Write organisations, offers, needs, postcodes or themes."));
        var dry = form["dryRun"].ToString().ToLowerInvariant();
        if (dry is not ("" or "true" or "false"))
            errors.Add(new("dryRun", "wrongType", "dryRun er true eller false.", "dryRun is true or false.", "Skriv true eller false.", "Write true or false."));
        var map = form["map"].ToString();
        if (form.Files.GetFile("map") is { Length: < 1_000_000 } mapFile)
        {
            using var reader = new StreamReader(mapFile.OpenReadStream());
            map = await reader.ReadToEndAsync(stop);
        }
        errors.AddRange(ImportMapJson.Parse(map, kind ?? ImportKind.Organisations).Errors);
        if (errors.Count > 0)
            return (null, new ProblemAnswer(ProblemKind.Malformed, errors));
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, stop);
        return (new(bytes.ToArray(), Path.GetFileName(file.FileName), kind!.Value, map, dry == "true"), null);
    }

    private static readonly ProblemKind TooLarge = ProblemKind.TooLarge with { DetailDa = "Filen er større end 25 MB. Del den i flere.", DetailEn = "The file is larger than 25 MB. Split it into several." };

    internal static readonly ProblemKind NotAForm = ProblemKind.NotJson with
    {
        DetailDa = "Send multipart/form-data med felterne file og as.", DetailEn = "Send multipart/form-data with the fields file and as.",
    };
}
