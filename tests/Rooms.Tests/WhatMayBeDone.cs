using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.State;
using CoCreate.Rooms.Tests.Support;
using static CoCreate.Rooms.Tests.Support.AMeeting;

namespace CoCreate.Rooms.Tests;

/// <summary>The rules of each noun, where they are more than the shape of a body.</summary>
public sealed class WhatMayBeDone
{
    private readonly AMeeting room = new();

    [Fact]
    public void A_reader_does_nothing_in_any_phase_and_the_server_alone_does_what_is_the_servers()
    {
        foreach (var phase in Enum.GetValues<Phase>())
        {
            room.In(phase);
            foreach (var kind in KindTable.All)
            {
                room.Refused(Reader, kind.Name, new { }).ShouldBe(kind.Who == Who.Server ? "serverOnly" : "notAllowed", kind.Name);
                room.Refused("stranger", kind.Name, new { }).ShouldBe("notMember");
                if (kind.Who == Who.Server)
                    room.Refused(Host, kind.Name, new { }).ShouldBe("serverOnly");
                if (kind.Who == Who.Host)
                    room.Refused(Teacher, kind.Name, new { }).ShouldBe("notAllowed");
            }
        }
    }

    [Fact]
    public void A_phase_decides_what_may_be_done_and_a_strict_template_more_than_a_room_without_one()
    {
        new AMeeting().Do(Teacher, "card.add", new CardAdd("card-number-1", "missing", CardType.Need, "Bus"));
        new AMeeting().Refused(Host, "agreement.freeze", new AgreementFreeze()).ShouldBe("wrongPhase");
        var room = new AMeeting(strict: true);
        room.Refused(Teacher, "card.add", new CardAdd("card-number-1", "missing", CardType.Need, "Bus")).ShouldBe("wrongPhase");
        room.In(Phase.Mystery).Do(Teacher, "card.add", new CardAdd("card-number-1", "missing", CardType.Need, "Bus"));
        room.Refused(Teacher, "vote.cast", new VoteCast("card-number-1", 1)).ShouldBe("wrongPhase");
        room.In(Phase.Direction).Do(Teacher, "vote.cast", new VoteCast("card-number-1", 1));
        room.Refused(Teacher, "commitment.promise", new CommitmentPromise("card-number-1", "transport")).ShouldBe("wrongPhase");
        room.In(Phase.Meet).Do(Teacher, "chat.say", new ChatSay("Hej"));
    }

    [Fact]
    public void Cards_lie_where_they_were_put_however_often_they_move()
    {
        room.In(Phase.Mystery);
        string[] cards = [.. Enumerable.Range(0, 30).Select(i => $"card-number-{i:00}")];
        foreach (var card in cards)
            room.Do(Teacher, "card.add", new CardAdd(card, "missing", CardType.Idea, card));
        var expected = cards.ToList();
        var random = new Random(3);
        for (var i = 0; i < 3_000; i++)
        {
            var card = cards[random.Next(30)];
            expected.Remove(card);
            var at = random.Next(expected.Count + 1);
            room.Do(Rower, "card.move", new CardMove(card, "missing", at == 0 ? null : expected[at - 1]));
            expected.Insert(at, card);
        }
        room.State.Cards.OrderBy(c => c.Order, StringComparer.Ordinal).Select(c => c.Id).ShouldBe(expected);
        // a key grows only where cards are pushed between the same two again and again
        room.State.Cards.Max(c => c.Order.Length).ShouldBeLessThan(120);
    }

    [Fact]
    public void A_stale_edit_is_answered_with_the_newest_words_and_others_win_field_by_field()
    {
        room.In(Phase.Mystery);
        var version = room.Do(Teacher, "card.add", new CardAdd("card-number-1", "missing", CardType.Need, "Bus")).Seq;
        room.Do(Rower, "card.edit", new CardEdit("card-number-1", "En bus til 26"), version);
        var refused = room.Try(Teacher, "card.edit", new CardEdit("card-number-1", Text: "Gerne rød"), version).Error!;
        refused.Code.ShouldBe("stale");
        refused.Newest!.Value.GetProperty("title").GetString().ShouldBe("En bus til 26");
        room.Do(Teacher, "card.edit", new CardEdit("card-number-1", Text: "Gerne rød"), refused.Newest!.Value.GetProperty("version").GetInt64());
        (room.State.Cards["card-number-1"]!.Title, room.State.Cards["card-number-1"]!.Text).ShouldBe(("En bus til 26", "Gerne rød"));
    }

