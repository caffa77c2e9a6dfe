using System.Collections.Immutable;
using CoCreate.Rooms.State;

namespace CoCreate.Api.Rooms;

/// <summary>What a link lets in as. Nobody is invited as host.</summary>
public enum InvitedAs { Member, Guest, Reader }

/// <summary>A link into a room. Its token is known to people.db by the hash only.</summary>
/// <param name="Id">Opaque.</param>
/// <param name="Room">The room.</param>
/// <param name="Role">What it lets in as; somebody without an account is a guest, whatever it says.</param>
/// <param name="Organisation">The organisation it was sent to; null = whoever has it.</param>
/// <param name="By">The account that made it.</param>
/// <param name="At">When.</param>
/// <param name="Expires">When it, and every guest who came by it, is over.</param>
/// <param name="Uses">How many it lets in.</param>
/// <param name="Used">How many it has.</param>
/// <param name="Revoked">Whether it was taken back.</param>
public sealed record Invitation(string Id, string Room, InvitedAs Role, string? Organisation, string By, DateTimeOffset At, DateTimeOffset Expires, int Uses, int Used, bool Revoked);

/// <summary>Somebody without an account, in one room. The log carries the id and nothing else.</summary>
/// <param name="Id">The member's id in the room.</param>
/// <param name="Room">The one room.</param>
/// <param name="Invitation">The link they came by.</param>
/// <param name="Name">What they call themselves; empty when it was forgotten.</param>
/// <param name="Organisation">Whom they say they come from.</param>
/// <param name="For">The network's organisation the link was sent to.</param>
/// <param name="Role">Guest or reader.</param>
/// <param name="At">When they knocked.</param>
/// <param name="Expires">When their token is over.</param>
/// <param name="Approved">When the host let them in; null while they wait.</param>
public sealed record Guest(string Id, string Room, string Invitation, string Name, string Organisation, string? For, RoomRole Role, DateTimeOffset At, DateTimeOffset Expires, DateTimeOffset? Approved);

/// <summary>Whether somebody is in, or waits for the host.</summary>
public enum GuestState { Waiting, In }

/// <summary>What a host wishes of a link.</summary>
public sealed record InvitationWish(InvitedAs Role = InvitedAs.Guest, DateTimeOffset? Expires = null, int? Uses = null);

/// <summary>A link as it is answered the only time it is known.</summary>
public sealed record InvitationLink(string Id, string Link, InvitedAs Role, DateTimeOffset Expires, int Uses);

/// <summary>A link as the host sees it afterwards.</summary>
public sealed record InvitationItem(string Id, InvitedAs Role, string? Organisation, DateTimeOffset At, DateTimeOffset Expires, int Uses, int Used, bool Revoked);

/// <summary>The links of a room.</summary>
public sealed record InvitationList(ImmutableArray<InvitationItem> Items);

/// <summary>Somebody comes with a link. Who is signed in needs no name; <c>organisation</c> is then the id or name of one of theirs.</summary>
public sealed record JoinWish(string Token, string? Name = null, string? Organisation = null);

/// <summary>What became of it. A guest keeps <c>guestToken</c>; who is signed in goes in with their own sign-in, and it is null.</summary>
public sealed record CameIn(string? GuestToken, GuestState State, string Room, string Member, string Url);

/// <summary>Somebody who waits to be let in.</summary>
public sealed record WaitingGuest(string Id, string Name, string Organisation, RoomRole Role, DateTimeOffset At);

/// <summary>Those who wait.</summary>
public sealed record WaitingList(ImmutableArray<WaitingGuest> Items);

/// <summary>A guest as they see themselves.</summary>
public sealed record GuestSelf(string Room, string Member, string Name, string Organisation, RoomRole Role, GuestState State, DateTimeOffset Expires, string Url);
