using CoCreate.Network.Model;

namespace CoCreate.Network.Changes;

/// <summary>What a record points at must be there after the change.</summary>
internal static class ReferenceRules
{
    public static void Check(Findings found, IRecord record, NetworkAfter network)
    {
        switch (record)
        {
            case Organisation o: Numbers(found, o, network); break;
            case Offer o: Owner(found, o.Organisation, (network.Before.Find(RecordKind.Offer, o.Id) as Offer)?.Organisation, network); Shown(found, o, o.Organisation, network); Booked(found, o, network); break;
            case Need n: Owner(found, n.Organisation, (network.Before.Find(RecordKind.Need, n.Id) as Need)?.Organisation, network); Shown(found, n, n.Organisation, network); break;
            case Unit u: Owner(found, u.Organisation, (network.Before.Find(RecordKind.Unit, u.Id) as Unit)?.Organisation, network); break;
            case Partnership p: Check(found, p, network); break;
            case Theme t: Broader(found, t, network); break;
            case Request r: Check(found, r, network); break;
        }
    }

    private static void Owner(Findings found, string? owner, string? before, NetworkAfter network)
    {
        if (string.IsNullOrEmpty(owner))
            TextRules.Missing(found, "organisation");
        else if (before is not null && before != owner)
            found.Add("organisation", "cannotChange", "Organisationen kan ikke skiftes.", "The organisation cannot be changed.",
                "Opret en ny hos den anden organisation.", "Create a new one at the other organisation.");
        else
            Organisation(found, "organisation", owner, network);
    }

    /// <summary>A slot somebody booked stays until they have been told.</summary>
    private static void Booked(Findings found, Offer offer, NetworkAfter network)
    {
        if (network.Before.Offer(offer.Id) is not { Slots.IsDefaultOrEmpty: false } before || offer.Slots.IsDefault)
            return;
        foreach (var slot in before.Slots.Where(slot => slot.Taken > 0 && !offer.Slots.Any(left => left?.Id == slot.Id)))
            found.Add("slots", "booked", $"Tiden {slot.Start:yyyy-MM-dd HH:mm} er booket af nogen.", $"Somebody has booked the slot at {slot.Start:yyyy-MM-dd HH:mm}.",
                "Sig nej til dem, der har booket, først.", "Decline those who booked it first.");
    }

    /// <summary>Nothing is published under an organisation nobody sees. What was published before stays, unseen, until the organisation comes back.</summary>
    private static void Shown(Findings found, IRecord record, string? owner, NetworkAfter network)
    {
        if (record.Status != RecordStatus.Published || network.Before.Find(record.Kind, record.Id) is { Status: RecordStatus.Published })
            return;
        switch (network.Find(RecordKind.Organisation, owner)?.Status)
        {
            case RecordStatus.Archived:
                found.Add("organisation", "archived", "Organisationen er arkiveret og kan ikke vise noget nyt.", "The organisation is archived and cannot show anything new.",
                    "Gendan organisationen først.", "Restore the organisation first.");
                break;
            case RecordStatus.Draft:
                found.Add("organisation", "notPublished", "Organisationen er en kladde, så ingen kan se, hvad den viser.", "The organisation is a draft, so nobody can see what it shows.",
                    "Offentliggør organisationen først.", "Publish the organisation first.");
                break;
        }
    }

    /// <summary>A number in a register belongs to one organisation; imports find organisations by it. Numbers that were shared before the rule may stay.</summary>
    private static void Numbers(Findings found, Organisation organisation, NetworkAfter network)
    {
        if (organisation.ExternalIds.IsDefaultOrEmpty)
            return;
        var before = network.Before.Organisation(organisation.Id)?.ExternalIds ?? [];
        for (var i = 0; i < organisation.ExternalIds.Length; i++)
            if (organisation.ExternalIds[i] is { Scheme: not null, Id: not null } external && !before.Contains(external) && network.HasOther(organisation.Id, external))
                found.Add($"externalIds[{i}]", "taken", $"»{Findings.Shown(external.Scheme)} {Findings.Shown(external.Id)}« står allerede ved en anden organisation.",
                    $"Another organisation has “{Findings.Shown(external.Scheme)} {Findings.Shown(external.Id)}” already.",
                    "Ret nummeret, eller ret den organisation, der er der i forvejen.", "Correct the number, or change the organisation that is there already.");
    }

    private static void Organisation(Findings found, string field, string id, NetworkAfter network)
    {
        if (network.Find(RecordKind.Organisation, id) is null)
            found.Add(field, "notFound", "Organisationen findes ikke.", "There is no such organisation.", "Vælg en, der er i netværket.", "Choose one that is in the network.");
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

    private static void Check(Findings found, Request r, NetworkAfter network)
    {
        // what was asked stays, also when one of the two or what it was about is gone from sight
        if (network.Before.Find(RecordKind.Request, r.Id) is not null)
            return;
        foreach (var (field, id) in new[] { ("from", r.From), ("to", r.To) })
            if (string.IsNullOrEmpty(id))
                TextRules.Missing(found, field);
            else
                Organisation(found, field, id, network);
        if (r.Need is not null)
            About(found, "need", (network.Find(RecordKind.Need, r.Need) as Need)?.Organisation, r);
        if (r.Offer is not null)
            About(found, "offer", (network.Find(RecordKind.Offer, r.Offer) as Offer)?.Organisation, r);
    }

    private static void About(Findings found, string field, string? owner, Request r)
    {
        if (owner is null)
            found.Add(field, "notFound", "{F,} findes ikke.", "There is no such {f}.", "Vælg en, der er i netværket, eller lad feltet være tomt.", "Choose one that is in the network, or leave it empty.");
        else if (owner != r.From && owner != r.To)
            found.Add(field, "notTheirs", "{F,} hører hverken til den, der spørger, eller den, der bliver spurgt.", "The {f} belongs to neither side.",
                "Vælg et, der er en af jeres.", "Choose one of either side.");
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
