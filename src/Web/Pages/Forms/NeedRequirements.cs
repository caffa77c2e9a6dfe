using System.Text.Json.Nodes;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Forms;

/// <summary>The rows "what do you need" of the need's form.</summary>
internal static class NeedRequirements
{
    public const string Name = "requirements";
    public const int AtLeast = 2, AtMost = 20;

    public static JsonArray Read(FieldReader r)
    {
        var list = new JsonArray();
        if (r.Written.Text("resources") == NeedPlan.Unknown)
            return list;
        foreach (var row in Filled(r.Written))
        {
            var at = $"{Name}-{row}";
            if (r.Written.Text(at + "-kind") is not { } kind || !Enum.GetValues<OfferKind>().Any(k => Labels.Wire(k) == kind))
            {
                r.Wrong(at + "-kind", T.NeedForm.KindOfRowWanted.With(row + 1));
                continue;
            }
            var item = new JsonObject
            {
                ["id"] = r.Written.Text(at + "-id") ?? $"r{row + 1}",
                ["kind"] = kind,
                ["amount"] = r.Whole(at + "-amount"),
                ["text"] = r.Written.Text(at + "-text"),
                ["themes"] = r.Codes(at + "-themes"),
            };
            list.Add(item);
        }
        if (list.Count == 0 && r.Written.Text("resources") == NeedPlan.Known && r.Errors.TrueForAll(e => !e.Field.StartsWith(Name, StringComparison.Ordinal)))
            r.Wrong($"{Name}-0-kind", T.NeedForm.RowWanted);
        return list;
    }

    public static Written Write(Need need, Written w)
    {
        w = w.With("resources", need.Requirements.Length == 0 ? NeedPlan.Unknown : NeedPlan.Known);
        for (var i = 0; i < need.Requirements.Length; i++)
        {
            var r = need.Requirements[i];
            w = w.With($"{Name}-{i}-id", r.Id).With($"{Name}-{i}-kind", Labels.Wire(r.Kind)).With($"{Name}-{i}-amount", r.Amount?.ToString())
                .With($"{Name}-{i}-text", r.Text).With($"{Name}-{i}-themes", [.. r.Themes]);
        }
        return w;
    }

    /// <summary>The form's field of the n-th requirement; empty rows between do not count.</summary>
    public static string FieldOf(int index, string field, Written w) =>
        $"{Name}-{Filled(w).ElementAtOrDefault(index)}-{(field is "kind" or "amount" or "text" or "themes" ? field : "kind")}";

    private static IEnumerable<int> Filled(Written w) => Enumerable.Range(0, Math.Min(w.RowsOf(Name), 100))
        .Where(row => new[] { "kind", "amount", "text", "themes" }.Any(f => w.Text($"{Name}-{row}-{f}") is not null));
}
