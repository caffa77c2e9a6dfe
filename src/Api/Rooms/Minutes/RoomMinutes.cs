using System.Collections.Immutable;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.State;
using CoCreate.Rooms.Texts;
using Member = CoCreate.Rooms.State.Member;

namespace CoCreate.Api.Rooms;

/// <summary>The minutes of a room: who was there, what lay on the board, what was decided and by whom, what was promised, and the agreement with the cards it came from. Pure.</summary>
/// <param name="room">The room.</param>
/// <param name="log">Its whole log.</param>
/// <param name="who">The people.</param>
/// <param name="network">For the need, the organisations and the partnership.</param>
/// <param name="da">Danish, else English.</param>
internal sealed class RoomMinutes(RoomState room, IReadOnlyList<RoomEvent> log, Func<string, RoomPerson> who, NetworkSnapshot network, bool da)
{
    private readonly ILookup<string, RoomEvent> byKind = log.ToLookup(e => e.Kind);

    /// <summary>All of it, in the order it is read.</summary>
    public IEnumerable<MinutesPart> Parts() => [.. Head(), .. People(), .. Course(), .. Lanes(), .. Notes(), .. Decisions(), .. Promises(), .. Agreement(), .. Talk()];

    private IEnumerable<MinutesPart> Head()
    {
        yield return new MinutesPart.Heading(1, room.Title);
        yield return new MinutesPart.Paragraph(Say($"Referat af et rum, åbnet {When(room.Opened)}.", $"Minutes of a room opened {When(room.Opened)}.")
            + " " + (room.Archived ? Say("Rummet er lukket.", "The room is closed.") : Say($"Fasen er nu: {PhaseOf(room.Phase)}.", $"The phase is now: {PhaseOf(room.Phase)}.")));
        if (network.Need(room.Need ?? "") is { } need)
            yield return new MinutesPart.Paragraph(Say("Det handler om: ", "It is about: ") + need.Question);
    }

    private IEnumerable<MinutesPart> People()
    {
        yield return new MinutesPart.Heading(2, Say("Hvem var med", "Who took part"));
        yield return new MinutesPart.Items([.. room.Members.OrderBy(m => m.Since).Select(m => Person(m, gone: false)), .. room.Former.OrderBy(m => m.Since).Select(m => Person(m, gone: true))]);
    }

    private MinutesItem Person(Member m, bool gone)
    {
        var person = who(m.Id);
        string?[] facts = [person.Organisation.Length > 0 ? person.Organisation : null, RoleOf(m.Role), m.Part is { } part ? Say("vil være ", "will be ") + PartOf(part) : null, gone ? Say("gik før slut", "left before the end") : null];
        return new(person.Name, "– " + string.Join(" · ", facts.OfType<string>()));
    }

    private IEnumerable<MinutesPart> Course()
    {
        var phases = byKind["agenda.phase"].Select(e => new MinutesItem(PhaseOf(((AgendaPhase)e.Content).Phase), $"– {When(e.At)}, {who(e.Actor).Name}")).ToImmutableArray();
        return phases.IsEmpty ? [] : [new MinutesPart.Heading(2, Say("Forløbet", "How it went")), new MinutesPart.Items(phases)];
    }

    private IEnumerable<MinutesPart> Lanes()
    {
        var cards = room.Cards.Where(c => !c.Archived).ToArray();
        if (cards.Length == 0)
            yield break;
        yield return new MinutesPart.Heading(2, Say("Tavlen", "The board"));
        foreach (var lane in room.Lanes)
        {
            yield return new MinutesPart.Heading(3, Say(lane.Da, lane.En));
            var here = cards.Where(c => c.Lane == lane.Id).OrderBy(c => c.Order, StringComparer.Ordinal).Select(CardLine).ToImmutableArray();
            yield return here.IsEmpty ? new MinutesPart.Paragraph(Say("Ingen kort.", "No cards.")) : new MinutesPart.Items(here);
        }
    }

    private MinutesItem CardLine(Card card)
    {
        var dots = card.Dots > 0 ? Say($" · {card.Dots} {(card.Dots == 1 ? "prik" : "prikker")}", $" · {card.Dots} {(card.Dots == 1 ? "dot" : "dots")}") : "";
        return new(card.Title, $"– {TypeOf(card.Type)}, {who(card.By)}{dots}", [.. card.Text.Length > 0 ? [card.Text] : Array.Empty<string>(), .. Said(card.Id).Select(s => $"{who(s.By).Name}: {s.Text}")]);
    }

