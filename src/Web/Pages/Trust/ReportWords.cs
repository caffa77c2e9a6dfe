using CoCreate.Api.Moderation;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Trust;

/// <summary>What the report form sends.</summary>
public sealed class ReportFields
{
    public string? Grund { get; set; }

    public string? Ord { get; set; }
}

/// <summary>Reasons and kinds of record as forms and addresses say them.</summary>
internal static class ReportWords
{
    private static readonly (string Word, RecordKind Kind)[] Kinds = [("organisation", RecordKind.Organisation), ("tilbud", RecordKind.Offer), ("behov", RecordKind.Need)];

    public static RecordKind? KindOf(string word) => Kinds.Where(k => k.Word == word).Select(k => (RecordKind?)k.Kind).FirstOrDefault();

    public static string WordOf(RecordKind kind) => Kinds.First(k => k.Kind == kind).Word;

    public static IEnumerable<(string Value, string Text)> Reasons => Moderation.Reasons.Select(reason => (Labels.Wire(reason), T.Name(reason)));

    public static Withheld? ReasonOf(string? word) => Moderation.Reasons.Where(reason => Labels.Wire(reason) == word).Select(reason => (Withheld?)reason).FirstOrDefault();
}
