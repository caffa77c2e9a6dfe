using CoCreate.Network.Model;

namespace CoCreate.Network.Changes;

/// <summary>What a record points at must be there after the change.</summary>
internal static class ReferenceRules
{
    public static void Check(Findings found, IRecord record, NetworkAfter network)
    {
        switch (record)
        {
            case Offer o: Owner(found, o, o.Organisation, (network.Before.Find(RecordKind.Offer, o.Id) as Offer)?.Organisation, network); break;
            case Need n: Owner(found, n, n.Organisation, (network.Before.Find(RecordKind.Need, n.Id) as Need)?.Organisation, network); break;
            case Unit u: Owner(found, u, u.Organisation, (network.Before.Find(RecordKind.Unit, u.Id) as Unit)?.Organisation, network); break;
            case Partnership p: Check(found, p, network); break;
            case Theme t: Broader(found, t, network); break;
        }
    }

    private static void Owner(Findings found, IRecord record, string? owner, string? before, NetworkAfter network)
    {
        if (string.IsNullOrEmpty(owner))
            TextRules.Missing(found, "organisation");
        else if (before is not null && before != owner)
            found.Add("organisation", "cannotChange", "Organisationen kan ikke skiftes.", "The organisation cannot be changed.",
                "Opret en ny hos den anden organisation.", "Create a new one at the other organisation.");
        else if (Organisation(found, "organisation", owner, network) is { Status: RecordStatus.Archived } && record.Status == RecordStatus.Published)
            found.Add("organisation", "archived", "Organisationen er arkiveret og kan ikke vise noget nyt.", "The organisation is archived and cannot show anything new.",
                "Gendan organisationen først.", "Restore the organisation first.");
    }

    private static IRecord? Organisation(Findings found, string field, string id, NetworkAfter network)
    {
        var organisation = network.Find(RecordKind.Organisation, id);
        if (organisation is null)
            found.Add(field, "notFound", "Organisationen findes ikke.", "There is no such organisation.", "Vælg en, der er i netværket.", "Choose one that is in the network.");
        return organisation;
    }

    private static void Check(Findings found, Partnership p, NetworkAfter network)
    {
        for (var i = 0; !p.Members.IsDefault && i < p.Members.Length; i++)
            if (p.Members[i] is { } member)
                if (string.IsNullOrEmpty(member.Organisation))
                    TextRules.Missing(found, $"members[{i}].organisation");
                else
                    Organisation(found, $"members[{i}].organisation", member.Organisation, network);
        if (p.Need is not null && network.Find(RecordKind.Need, p.Need) is null)
            found.Add("need", "notFound", "Behovet findes ikke.", "There is no such need.", "Vælg et, der er i netværket, eller lad feltet være tomt.", "Choose one that is in the network, or leave it empty.");
    }

    private static void Broader(Findings found, Theme theme, NetworkAfter network)
    {
        var seen = new HashSet<string> { theme.Code ?? "" };
        for (var code = theme.Broader; code is not null;)
        {
            if (!seen.Add(code))
            {
                found.Add("broader", "cycle", "Emnet ligger under sig selv.", "The theme lies below itself.", "Vælg et andet bredere emne.", "Choose another broader theme.");
                return;
            }
            if (network.Find(RecordKind.Theme, $"{theme.Scheme}:{code}") is not Theme next)
            {
                if (code == theme.Broader)
                    found.Add("broader", "notFound", "Det bredere emne findes ikke.", "There is no such broader theme.", "Tag det med, eller lad feltet være tomt.", "Include it, or leave it empty.");
                return;
            }
            code = next.Broader;
        }
    }
}
