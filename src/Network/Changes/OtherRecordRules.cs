using System.Text.RegularExpressions;
using CoCreate.Network.Model;

namespace CoCreate.Network.Changes;

/// <summary>Units, themes and places: the records without an owner's form.</summary>
internal static partial class OtherRecordRules
{
    public static void Check(Findings found, Unit u)
    {
        found.Line("name", u.Name, TextRules.Name, required: true);
        found.Location(u.Address, u.Position, u.PositionFrom);
    }

    public static void Check(Findings found, Theme t)
    {
        if (!CodeForm().IsMatch(t.Scheme ?? "") || t.Scheme is "welfare" or "sdg" or "subject")
            CodeRules.BadForm(found, "scheme", "badScheme", t.Scheme ?? "", "Brug a–z, 0–9, _, . og -. Ordene welfare, sdg og subject er taget.", "Use a–z, 0–9, _, . and -. The words welfare, sdg and subject are taken.");
        if (!CodeForm().IsMatch(t.Code ?? ""))
            CodeRules.BadForm(found, "code", "badCode", t.Code ?? "", "Brug højst 64 tegn: a–z, 0–9, _, . og -.", "Use at most 64 characters: a–z, 0–9, _, . and -.");
        if (t.Id != $"{t.Scheme}:{t.Code}")
            CodeRules.BadForm(found, "id", "badId", t.Id ?? "", "Et emnes id er taksonomi:kode.", "A theme's id is scheme:code.");
        found.Line("schemeVersion", t.SchemeVersion, 40);
        found.Line("labelDa", t.LabelDa, TextRules.Name, required: true);
        found.Line("labelEn", t.LabelEn, TextRules.Name, required: true);
        found.Words("synonymsDa", t.SynonymsDa, 100);
        found.Words("synonymsEn", t.SynonymsEn, 100);
    }

    public static void Check(Findings found, Place p)
    {
        if (!Postcode().IsMatch(p.Id ?? ""))
            CodeRules.BadForm(found, "id", "badId", p.Id ?? "", "Et postnummer har fire cifre.", "A postcode has four digits.");
        found.Line("name", p.Name, 100, required: true);
        found.Place("position", p.Position);
        if (!found.List("municipalities", p.Municipalities, 20))
            return;
        // Only the form: postcodes also lie in Christiansø (0411), which is no municipality.
        for (var i = 0; i < p.Municipalities.Length; i++)
            if (!Postcode().IsMatch(p.Municipalities[i] ?? ""))
                CodeRules.BadForm(found, $"municipalities[{i}]", "unknownMunicipality", p.Municipalities[i] ?? "", "Skriv fire cifre.", "Write four digits.");
    }

    [GeneratedRegex(@"^[A-Za-z0-9_.-]{1,64}\z")]
    private static partial Regex CodeForm();

    [GeneratedRegex(@"^[0-9]{4}\z")]
    private static partial Regex Postcode();
}
