using System.Collections.Immutable;
using System.Globalization;

namespace CoCreate.Network.Changes;

/// <summary>What every text must keep, short or long.</summary>
internal static class TextRules
{
    public const int Name = 200, Question = 300, Long = 4_000, Note = 1_000, Word = 200;

    /// <summary>One line of text.</summary>
    public static void Line(this Findings found, string field, string? text, int max, bool required = false) =>
        Check(found, field, text, max, required, lines: false);

    /// <summary>Text that may have line breaks and tabs.</summary>
    public static void Text(this Findings found, string field, string? text, int max = Long) =>
        Check(found, field, text, max, required: false, lines: true);

    /// <summary>A list of short texts: none empty, none twice, not too many.</summary>
    public static void Words(this Findings found, string field, ImmutableArray<string> words, int most, int max = Word)
    {
        if (!found.List(field, words, most, StringComparer.OrdinalIgnoreCase))
            return;
        for (var i = 0; i < words.Length; i++)
            found.Line($"{field}[{i}]", words[i], max, required: true);
    }

    private static void Check(Findings found, string field, string? text, int max, bool required, bool lines)
    {
        if (text is null or "")
        {
            if (required)
                Missing(found, field);
            return;
        }
        if (required && !text.Any(Visible))
            Missing(found, field);
        if (text.Length > max)
            found.Add(field, "tooLong", $"{{F,}} fylder {text.Length} tegn, og der er plads til {max}.",
                $"{{F}} is too long: {text.Length} characters, and there is room for {max}.",
                $"Skriv højst {max} tegn.", $"Write at most {max} characters.");
        if (HasControl(text, lines))
            found.Add(field, "controlCharacter", "{F,} indeholder usynlige styretegn.", "{F} contains invisible control characters.",
                "Slet teksten, og skriv den igen uden at kopiere.", "Delete the text and type it again without pasting.");
        if (HasBroken(text))
            found.Add(field, "brokenText", "{F,} indeholder tegn, der er gået i stykker undervejs.", "{F} contains characters that were broken on the way.",
                "Skriv tegnene igen, eller gem filen som UTF-8.", "Type the characters again, or save the file as UTF-8.");
        if (CprNumbers.In(text))
            found.Add(field, "cprNumber", "{F,} indeholder noget, der ligner et CPR-nummer.", "{F} contains something that looks like a Danish civil registration (CPR) number.",
                "Fjern nummeret. CPR-numre må ikke stå her.", "Remove the number. CPR numbers must not be written here.");
    }

    public static void Missing(Findings found, string field) =>
        found.Add(field, "required", "{F,} mangler.", "{F} is missing.", "Udfyld {f}.", "Fill in {f}.");

    private static bool Visible(char c) => !char.IsWhiteSpace(c)
        && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control);

    private static bool HasControl(string text, bool lines)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            // A form sends line breaks as CR LF. The last two ranges turn the reading direction, a way to disguise text.
            var bad = char.IsControl(c)
                ? !lines || !(c is '\n' or '\t' || c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                : c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
            if (bad)
                return true;
        }
        return false;
    }

    private static bool HasBroken(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\uFFFD' or '\uFFFE' or '\uFFFF')
                return true;
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsSurrogatePair(text, i))
                return true;
            i++;
        }
        return false;
    }
}