    private IEnumerable<MinutesPart> Notes()
    {
        var question = "";
        var parts = new List<MinutesPart>();
        foreach (var said in log.Where(e => e.Kind is "note.ask" or "note.reveal"))
        {
            if (said.Content is NoteAsk ask)
                question = ask.Question;
            else if (said.Content is NoteReveal { Notes: { IsDefaultOrEmpty: false } notes })
                parts.AddRange([new MinutesPart.Heading(3, question.Length > 0 ? question : Say("Noter", "Notes")), new MinutesPart.Items([.. notes.Select(n => new MinutesItem(who(n.By).Name, n.Text ?? ""))])]);
        }
        return parts.Count == 0 ? [] : [new MinutesPart.Heading(2, Say("Noter, der blev vendt", "Notes that were turned")), .. parts];
    }

    private IEnumerable<MinutesPart> Decisions()
    {
        if (room.Decisions.Count == 0)
            yield break;
        yield return new MinutesPart.Heading(2, Say("Beslutninger", "Decisions"));
        foreach (var d in room.Decisions.OrderBy(d => d.Opened))
        {
            yield return new MinutesPart.Heading(3, d.Question);
            var outcome = d.Options.FirstOrDefault(o => o.Id == d.Outcome)?.Text;
            yield return new MinutesPart.Paragraph(d.Closed is null ? Say("Ikke lukket endnu.", "Not closed yet.") : d.Dropped ? Say("Lukket uden at beslutte.", "Closed without deciding.")
                : outcome is null ? Say("Stemmerne står lige: intet er besluttet.", "A draw: nothing is decided.") : Say("Besluttet: ", "Decided: ") + outcome + (d.Closed is { } at ? $" ({When(at)})" : ""));
            if (!d.Missing.IsDefaultOrEmpty)
                yield return new MinutesPart.Paragraph(Say("Har ikke svaret: ", "Have not answered: ") + string.Join(", ", d.Missing.Select(SectorOf)));
            if (d.Positions.Count > 0)
                yield return new MinutesPart.Items([.. d.Positions.OrderBy(p => p.Seq).Select(p => PositionLine(d, p))]);
        }
    }

    private MinutesItem PositionLine(Decision d, CoCreate.Rooms.State.Position p)
    {
        var option = d.Options.FirstOrDefault(o => o.Id == p.Option);
        var dissent = option?.Stance == Stance.Against && !string.IsNullOrWhiteSpace(p.Text);
        return new(who(p.Id).ToString(), $"– {option?.Text ?? p.Option}{(string.IsNullOrWhiteSpace(p.Text) ? "" : dissent ? Say(". Uenig: ", ". Dissent: ") + p.Text : ". " + p.Text)}");
    }

