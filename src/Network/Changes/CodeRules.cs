using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Changes;

/// <summary>Codes that must be in a table, or have a form.</summary>
internal static partial class CodeRules
{
    public static void Id(this Findings found, string field, string? id)
    {
        if (string.IsNullOrEmpty(id))
            TextRules.Missing(found, field);
        else if (!IdForm().IsMatch(id))
            BadForm(found, field, "badId", id, "Brug højst 64 tegn: a–z, A–Z, 0–9, _ og -.", "Use at most 64 characters: a–z, A–Z, 0–9, _ and -.");
    }

    public static void ThemeCodes(this Findings found, string field, ImmutableArray<string> codes, ThemeTree tree, int most = 30)
    {
        if (!found.List(field, codes, most))
            return;
        for (var i = 0; i < codes.Length; i++)
            if (codes[i] is null)
                TextRules.Missing(found, $"{field}[{i}]");
            else if (tree.Find(codes[i]) is null)
                Unknown(found, $"{field}[{i}]", "unknownTheme", codes[i], "et emne", "a theme", "/api/v1/themes",
                    tree.ByName(codes[i]) is { } named ? ThemeTree.Key(named) : Spelling.Nearest(codes[i], tree.Themes.Select(ThemeTree.Key)));
    }

    public static void SubjectCodes(this Findings found, string field, ImmutableArray<string> codes)
    {
        if (!found.List(field, codes, Subjects.All.Length))
            return;
        for (var i = 0; i < codes.Length; i++)
            if (codes[i] is null)
                TextRules.Missing(found, $"{field}[{i}]");
            else if (Subjects.Find(codes[i]) is null)
                Unknown(found, $"{field}[{i}]", "unknownSubject", codes[i], "et fag", "a subject", "/api/v1/subjects",
                    Subjects.ByName(codes[i])?.Code ?? Spelling.Nearest(codes[i], Subjects.All.Select(s => s.Code)));
    }

    public static void Grades(this Findings found, string field, ImmutableArray<int> grades)
    {
        if (!found.List(field, grades, 11))
            return;
        for (var i = 0; i < grades.Length; i++)
            found.Whole($"{field}[{i}]", grades[i], 0, 10);
    }

    public static void MunicipalityCode(this Findings found, string field, string? code)
    {
        if (code is null || Municipalities.Find(code) is not null)
            return;
        var meant = Municipalities.ByName(code)
            ?? (Spelling.Nearest(code, Municipalities.All.Select(m => m.Name)) is { } name ? Municipalities.ByName(name) : null);
        Unknown(found, field, "unknownMunicipality", code, "en kommunekode", "a municipality code", "/api/v1/municipalities",
            meant is null ? null : $"{meant.Code} ({meant.Name})");
    }

    public static void Cvr(this Findings found, string field, string? cvr)
    {
        if (cvr is not null && !EightDigits().IsMatch(cvr))
            BadForm(found, field, "badCvr", cvr, "Skriv otte cifre uden mellemrum.", "Write eight digits without spaces.");
    }

    public static void Web(this Findings found, string field, string? web)
    {
        found.Line(field, web, 500);
        if (web is null || Uri.TryCreate(web, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0
            && uri.UserInfo.Length == 0 && !web.Any(char.IsWhiteSpace))
            return;
        BadForm(found, field, "badWeb", web, "Skriv hele adressen, for eksempel https://forening.example.", "Write the whole address, such as https://association.example.");
    }

    public static void Language(this Findings found, string field, string? language)
    {
        if (language is not null && !(language.Length <= 35 && Bcp47().IsMatch(language)))
            BadForm(found, field, "badLanguage", language, "Skriv en sprogkode efter BCP 47, for eksempel da eller en-GB.", "Write a BCP 47 language code, such as da or en-GB.");
    }

    public static void ExternalIds(this Findings found, string field, ImmutableArray<ExternalId> ids)
    {
        if (!found.List(field, ids, 20))
            return;
        for (var i = 0; i < ids.Length; i++)
        {
            if (ids[i] is not { } id)
            {
                TextRules.Missing(found, $"{field}[{i}]");
                continue;
            }
            found.Line($"{field}[{i}].scheme", id.Scheme, 64, required: true);
            // A production unit's number has ten bare digits like a CPR number; the scheme tells them apart.
            if (id.Id?.Length == 10 && id.Id.All(char.IsAsciiDigit) && id.Scheme is { } scheme && !scheme.Contains("cpr", StringComparison.OrdinalIgnoreCase))
                continue;
            found.Line($"{field}[{i}].id", id.Id, 200, required: true);
        }
    }

    public static void BadForm(Findings found, string field, string code, string value, string remedyDa, string remedyEn) =>
        found.Add(field, code, $"{{F,}} »{Findings.Shown(value)}« er ikke skrevet rigtigt.", $"{{F}} “{Findings.Shown(value)}” is not written correctly.", remedyDa, remedyEn);

    private static void Unknown(Findings found, string field, string code, string value, string whatDa, string whatEn, string list, string? meant) =>
        found.Add(field, code, $"»{Findings.Shown(value)}« er ikke {whatDa}, vi kender.", $"“{Findings.Shown(value)}” is not {whatEn} that we know.",
            meant is null ? $"Vælg fra listen ({list})." : $"Mente I {meant}?", meant is null ? $"Choose from the list ({list})." : $"Did you mean {meant}?");

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,64}\z")]
    private static partial Regex IdForm();

    [GeneratedRegex(@"^[0-9]{8}\z")]
    private static partial Regex EightDigits();

    [GeneratedRegex(@"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\z")]
    private static partial Regex Bcp47();
}
