using CoCreate.Network.Changes;

namespace CoCreate.Api.Hosting;

/// <summary>What can be wrong with JSON before any rule is asked, in both languages.</summary>
public static class ShapeErrors
{
    public static RuleError NotJson(string field, long line) => new(Root(field), "notJson",
        $"Det sendte kan ikke læses som JSON (linje {line}).", $"What was sent cannot be read as JSON (line {line}).",
        "Ret tegnsætningen: citationstegn, kommaer og parenteser.", "Mend the punctuation: quotes, commas and brackets.");

    public static RuleError NotText(string field) => new(Root(field), "badEncoding",
        "Teksten er ikke gyldig UTF-8.", "The text is not valid UTF-8.",
        "Send teksten som UTF-8.", "Send the text as UTF-8.");

    public static RuleError TooDeep(string field) => new(Root(field), "tooDeep",
        "Der er for mange lag inden i hinanden.", "There are too many levels inside each other.",
        "Send felterne, som beskrivelsen af API'et viser dem.", "Send the fields as the API's description shows them.");

    public static RuleError Duplicate(string field) => new(Root(field), "duplicateField",
        "Feltet står der to gange.", "The field is there twice.",
        "Send feltet én gang.", "Send the field once.");

    public static RuleError Unknown(string field, string? near) => new(Root(field), "unknownField",
        "Feltet findes ikke.", "There is no such field.",
        near is null ? "Fjern feltet." : $"Mente du {near}?", near is null ? "Remove the field." : $"Did you mean {near}?");

    public static RuleError WrongType(string field, string da, string en) => new(Root(field), "wrongType",
        $"Værdien skal være {da}.", $"The value must be {en}.",
        $"Send {da}.", $"Send {en}.");

    public static RuleError Null(string field) => new(Root(field), "nullNotAllowed",
        "Feltet kan ikke være null.", "The field cannot be null.",
        "Udelad feltet, eller giv det en værdi.", "Leave the field out or give it a value.");

    public static RuleError Missing(string field) => new(Root(field), "required",
        "Feltet mangler.", "The field is missing.",
        "Udfyld feltet.", "Fill the field in.");

    public static RuleError ReadOnly(string field) => new(Root(field), "readOnly",
        "Feltet sættes af systemet.", "The field is set by the system.",
        "Udelad feltet, eller send det, som det står nu.", "Leave the field out, or send it as it stands.");

    public static RuleError TooLong(string field, int most) => new(Root(field), "tooLong",
        $"Teksten må højst være {most} tegn.", $"The text may be at most {most} characters.",
        "Gør teksten kortere.", "Shorten the text.");

    public static RuleError ControlCharacter(string field) => new(Root(field), "controlCharacter",
        "Teksten har usynlige styretegn.", "The text has invisible control characters.",
        "Skriv teksten igen uden dem.", "Write the text again without them.");

    public static RuleError NotThere(string field) => new(Root(field), "notFound",
        "Det findes ikke, eller du kan ikke se det.", "It does not exist, or you cannot see it.",
        "Send et id, der findes.", "Send an id that exists.");

    private static string Root(string field) => field.Length == 0 ? "$" : field;
}