    [Fact]
    public void Undo_takes_back_ones_own_action_only()
    {
        room.In(Phase.Direction).Do(Teacher, "card.add", new CardAdd("card-number-1", "missing", CardType.Need, "Bus"));
        room.Refused(Rower, "card.archive", new CardShelve("card-number-1")).ShouldBe("notYours");
        var said = room.Do(Teacher, "chat.say", new ChatSay("Hej", "card-number-1")).Seq;
        room.State.Cards["card-number-1"]!.Talk.ShouldBe(1);
        room.Refused(Rower, "chat.withdraw", new ChatWithdraw(said)).ShouldBe("notYours");
        room.Do(Teacher, "chat.withdraw", new ChatWithdraw(said));
        room.State.Cards["card-number-1"]!.Talk.ShouldBe(0);
        room.Do(Rower, "vote.cast", new VoteCast("card-number-1", 3));
        room.Refused(Teacher, "vote.undo", new VoteUndo("card-number-1")).ShouldBe("unknown");
        room.Refused(Rower, "vote.cast", new VoteCast("card-number-1", 6)).ShouldBe("budget");
        room.Do(Rower, "vote.undo", new VoteUndo("card-number-1"));
        room.State.Cards["card-number-1"]!.Dots.ShouldBe(0);
        room.Do(Teacher, "card.archive", new CardShelve("card-number-1"));
        room.Do(Teacher, "card.restore", new CardShelve("card-number-1"));
    }

    [Fact]
    public void A_private_note_is_in_no_event_and_no_view_of_anybody_else_until_all_are_turned()
    {
        var written = room.Do(Teacher, "note.write", new NoteWrite("note-number-1", "hemmelig"));
        System.Text.Encoding.UTF8.GetString(written.Wire.Span).ShouldNotContain("hemmelig");
        RoomView.For(room.State, Rower).Room.Notes.Items["note-number-1"]!.Text.ShouldBeNull();
        RoomView.For(room.State, Host).Mine.Notes.ShouldBeEmpty();
        RoomView.For(room.State, Teacher).Mine.Notes.Single().Text.ShouldBe("hemmelig");
        room.Refused(Rower, "note.write", new NoteWrite("note-number-1", "min")).ShouldBe("notYours");
        var turned = room.Do(Host, "note.reveal", new NoteReveal());
        System.Text.Encoding.UTF8.GetString(turned.Wire.Span).ShouldContain("hemmelig");
        RoomView.For(room.State, Rower).Room.Notes.Items["note-number-1"]!.Text.ShouldBe("hemmelig");
        room.Refused(Teacher, "note.write", new NoteWrite("note-number-2", "for sent")).ShouldBe("revealed");
    }

    [Fact]
    public void Only_a_host_sees_who_has_not_been_heard_and_a_phase_counts_anew()
    {
        room.Do(Teacher, "chat.say", new ChatSay("Hej"));
        RoomView.For(room.State, Host).Mine.NotHeard!.Value.ShouldBe(["lauget", "randers"]);
        var rower = RoomView.For(room.State, Rower);
        rower.Mine.NotHeard.ShouldBeNull();
        rower.Mine.NudgeSelf.ShouldBeTrue();
        rower.Room.Heard.ShouldBeEmpty();
        RoomView.For(room.State, Teacher).Mine.NudgeSelf.ShouldBeFalse();
        RoomView.For(room.In(Phase.Mystery).State, Teacher).Mine.NudgeSelf.ShouldBeTrue();
    }