    private IEnumerable<MinutesPart> Promises()
    {
        if (room.Commitments.Count == 0)
            return [];
        return [new MinutesPart.Heading(2, Say("Tilsagn", "Commitments")), new MinutesPart.Items([.. room.Commitments.OrderBy(c => c.Seq).Select(c =>
        {
            var kind = Recording.KindOf(c.Kind);
            string?[] facts = [who(c.By).ToString(), da ? Labels.Da(kind) : Labels.En(kind), c.Amount?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture), c.Due is { } due ? Say("senest ", "by ") + DayWords.Day(due, da) : null,
                c.Recorded is { } there ? Say($"står i netværket: /partnerskaber/{there.Partnership}", $"stands in the network: /partnerskaber/{there.Partnership}") : Say("kun i rummet", "in the room only")];
            return new MinutesItem(room.Cards[c.Id]?.Title ?? c.Id, "– " + string.Join(" · ", facts.OfType<string>()));
        })])];
    }

    private IEnumerable<MinutesPart> Agreement()
    {
        var agreement = room.Agreement;
        var clauses = agreement.Frozen ? [.. agreement.Texts.Select(t => (t.Title, t.Text, t.Cards, Hole: false))]
            : room.Clauses.Where(c => !c.Archived).OrderBy(c => c.Order, StringComparer.Ordinal).Select(c => (c.Title, Text: Wording.Of(c), c.Cards, c.Hole)).ToArray();
        if (clauses.Length == 0)
            yield break;
        yield return new MinutesPart.Heading(2, Say("Aftalen", "The agreement"));
        yield return new MinutesPart.Paragraph(agreement.Frozen ? Say($"Version {agreement.Version}, låst.", $"Version {agreement.Version}, frozen.") + $" SHA-256: {agreement.Sha256}" : Say("Kladde, ikke låst.", "A draft, not frozen."));
        if (agreement.Framework)
            yield return new MinutesPart.Paragraph(Say("Det er en rammeaftale. Den binder ingen økonomisk eller juridisk. Hver side beslutter i sit eget forum.", "This is a framework agreement. It binds nobody economically or legally. Each side decides in its own forum."));
        foreach (var (clause, number) in clauses.Select((c, i) => (c, i + 1)))
        {
            yield return new MinutesPart.Heading(3, $"{number}. {clause.Title}");
            yield return new MinutesPart.Quote(clause.Text.Length > 0 ? clause.Text : Say("(ingen ord endnu)", "(no words yet)"));
            if (clause.Hole)
                yield return new MinutesPart.Paragraph(Say("Her mangler noget endnu.", "Something is still missing here."));
            if (!clause.Cards.IsDefaultOrEmpty)
                yield return new MinutesPart.Items([.. clause.Cards.Select(id => room.Cards[id]).OfType<Card>().Select(card => new MinutesItem("", Say("Fra kortet ", "From the card ") + $"»{card.Title}« – {who(card.By)}"))]);
        }
        foreach (var part in Signatures())
            yield return part;
    }

    private IEnumerable<MinutesPart> Signatures()
    {
        var agreement = room.Agreement;
        if (agreement.Forums.Count > 0)
            yield return new MinutesPart.Items([.. agreement.Forums.Select(f => new MinutesItem(NameOf(f.Id), Say("– besluttes i ", "– decided in ") + f.Name))]);
        if (!agreement.Frozen)
            yield break;
        yield return new MinutesPart.Heading(3, Say("Underskrifter", "Signatures"));
        var missing = Recording.Parties(room).Where(p => agreement.Signatures.All(s => s.Organisation != p)).ToArray();
        yield return new MinutesPart.Items([.. agreement.Signatures.OrderBy(s => s.At).Select(s => new MinutesItem(s.Organisation is null ? who(s.Id).Name : NameOf(s.Organisation), $"– {who(s.Id).Name}, {When(s.At)}")),
            .. missing.Select(m => new MinutesItem(NameOf(m), Say("– mangler", "– missing")))]);
    }

    private IEnumerable<MinutesPart> Talk()
    {
        var said = Said(null).Select(s => new MinutesItem($"{Clock(s.At)} {who(s.By).Name}:", s.Text)).ToImmutableArray();
        return said.IsEmpty ? [] : [new MinutesPart.Heading(2, Say("Snak", "Talk")), new MinutesPart.Items(said)];
    }

    // the state keeps the newest messages only, the log all
    private IEnumerable<(string By, DateTimeOffset At, string Text)> Said(string? card)
    {
        var back = byKind["chat.withdraw"].Select(e => ((ChatWithdraw)e.Content).Message).ToHashSet();
        return byKind["chat.say"].Where(e => !back.Contains(e.Seq) && ((ChatSay)e.Content).Card == card).Select(e => (e.Actor, e.At, ((ChatSay)e.Content).Text));
    }

    private string Say(string danish, string english) => da ? danish : english;

    private string NameOf(string organisation) => network.Organisation(organisation)?.Name ?? organisation;

    private string When(DateTimeOffset at) => $"{DayWords.Day(Days.In(at), da)} {Say("kl.", "at")} {Clock(at)}";

    private string Clock(DateTimeOffset at) => Days.Clock(at).ToString(da ? "HH.mm" : "HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private string SectorOf(string sector) => Enum.TryParse<Sector>(sector, ignoreCase: true, out var known) ? da ? Labels.Da(known) : Labels.En(known) : sector;

    private string PhaseOf(Phase phase) => phase switch
    {
        Phase.Meet => Say("Lær hinanden at kende", "Get to know each other"),
        Phase.Mystery => Say("Det gode spørgsmål", "The good question"),
        Phase.Direction => Say("Retning", "Direction"),
        Phase.Model => Say("Model", "Model"),
        Phase.Commitments => Say("Tilsagn", "Commitments"),
        _ => Say("Aftale", "Agreement"),
    };

    private string RoleOf(RoomRole role) => role switch
    {
        RoomRole.Host => Say("vært for rummet", "host of the room"),
        RoomRole.Member => Say("deltager", "member"),
        RoomRole.Guest => Say("gæst", "guest"),
        _ => Say("læser", "reader"),
    };

    private string PartOf(Part part) => part switch
    {
        Part.Lead => Say("tovholder", "lead"),
        Part.Host => Say("vært", "host"),
        Part.Bridge => Say("brobygger", "bridge"),
        Part.Evaluator => Say("evaluator", "evaluator"),
        _ => Say("partner", "partner"),
    };

    private string TypeOf(CardType type) => type switch
    {
        CardType.Need => Say("behov", "need"),
        CardType.Resource => Say("ressource", "resource"),
        CardType.Idea => Say("idé", "idea"),
        CardType.Question => Say("spørgsmål", "question"),
        _ => Say("tilsagn", "commitment"),
    };
}
