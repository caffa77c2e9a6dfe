using System.Collections.Immutable;
using System.Text.Json;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.State;
using CoCreate.Rooms.Tests.Support;

namespace CoCreate.Rooms.Tests.Histories;

/// <summary>What people might wish, right or wrong; few ids, so that they get in each other's way.</summary>
internal static class Wishes
{
    public const string Secret = "hemmelig";

    public static Submission Any(string opId, Client client, Random random)
    {
        var card = "card-no-" + random.Next(5);
        var clause = "clause-no-" + random.Next(2);
        var state = client.State;
        long? version = random.Next(2) == 0 ? null : state?.Cards[card]?.Version ?? random.Next(20);
        (string Kind, object Body) wish = random.Next(26) switch
        {
            0 or 1 or 2 => ("card.add", new CardAdd(card, Lane(random), (CardType)random.Next(5), "Kort " + random.Next(100), random.Next(2) == 0 ? "" : "Mere")),
            3 or 4 => ("card.move", new CardMove(card, Lane(random), random.Next(3) == 0 ? null : "card-no-" + random.Next(5))),
            5 or 6 => ("card.edit", new CardEdit(card, "Andet " + random.Next(100), random.Next(2) == 0 ? null : "ord")),
            7 => ("card.archive", new CardShelve(card)),
            8 => ("card.restore", new CardShelve(card)),
            9 or 10 => ("chat.say", new ChatSay("Hej " + random.Next(100), random.Next(2) == 0 ? card : null)),
            11 => ("vote.cast", new VoteCast(card, random.Next(4))),
            12 => ("vote.undo", new VoteUndo(card)),
            13 => ("note.write", new NoteWrite("note-of-" + client.Member, Secret + random.Next(100))),
            14 => random.Next(2) == 0 ? ("note.reveal", new NoteReveal()) : ("note.ask", new NoteAsk("Hvad?")),
            15 => ("agenda.phase", new AgendaPhase((Phase)random.Next(6))),
            16 => ("decision.open", new DecisionOpen("decision-" + random.Next(2), "Skal vi?", [new("ja", "Ja", Stance.For), new("nej", "Nej", Stance.Against)])),
            17 => ("decision.position", new DecisionPosition("decision-" + random.Next(2), random.Next(2) == 0 ? "ja" : "nej")),
            18 => ("decision.close", new DecisionClose("decision-" + random.Next(2), random.Next(2) == 0)),
            19 => ("timer.start", new TimerStart(random.Next(700))),
            20 => ("clause.add", new ClauseAdd(clause, "Punkt", [])),
            21 or 22 => ("clause.text", new ClauseText(clause, YWrite.Insert(client.TextClient, state?.Clauses[clause]?.Clocks[client.TextClient.ToString()]?.Clock ?? 0, "ord"))),
            23 => ("commitment.promise", new CommitmentPromise(card, "transport", random.Next(3))),
            24 => ("member.part", new MemberPart((Part)random.Next(5))),
            _ => ("agreement.freeze", new AgreementFreeze([.. (state?.Clauses ?? Shelf<Clause>.Empty).Select(c => new ClauseWording(c.Id, "ord"))])),
        };
        return new(opId, wish.Kind, version, JsonSerializer.SerializeToElement(wish.Body, RoomJson.Options));
    }

    private static string Lane(Random random) => random.Next(3) switch { 0 => "missing", 1 => "bringing", _ => "promising" };
}
