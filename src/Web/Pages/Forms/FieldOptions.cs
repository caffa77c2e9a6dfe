using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Forms;

/// <summary>What fields can be chosen from.</summary>
internal static class FieldOptions
{
    public static IEnumerable<(string Value, string Text)> Of<TEnum>() where TEnum : struct, Enum => Enum.GetValues<TEnum>().Select(v => (Labels.Wire(v), Labels.Of(v).In()));

    public static IEnumerable<(string Value, string Text)> Kinds => Enum.GetValues<OfferKind>().Select(k => (Labels.Wire(k), $"{Labels.Of(k).In()} – {T.KindHints.Of(k)}"));

    public static IEnumerable<(string Value, string Text)> Phases => Enum.GetValues<NeedPhase>().Select(p => (Labels.Wire(p), (string)T.Phases.Of(p)));

    public static IEnumerable<(string Value, string Text)> Grades => Enumerable.Range(0, 11).Select(g => (g.ToString(), Everyday.Grades([g])));

    public static IEnumerable<(string Value, string Text)> Subjects => Network.Reference.Subjects.All.Select(s => (s.Code, s.Name.In()));

    public static IEnumerable<(string Value, string Text)> Municipalities => Network.Reference.Municipalities.All.Select(m => (m.Code, m.Name));

    public static IEnumerable<(string Value, string Text)> Currencies => new[] { "DKK", "EUR", "SEK", "NOK", "GBP", "USD" }.Select(c => (c, c == "DKK" ? Language.Choose("kroner (DKK)", "Danish kroner (DKK)") : c));

    public static IEnumerable<(string Value, string Text)> Languages =>
        new (string, string)[] { ("da", Language.Choose("Dansk", "Danish")), ("en", Language.Choose("Engelsk", "English")), ("de", Language.Choose("Tysk", "German")), ("fr", Language.Choose("Fransk", "French")), ("ar", Language.Choose("Arabisk", "Arabic")), ("uk", Language.Choose("Ukrainsk", "Ukrainian")), ("pl", Language.Choose("Polsk", "Polish")), ("tr", Language.Choose("Tyrkisk", "Turkish")) };

    public static IEnumerable<(string Value, string Text)> Words(IEnumerable<CodeLabel> codes) => codes.Select(c => (c.Code, c.Name.In()));
}
