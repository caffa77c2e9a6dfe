namespace CoCreate.Api.Hosting.Mail;

/// <summary>Names as a letter lists them.</summary>
internal static class Names
{
    /// <summary>"Åskolen", "Åskolen og Bådelauget", "Åskolen, Bådelauget og Museet".</summary>
    public static string Listed(IEnumerable<string> names, bool da) => names.ToList() is { Count: > 1 } all
        ? $"{string.Join(", ", all[..^1])} {(da ? "og" : "and")} {all[^1]}" : string.Concat(names);
}