    [Fact]
    public void A_decision_closes_when_every_sector_on_the_bench_has_answered_and_keeps_dissent()
    {
        room.In(Phase.Direction).Do(Host, "decision.open", new DecisionOpen("decision-1", "Skal vi cykle?", [new("ja", "Ja", Stance.For), new("nej", "Nej", Stance.Against), new("andre", "Det skal de andre afgøre", Stance.Aside)]));
        room.State.Decisions["decision-1"]!.Missing.ShouldBe(["association", "municipality", "school"]);
        room.Do(Teacher, "decision.position", new DecisionPosition("decision-1", "ja"));
        room.Do(Host, "decision.position", new DecisionPosition("decision-1", "andre"));
        room.Refused(Host, "decision.close", new DecisionClose("decision-1")).ShouldBe("quorum");
        room.Do(Guest, "decision.position", new DecisionPosition("decision-1", "nej", "To elever kan ikke cykle 4 km."));
        room.Do(Rower, "decision.position", new DecisionPosition("decision-1", "ja"));
        room.Do(Host, "decision.close", new DecisionClose("decision-1"));
        room.State.Decisions["decision-1"]!.Outcome.ShouldBe("ja");
        room.State.Decisions["decision-1"]!.Positions[Guest]!.Text.ShouldBe("To elever kan ikke cykle 4 km.");
        room.Refused(Teacher, "decision.position", new DecisionPosition("decision-1", "nej")).ShouldBe("closed");
    }

    [Fact]
    public void Options_may_be_mere_texts_and_no_is_against()
    {
        room.Do(Host, "decision.open", new { decision = "decision-1", question = "Skal vi?", options = new[] { "Ja", "Nej" } });
        room.State.Decisions["decision-1"]!.Options.ShouldBe([new("Ja", "Ja", Stance.For), new("Nej", "Nej", Stance.Against)]);
        room.Do(Teacher, "decision.position", new DecisionPosition("decision-1", "Nej", "For langt"));
        room.Refused(Host, "decision.open", new { decision = "decision-2", question = "Skal vi?", options = new object[] { "Ja", 3 } }).ShouldBe("malformed");
    }

    [Fact]
    public void Who_leaves_the_bench_is_no_longer_waited_for()
    {
        room.In(Phase.Direction).Do(Host, "decision.open", new DecisionOpen("decision-1", "Skal vi?", [new("ja", "Ja", Stance.For), new("nej", "Nej", Stance.Against)]));
        room.Do(Host, "member.remove", new MemberNamed(Rower));
        room.Do(Host, "member.role", new MemberRole(Guest, RoomRole.Reader));
        room.State.Decisions["decision-1"]!.Missing.ShouldBe(["municipality", "school"]);
        room.State.Former[Rower]!.Organisation.ShouldBe("lauget");
        room.Refused(Rower, "chat.say", new ChatSay("Hej")).ShouldBe("notMember");
        room.Refused(Host, "member.leave", new MemberLeave()).ShouldBe("lastHost");
        room.Refused(Host, "member.role", new MemberRole(Guest, RoomRole.Member)).ShouldBe("guestStays");
    }

    [Fact]
    public void The_agreement_is_frozen_without_holes_signed_by_who_may_and_by_no_guest()
    {
        room.In(Phase.Agreement).Do(Teacher, "clause.add", new ClauseAdd("clause-number-1", "Det vil vi", [], Hole: true));
        room.Refused(Host, "agreement.freeze", new AgreementFreeze([new("clause-number-1", "Ord")])).ShouldBe("holes");
        room.Do(Teacher, "clause.edit", new ClauseEdit("clause-number-1", Hole: false));
        room.Refused(Teacher, "agreement.sign", new AgreementSign(1)).ShouldBe("notFrozen");
        room.Do(Teacher, "clause.text", new ClauseText("clause-number-1", YWrite.Insert(11, 0, "Ord")), textClient: 11);
        room.Refused(Host, "agreement.freeze", new AgreementFreeze([new("clause-number-1", "Andre ord")])).ShouldBe("otherWords");
        room.Do(Host, "agreement.freeze", new AgreementFreeze());
        room.State.Agreement.Texts.Single().Text.ShouldBe("Ord");
        room.Refused(Teacher, "clause.edit", new ClauseEdit("clause-number-1", "Nyt")).ShouldBe("frozen");
        room.Refused(Guest, "agreement.sign", new AgreementSign(1)).ShouldBe("mayNotSign");
        room.Refused(Teacher, "agreement.sign", new AgreementSign(2)).ShouldBe("wrongVersion");
        room.Refused(Teacher, "agreement.sign", new AgreementSign(1, "0000")).ShouldBe("otherWords");
        room.Do(Teacher, "agreement.sign", new AgreementSign(1, room.State.Agreement.Sha256));
        room.Refused(Teacher, "agreement.sign", new AgreementSign(1)).ShouldBe("signed");
        room.Do(Host, "agreement.thaw", new AgreementThaw());
        room.State.Agreement.Signatures.ShouldBeEmpty();
    }

