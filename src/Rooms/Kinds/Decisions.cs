using System.Collections.Immutable;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.State;
using static CoCreate.Rooms.Kinds.Refusals;

namespace CoCreate.Rooms.Kinds;

/// <summary>Puts a question to everybody; 2–8 options with ids the client makes.</summary>
public sealed record DecisionOpen(string Decision, string Question, ImmutableArray<DecisionOption> Options);

/// <summary>Answers it, or answers it anew.</summary>
public sealed record DecisionPosition(string Decision, string Option, string? Text = null);

/// <summary>Closes it. Without an answer from every sector on the bench it can only be dropped, which decides nothing.</summary>
public sealed record DecisionClose(string Decision, bool Drop = false);

internal static class Decisions
{
    public static readonly ImmutableArray<Kind> Kinds =
    [
        new Kind<DecisionOpen>(Open, Opened) { Name = "decision.open", Who = Who.Host, Growing = true },
        new Kind<DecisionPosition>(Take, Taken) { Name = "decision.position", Who = Who.Hands, Voice = true },
        new Kind<DecisionClose>(Close, Closed) { Name = "decision.close", Who = Who.Host },
    ];

    /// <summary>Sectors of those who take part that nobody has answered for.</summary>
    public static ImmutableArray<string> MissingOf(RoomState room, Decision decision)
    {
        var bench = room.Members.Where(m => m is { Role: not RoomRole.Reader, Sector: not null }).ToArray();
        var heard = bench.Where(m => decision.Positions.Has(m.Id)).Select(m => m.Sector!).ToHashSet();
        return [.. bench.Select(m => m.Sector!).Where(s => !heard.Contains(s)).Distinct().Order(StringComparer.Ordinal)];
    }

    private static Ruling<DecisionOpen> Open(Wish<DecisionOpen> w)
    {
        var body = w.Body;
        if (First(Id("body.decision", body.Decision), Text("body.question", body.Question, Limits.Title)) is { } wrong)
            return wrong;
        if (body.Options.IsDefault || body.Options.Length is < 2 or > 8)
            return OutOfRange("body.options", "2", "8");
        if (body.Options.DistinctBy(o => o.Id).Count() < body.Options.Length)
            return Refusals.Taken("body.options");
        foreach (var option in body.Options)
        {
            if ((option.Id.Length is 0 or > Limits.Title ? BadId("body.options") : Text("body.options", option.Text, Limits.Title)) is { } unfit)
                return unfit;
        }
        return w.Room.Decisions.Has(body.Decision) ? Refusals.Taken("body.decision") : w.Room.Decisions.Count >= Limits.Decisions ? Full("body.decision") : body;
    }

    private static RoomState Opened(RoomState room, DecisionOpen body, RoomEvent said)
    {
        var decision = new Decision(body.Decision, body.Question, body.Options, Shelf<Position>.Empty, [], null, false, null, said.Seq);
        return room with { Decisions = room.Decisions.With(decision with { Missing = MissingOf(room, decision) }) };
    }

    private static Ruling<DecisionPosition> Take(Wish<DecisionPosition> w)
    {
        if (w.Room.Decisions[w.Body.Decision] is not { } decision)
            return Unknown("body.decision");
        if (decision.Closed is not null)
            return ClosedAlready();
        if (decision.Options.All(o => o.Id != w.Body.Option))
            return Unknown("body.option");
        return Text("body.text", w.Body.Text, Limits.Note, mayBeEmpty: true) is { } wrong ? wrong : w.Body;
    }

    private static RoomState Taken(RoomState room, DecisionPosition body, RoomEvent said) => room with
    {
        Decisions = room.Decisions.Changed(body.Decision, d =>
        {
            d = d with { Positions = d.Positions.With(new(said.Actor, body.Option, body.Text, said.Seq)) };
            return d with { Missing = MissingOf(room, d) };
        }),
    };

    private static Ruling<DecisionClose> Close(Wish<DecisionClose> w)
    {
        if (w.Room.Decisions[w.Body.Decision] is not { } decision)
            return Unknown("body.decision");
        if (decision.Closed is not null)
            return ClosedAlready();
        var sectors = string.Join(", ", decision.Missing);
        return decision.Missing.IsEmpty || w.Body.Drop ? w.Body
            : Because("quorum", "body.decision", $"Vi mangler svar fra: {sectors}. Vent på dem, eller luk uden at beslutte (drop).", $"Answers are missing from: {sectors}. Wait for them, or close without deciding (drop).");
    }

    private static RoomState Closed(RoomState room, DecisionClose body, RoomEvent said) => room with
    {
        Decisions = room.Decisions.Changed(body.Decision, d => d with { Closed = said.At, Dropped = body.Drop, Outcome = body.Drop ? null : OutcomeOf(d) }),
    };

    // whoever leaves it to the others does not count; a draw decides nothing
    private static string? OutcomeOf(Decision decision)
    {
        var counts = decision.Options.Where(o => o.Stance != Stance.Aside)
            .Select(o => (o.Id, Count: decision.Positions.Count(p => p.Option == o.Id))).OrderByDescending(o => o.Count).ToArray();
        return counts is [] || counts[0].Count == 0 || (counts.Length > 1 && counts[1].Count == counts[0].Count) ? null : counts[0].Id;
    }

    private static RoomError ClosedAlready() => Because("closed", "body.decision", "Beslutningen er lukket. Bed værten åbne en ny.", "The decision is closed. Ask the host to open a new one.");
}
