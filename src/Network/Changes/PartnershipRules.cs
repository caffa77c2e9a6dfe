using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Network.Changes;

internal static class PartnershipRules
{
    public static void Check(Findings found, Partnership p, ThemeTree themes)
    {
        found.Line("title", p.Title, TextRules.Name, required: true);
        found.Text("text", p.Text);
        found.ThemeCodes("themes", p.Themes, themes);
        found.Choice("phase", p.Phase);
        Members(found, p);
        Commitments(found, p);
        if (p.Room is not null)
            found.Id("room", p.Room);
        found.Days("start", p.Start, "end", p.End);
        found.Choice("origin", p.Origin);
        found.List("agreements", p.Agreements, 100);
        Outcomes(found, p);
    }

    private static void Outcomes(Findings found, Partnership p)
    {
        if (!found.List("outcomes", p.Outcomes, 100))
            return;
        for (var i = 0; i < p.Outcomes.Length; i++)
        {
            var at = $"outcomes[{i}]";
            if (p.Outcomes[i] is not { } outcome)
            {
                TextRules.Missing(found, at);
                continue;
            }
            found.Choice(at + ".happened", outcome.Happened);
            found.Whole(at + ".worth", outcome.Worth, 1, 5);
            found.Choice(at + ".again", outcome.Again);
        }
    }

    private static void Members(Findings found, Partnership p)
    {
        if (!found.List("members", p.Members, 100))
            return;
        if (p.Members.IsEmpty)
            found.Add("members", "noMembers", "Der er ingen med i partnerskabet.", "The partnership has no members.",
                "Vælg mindst én organisation.", "Choose at least one organisation.");
        var lead = -1;
        for (var i = 0; i < p.Members.Length; i++)
        {
            if (p.Members[i] is not { } member)
            {
                TextRules.Missing(found, $"members[{i}]");
                continue;
            }
            found.Choice($"members[{i}].role", member.Role);
            if (member.Role != MemberRole.Lead)
                continue;
            if (lead >= 0)
                found.Add($"members[{i}].role", "twoLeads", "Der er to tovholdere.", "There are two leads.", "Vælg én tovholder.", "Choose one lead.");
            lead = i;
        }
    }

    private static void Commitments(Findings found, Partnership p)
    {
        if (!found.List("commitments", p.Commitments, 200, twice: true))
            return;
        for (var i = 0; i < p.Commitments.Length; i++)
        {
            var at = $"commitments[{i}]";
            if (p.Commitments[i] is not { } c)
            {
                TextRules.Missing(found, at);
                continue;
            }
            found.Id(at + ".id", c.Id);
            if (p.Commitments.Take(i).Any(other => other?.Id == c.Id))
                NeedRules.SameId(found, at + ".id", c.Id);
            // what somebody who left had promised stays, as an open seat
            if (c.State != CommitmentState.Withdrawn && !p.Members.IsDefault && !p.Members.Any(m => m?.Organisation == c.Organisation))
                found.Add(at + ".organisation", "notAMember", "Tilsagnet er fra en, der ikke er med i partnerskabet.", "The commitment is by somebody who is not a member.",
                    "Tag organisationen med, eller vælg en anden.", "Add the organisation as a member, or choose another.");
            found.Choice(at + ".kind", c.Kind);
            found.Whole(at + ".amount", c.Amount, 0, NeedRules.MostOf(c.Kind));
            found.Text(at + ".text", c.Text, TextRules.Note);
            found.Day(at + ".due", c.Due);
            found.Choice(at + ".state", c.State);
        }
    }
}
