using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Needs;

/// <summary>Why an offer does not fit, in the words people choose from. The chosen sentence is what is kept.</summary>
public static class DismissReasons
{
    private static readonly (string Code, Phrase Words)[] Known =
    [
        ("andet", new("Det handler om noget andet", "It is about something else")),
        ("tid", new("Tiden passer ikke", "The time does not suit")),
        ("langt", new("Det er for langt væk", "It is too far away")),
        ("penge", new("Det er for dyrt", "It is too expensive")),
        ("haft", new("Vi har haft det før", "We have had it before")),
        ("ellers", new("Noget andet", "Something else")),
    ];

    public static IEnumerable<(string Value, string Text)> All => Known.Select(k => (k.Code, (string)k.Words));

    public static string? Of(string? code) => Known.FirstOrDefault(k => k.Code == code).Words?.Da;
}
