namespace CoCreate.Network.Import;

/// <summary>What a column's values look like when its heading says nothing.</summary>
internal static class ValueLook
{
    /// <summary>The field that nine of ten values look like, or null.</summary>
    public static string? Field(List<string> values, ImportKind kind)
    {
        if (values.Count == 0)
            return null;
        bool Most(Predicate<string> looks) => values.FindAll(looks).Count * 10 >= values.Count * 9;
        var fields = ImportFields.For(kind);
        foreach (var (field, looks) in Looks)
            if (fields.Any(f => f.Name == field) && Most(looks))
                return field;
        return null;
    }

    private static readonly (string Field, Predicate<string> Looks)[] Looks =
    [
        ("contactEmail", PersonalText.IsEmail),
        // "Anne Holm, anne@holm.example": a person, whatever the heading says or does not say
        ("contactName", v => v.Length < 200 && PersonalText.Email(v) is not null),
        ("web", v => v.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || v.StartsWith("http", StringComparison.OrdinalIgnoreCase)),
        ("contactPhone", v => v.StartsWith("+45", StringComparison.Ordinal) || v.Length == 11 && v.Count(c => c == ' ') == 3 && v.Replace(" ", "", StringComparison.Ordinal).All(char.IsAsciiDigit)),
        ("cvr", v => v.Length == 8 && v.All(char.IsAsciiDigit)),
        ("postcode", v => v.Length == 4 && v.All(char.IsAsciiDigit) && string.CompareOrdinal(v, "0800") >= 0),
    ];
}
