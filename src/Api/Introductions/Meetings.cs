using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Introductions;

/// <summary>The answers to an introduction: when the last yes comes, its parties see each other's contact and have a forming partnership.</summary>
public sealed class Meetings(INetwork network, IntroductionStore store, IntroductionWords words, LetterDoors doors, MeetingLetters letters, Outbox outbox, Contacts contacts, Memberships memberships, TimeProvider clock)
{
    /// <summary>Answers for one party; false when it was answered before, its time is over, or the letter is not the actor's to answer.</summary>
    public async Task<bool> AnswerAsync(string code, bool yes, GivenContact? contact, Actor actor, CancellationToken stop = default)
    {
        if (store.ByCode(code) is not var (introduction, party) || party.Answered is not null || clock.GetUtcNow() >= party.Expires || doors.For(actor, introduction, party) != LetterDoor.Open)
            return false;
        // the contact first: nobody agrees to meet somebody who cannot be reached
        if (yes && contact is not null)
            words.Give(code, contact);
        if (!store.Answer(code, yes, (c, answered) => outbox.Put(c, letters.Answered(answered, answered.Parties.First(one => one.Code == party.Code)))))
            return false;
        // what is written to them from now on goes to whom they named
        if (yes && contact is not null && memberships.MembersOf(party.Organisation).Count == 0)
            contacts.Add($"letter:{introduction.Id}", [new(party.Organisation, contact.Name, contact.Email, contact.Phone)]);
        await FormAsync(introduction.Id, actor.SignedIn ? actor.Id : "link:introduction", stop);
        return true;
    }

    /// <summary>Whether everybody said yes. Somebody alone has nobody to meet.</summary>
    public static bool Agreed(Introduction introduction) => introduction.Parties.Length > 1 && introduction.Parties.All(party => party.Yes == true);

    /// <summary>Makes the partnership of those who agreed, once: it has the introduction's id.</summary>
    public async Task<bool> FormAsync(string id, string actor, CancellationToken stop = default)
    {
        if (store.Find(id, null) is not { } introduction || !Agreed(introduction) || network.Current.Partnership(id) is not null)
            return false;
        return await network.CommitAsync(new([Change.Add(Forming(introduction, network.Current))], actor, clock.GetUtcNow(), "introduction.agree"), stop) is CommitOutcome.Committed;
    }

    /// <summary>How the others can be reached, once all agreed; empty before.</summary>
    public ImmutableArray<(string Organisation, GivenContact Contact)> ContactsFor(Introduction introduction, IntroducedParty party) => Agreed(introduction)
        ? [.. introduction.Parties.Where(other => other.Code != party.Code).Select(other => (other.Organisation, words.Contact(other.Code) ?? new(null, null, null)))] : [];

    private static Partnership Forming(Introduction introduction, NetworkSnapshot network)
    {
        var need = introduction.Need is null ? null : network.Need(introduction.Need);
        var lead = need is not null && introduction.Parties.Any(party => party.Organisation == need.Organisation) ? need.Organisation : introduction.Parties[0].Organisation;
        var title = need?.Question ?? string.Join(" + ", introduction.Parties.Select(party => network.Organisation(party.Organisation)?.Name ?? "?"));
        return new()
        {
            Id = introduction.Id,
            Status = RecordStatus.Draft,
            Title = title.Length > 200 ? title[..200] : title,
            Themes = need?.Themes ?? [],
            Phase = PartnershipPhase.Forming,
            Members = [.. introduction.Parties.Select(party => new Member(party.Organisation, party.Organisation == lead ? MemberRole.Lead : MemberRole.Partner))],
            Need = need?.Id,
            Start = need?.Window?.From,
            End = need?.Window?.To,
            Origin = Origin.Match,
        };
    }
}
