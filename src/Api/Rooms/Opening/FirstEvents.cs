using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Rooms;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.State;
using Limits = CoCreate.Rooms.Limits;

namespace CoCreate.Api.Rooms;

/// <summary>What lies in a room when the first one comes in: its host, what the need lacks, what was suggested, the template's questions and headings.</summary>
internal static class FirstEvents
{
    /// <summary>The events, numbered from 1, and the room they make.</summary>
    public static (ImmutableArray<RoomEvent> Events, RoomState Room) Of(string id, RoomWish wish, RoomTemplate template, RoomParties parties, MemberJoin host, NetworkSnapshot network, bool da, DateTimeOffset now)
    {
        var (events, room) = (ImmutableArray.CreateBuilder<RoomEvent>(), RoomState.Empty(id));
        Say("room.open", Opening(wish, template, parties));
        Say("member.join", host);
        foreach (var asked in parties.Need?.Requirements ?? [])
            Say("card.add", new CardAdd(Ids.New(), template.Lanes[0].Id, CardType.Need, Cut(TitleOf(asked, da)), ""));
        foreach (var question in template.Questions)
            Say("card.add", new CardAdd(Ids.New(), question.Lane, CardType.Question, da ? question.Da : question.En, ""));
        foreach (var offer in parties.Offers)
            Say("card.add", new CardAdd(Ids.New(), template.Lanes[1].Id, CardType.Resource, Cut(offer.Title), network.Organisation(offer.Organisation)?.Name ?? ""));
        foreach (var clause in template.Clauses)
            Say("clause.add", new ClauseAdd(Ids.New(), da ? clause.Da : clause.En, [], clause.Hole));
        return (events.ToImmutable(), room);

        void Say<T>(string kind, T body)
        {
            var verdict = Room.Decide(room, Caller.Server, Submission.Of($"opening-{room.Head + 1}", kind, body), now);
            var said = verdict.Event ?? throw new InvalidOperationException($"A room cannot begin with {kind}: {verdict.Error?.Code} {verdict.Error?.Field}.");
            events.Add(said);
            room = room.Apply(said);
        }
    }

    private static RoomOpen Opening(RoomWish wish, RoomTemplate template, RoomParties parties) =>
        new(wish.Title.Trim(), template.Lanes, Need: parties.Need?.Id, Match: wish.Match, Coalition: wish.Coalition, Template: template.Code, Rules: template.Rules);

    private static string TitleOf(Requirement asked, bool da) =>
        !string.IsNullOrWhiteSpace(asked.Text) ? asked.Text : (da ? Labels.Da(asked.Kind) : Labels.En(asked.Kind)) + (asked.Amount is { } n ? $": {n}" : "");

    private static string Cut(string title)
    {
        var line = string.Concat(title.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return line.Length > Limits.Title ? line[..(Limits.Title - 1)] + "…" : line;
    }
}
