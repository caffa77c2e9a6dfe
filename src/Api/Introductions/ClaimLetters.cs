using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Introductions;

/// <summary>An organisation somebody brought with a contact, whose page nobody has taken over; and the letter, if one is written.</summary>
public sealed record ClaimLetterTo(Organisation Organisation, Contact Contact, Introduction? Letter);

/// <summary>Contacts of a facilitator's sheet become letters: one to each unclaimed organisation, written when asked for, sent by nobody here.</summary>
public sealed class ClaimLetters(INetwork network, Contacts contacts, IntroductionStore store, Introductions introductions, TimeProvider clock)
{
    /// <summary>Everybody an import brought a contact of and who can get a letter, by name.</summary>
    public ImmutableArray<ClaimLetterTo> From(string account, string source)
    {
        var snapshot = network.Current;
        var written = store.Of(account).Where(i => i.Parties.Length == 1 && i.Parties[0].Expires > clock.GetUtcNow()).GroupBy(i => i.Parties[0].Organisation).ToDictionary(g => g.Key, g => g.First());
        return [.. from contact in contacts.From(source).DistinctBy(contact => contact.Organisation)
            let organisation = snapshot.Organisation(contact.Organisation)
            where organisation is { Claimed: false, Status: not RecordStatus.Archived }
            orderby organisation.Name, organisation.Id
            select new ClaimLetterTo(organisation, contact, written.GetValueOrDefault(organisation.Id))];
    }

    /// <summary>Writes the letters that are missing; how many.</summary>
    public int Write(Actor actor, string source)
    {
        var missing = From(actor.Id, source).Where(to => to.Letter is null && Rights.May(actor, Act.Approve, to.Organisation, network.Current)).ToList();
        foreach (var to in missing)
            introductions.MakeOne(actor, to.Organisation.Id);
        return missing.Count;
    }
}
