using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Forms;

/// <summary>One topic of a form.</summary>
/// <param name="Title">What it asks.</param>
/// <param name="Lead">A sentence under the title.</param>
/// <param name="Fields">The fields on it; a name also stands for every field that begins with it and a dash.</param>
public sealed record FormStep(Phrase Title, Phrase Lead, params string[] Fields)
{
    public bool Holds(string field) => Fields.Any(name => Stands(name, field));

    /// <summary>Whether a name stands for a field.</summary>
    public static bool Stands(string name, string field) =>
        field == name || (field.StartsWith(name, StringComparison.Ordinal) && field.Length > name.Length && field[name.Length] == '-');
}