    [Fact]
    public void A_signer_names_another_of_the_same_organisation_and_never_a_guest()
    {
        room.Do(Room.Server, "member.join", new MemberJoin("helper", RoomRole.Member, "skolen", "school"));
        room.Refused(Rower, "member.entrust", new MemberEntrust("helper", true)).ShouldBe("mayNotSign");
        room.Refused(Rower, "member.entrust", new MemberEntrust(Guest, true)).ShouldBe("guestNeverSigns");
        room.Do(Teacher, "member.entrust", new MemberEntrust("helper", true));
        room.State.Members["helper"]!.Signs.ShouldBeTrue();
        room.State.Members[Guest]!.Signs.ShouldBeFalse();
    }

    [Fact]
    public void A_text_is_compacted_when_two_people_come_to_the_same()
    {
        room.In(Phase.Model).Do(Teacher, "clause.add", new ClauseAdd("clause-number-1", "Punkt", []));
        room.Refused(Teacher, "clause.text", new ClauseText("clause-number-1", YWrite.Insert(11, 0, "Hej"))).ShouldBe("noTextClient");
        room.Refused(Teacher, "clause.text", new ClauseText("clause-number-1", "AAAA"), textClient: 11).ShouldBe("garbage");
        room.Do(Teacher, "clause.text", new ClauseText("clause-number-1", YWrite.Insert(11, 0, "Hej")), textClient: 11);
        var newest = room.Do(Teacher, "clause.text", new ClauseText("clause-number-1", YWrite.After(11, 3, (11, 2), " med jer")), textClient: 11).Seq;
        var whole = YWrite.Insert(11, 0, "Hej med jer");
        room.Refused(Teacher, "clause.compact", new ClauseCompact("clause-number-1", newest - 1, whole)).ShouldBe("stale");
        room.Refused(Teacher, "clause.compact", new ClauseCompact("clause-number-1", newest, YWrite.Insert(11, 0, "Hej med"))).ShouldBe("garbage");
        room.Do(Teacher, "clause.compact", new ClauseCompact("clause-number-1", newest, whole));
        room.Do(Teacher, "clause.compact", new ClauseCompact("clause-number-1", newest, whole));
        room.State.Clauses["clause-number-1"]!.Updates.Count.ShouldBe(2);
        room.Do(Rower, "clause.compact", new ClauseCompact("clause-number-1", newest, whole));
        room.State.Clauses["clause-number-1"]!.Updates.Single().Update.ShouldBe(whole);
    }

    [Fact]
    public void A_body_that_does_not_fit_is_refused_with_the_field()
    {
        room.In(Phase.Mystery);
        room.Try(Teacher, "card.add", new { card = "card-number-1", lane = "missing", type = "need", title = 3 }).Error!.Field.ShouldBe("body.title");
        room.Refused(Teacher, "card.add", new { card = "card-number-1", lane = "missing", type = "need", title = "x", extra = 1 }).ShouldBe("malformed");
        room.Refused(Teacher, "card.add", new { card = "card-number-1", lane = "missing", type = "need" }).ShouldBe("malformed");
        room.Refused(Teacher, "card.add", new { card = "kort", lane = "missing", type = "need", title = "x" }).ShouldBe("badId");
        room.Refused(Teacher, "card.add", new CardAdd("card-number-1", "missing", CardType.Need, " ")).ShouldBe("empty");
        room.Refused(Teacher, "card.add", new CardAdd("card-number-1", "missing", CardType.Need, new string('x', 201))).ShouldBe("tooLong");
        room.Refused(Teacher, "card.add", new CardAdd("card-number-1", "missing", CardType.Need, "x", new string('x', 17_000))).ShouldBe("tooLarge");
        room.Refused(Teacher, "card.paint", new { }).ShouldBe("unknownKind");
    }
}
