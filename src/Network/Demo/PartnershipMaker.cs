using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;

namespace CoCreate.Network.Demo;

/// <summary>Invents what organisations of the same place have done together.</summary>
internal sealed class PartnershipMaker(Random ids, Random random, DateOnly today, IReadOnlyList<DemoOrganisation> organisations)
{
    private readonly ILookup<string, int> near = Enumerable.Range(0, organisations.Count).ToLookup(i => organisations[i].Town.Municipality);
    private readonly Dictionary<string, int[]> nearArrays = [];

    public Partnership Make()
    {
        var lead = random.Any(organisations);
        var others = Others(lead);
        var pack = random.Any(lead.Kind.Needs);
        var voice = new Voice(random, Words.General, lead.Kind.Grammar, pack.Grammar)
            .With("town", lead.Town.Plain).With("org", lead.Name).With("n", $"{random.Next(8, 30)}");
        var start = today.AddDays(-random.Next(40, 1_200));
        var days = random.Next(20, 300);
        var phase = start.AddDays(days) >= today ? PartnershipPhase.Running : random.Percent(9) ? PartnershipPhase.Stopped : PartnershipPhase.Ended;
        return new()
        {
            Id = Ids.From(ids),
            Status = RecordStatus.Published,
            Origin = Origin.Demo,
            Title = voice.Say(Labels.Wire(random.Any(pack.Kinds)) + ".title")!,
            Text = $"{voice.Say("partnership.text", random.Next(1, 3))} {voice.Say("partnership.learned", 1)}",
            Themes = random.Some(pack.Themes, 1, 2),
            Phase = phase,
            Members = Members(lead, others),
            Commitments = [.. random.Some([lead, .. others], 0, 3).Select((o, i) => new Commitment($"c{i + 1}", o.Id, random.Any(pack.Kinds), null, voice.Say("commitment"),
                start.AddDays(days), phase == PartnershipPhase.Ended ? CommitmentState.Kept : CommitmentState.Promised))],
            Start = start,
            End = phase == PartnershipPhase.Running && random.Percent(50) ? null : start.AddDays(days),
        };
    }

    private List<DemoOrganisation> Others(DemoOrganisation lead)
    {
        if (!nearArrays.TryGetValue(lead.Town.Municipality, out var indexes))
            nearArrays[lead.Town.Municipality] = indexes = [.. near[lead.Town.Municipality]];
        var found = new List<DemoOrganisation>();
        var wanted = random.Next(1, 4);
        for (var i = 0; i < 12 && found.Count < wanted; i++)
        {
            var other = organisations[indexes.Length > 2 ? random.Any(indexes) : random.Next(organisations.Count)];
            // Two of a sector now and then; mostly the sectors mix.
            if (other.Id != lead.Id && !found.Contains(other) && (other.Sector != lead.Sector || random.Percent(20)))
                found.Add(other);
        }
        return found;
    }

    private ImmutableArray<Member> Members(DemoOrganisation lead, List<DemoOrganisation> others)
    {
        var members = ImmutableArray.CreateBuilder<Member>();
        members.Add(new(lead.Id, MemberRole.Lead));
        foreach (var other in others)
            members.Add(new(other.Id, other.Sector == Sector.Knowledge && random.Percent(35) ? MemberRole.Evaluator : MemberRole.Partner));
        if (others.Find(o => o.Sector is Sector.Association or Sector.Citizens or Sector.Other) is { Id: not null } host && random.Percent(60))
            members.Add(new(host.Id, MemberRole.Host));
        if (others.Find(o => o.Sector is Sector.Municipality or Sector.Association) is { Id: not null } bridge && random.Percent(35))
            members.Add(new(bridge.Id, MemberRole.Bridge));
        return members.ToImmutable();
    }
}
