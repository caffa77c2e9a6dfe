using CoCreate.Api.Accounts;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Introductions;

/// <summary>What a letter's link is to whoever comes with it.</summary>
public enum LetterDoor
{
    /// <summary>Theirs to read and answer.</summary>
    Open,
    /// <summary>The organisation has people who sign in: they do so first.</summary>
    SignIn,
    /// <summary>Somebody signed in who is none of the organisation's.</summary>
    NotTheirs,
    /// <summary>It asked whether they want to stand here at all, and they have taken the page over.</summary>
    Taken,
}

/// <summary>Who may use a letter's link. Where an organisation has members, the link alone is not enough: anybody can find a sheet of paper.</summary>
public sealed class LetterDoors(INetwork network, Memberships memberships)
{
    /// <summary>What the link is to the actor.</summary>
    public LetterDoor For(Actor actor, Introduction introduction, IntroducedParty party)
    {
        if (introduction.Parties.Length == 1 && network.Current.Organisation(party.Organisation) is { Claimed: true })
            return LetterDoor.Taken;
        if (actor.Organisations.Contains(party.Organisation) || memberships.MembersOf(party.Organisation).Count == 0)
            return LetterDoor.Open;
        return actor.SignedIn ? LetterDoor.NotTheirs : LetterDoor.SignIn;
    }
}
