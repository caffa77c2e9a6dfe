using CoCreate.Network.Import;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Import;

/// <summary>What is said about a row, in the visitor's language.</summary>
internal static class RowWords
{
    public static string State(RowResult row) => row.State switch
    {
        RowState.Created => T.ImportPage.StateNew,
        RowState.Updated => T.ImportPage.StateUpdated,
        RowState.Unchanged => T.ImportPage.StateUnchanged,
        RowState.Skipped => T.ImportPage.StateSkipped,
        _ => "",
    };

    /// <summary>Every sentence about it, each with the field it is about; at least one.</summary>
    public static IEnumerable<(string Field, string Message)> Of(RowResult row)
    {
        if (State(row) is { Length: > 0 } state)
            yield return ("", state);
        if (row.Duplicate is { } duplicate)
            yield return ("", $"{T.ImportPage.MayBeHere} {Language.Choose(duplicate.Da, duplicate.En)}");
        foreach (var error in row.Errors)
            yield return (error.Field, Language.Choose($"{error.Da} {error.RemedyDa}", $"{error.En} {error.RemedyEn}"));
        foreach (var note in row.Notes)
            yield return (note.Field, Language.Choose(note.Da, note.En));
    }

    /// <summary>A field's label.</summary>
    public static string Field(ImportKind kind, string name) => ImportFields.Find(kind, name) is { } field ? Language.Choose(field.Da, field.En) : name;

    /// <summary>Whether a person must look at it: it does not go in, or we took a formula apart.</summary>
    public static bool NeedsEyes(RowResult row) => row.State is RowState.Duplicate or RowState.Rejected || row.Notes.Any(n => n.Look);
}
