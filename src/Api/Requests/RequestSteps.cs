using CoCreate.Network.Changes;
using CoCreate.Network.Model;

namespace CoCreate.Api.Requests;

/// <summary>What a step leads to: the request as it will be, or why not.</summary>
public abstract record StepOutcome
{
    private StepOutcome() { }

    /// <summary>The request as it will be.</summary>
    public sealed record Taken(Request After) : StepOutcome;
    /// <summary>It does not fit where the request stands (409).</summary>
    public sealed record TooLate(RuleError Error) : StepOutcome;
    /// <summary>What was said lacks something (422).</summary>
    public sealed record Incomplete(RuleError Error) : StepOutcome;
}

/// <summary>What somebody proposes instead.</summary>
public sealed record Proposal(Period? Window = null, int? People = null, string? Instead = null);

/// <summary>The life of a request. Every step is decided from what is given here and nothing else.</summary>
public static class RequestSteps
{
    /// <summary>How long a request waits for an answer.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(14);

    /// <summary>When the one whose turn it is is reminded.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    /// <summary>A new request.</summary>
    public static Request Ask(Request wish, DateTimeOffset now) => wish with
    {
        Status = RecordStatus.Published, State = RequestState.Sent, Turn = wish.To, Asked = now, Expires = now + Life,
    };

    /// <summary>A new request that took its seats at once: a visit.</summary>
    public static Request Book(Request wish, Slot slot, int seats, string partnership, DateTimeOffset now) => Ask(wish, now) with
    {
        State = RequestState.Accepted, Turn = null, Answered = now, People = seats, Seats = seats, Expires = slot.Start, Partnership = partnership,
    };

    /// <summary>A new request for which there are too few seats: it waits until the slot begins.</summary>
    public static Request Wait(Request wish, Slot slot, int seats, DateTimeOffset now) =>
        Ask(wish, now) with { Turn = null, People = seats, Waiting = true, Expires = slot.Start };

    /// <summary>Where it stands at a moment: an open request past its day has expired, also before anybody has written so.</summary>
    public static RequestState StateAt(Request request, DateTimeOffset now) =>
        request.State is RequestState.Sent or RequestState.Countered && now >= request.Expires ? RequestState.Expired : request.State;

    /// <summary>Whether an answer can still be given.</summary>
    public static bool Open(Request request, DateTimeOffset now) => StateAt(request, now) is RequestState.Sent or RequestState.Countered;

    /// <summary>Whether it is a booking that can still be called off.</summary>
    public static bool Booked(Request request, DateTimeOffset now) =>
        request is { State: RequestState.Accepted, Slot: not null } && now < request.Expires;

    /// <summary>Whether nothing lies on the table but somebody else to ask.</summary>
    public static bool PointsAway(Request request) =>
        request is { State: RequestState.Countered, Instead: not null, Before: { } before } && before == new Terms(request.People, request.Window);

    /// <summary>Yes to what lies on the table; only the one whose turn it is can say it. Yes to asking somebody else ends this one as the no it is.</summary>
    public static StepOutcome Accept(Request request, string by, string partnership, DateTimeOffset now) =>
        Closed(request, now) ?? (request.Turn != by
            ? new StepOutcome.TooLate(NotYourTurn(request, by))
            : PointsAway(request) ? new StepOutcome.Taken(request with { State = RequestState.Declined, Turn = null, Reason = DeclineReason.AskAnother })
            : new StepOutcome.Taken(Answered(request, by, now) with { State = RequestState.Accepted, Turn = null, Partnership = partnership }));

    /// <summary>No. The receiver can say it whenever the request is open, and to a booking until it begins; the asker to what the receiver proposed.</summary>
    public static StepOutcome Decline(Request request, string by, DeclineReason reason, DateTimeOffset now) =>
        (by == request.To && Booked(request, now) ? null : Closed(request, now)) ?? (by != request.To && request.Turn != by
            ? new StepOutcome.TooLate(NotYourTurn(request, by))
            : new StepOutcome.Taken(Answered(request, by, now) with { State = RequestState.Declined, Turn = null, Reason = reason, Seats = 0, Waiting = false }));

    /// <summary>Something else instead; then it is the other side's turn, with new days to answer.</summary>
    public static StepOutcome Counter(Request request, string by, Proposal proposal, DateTimeOffset now)
    {
        if (Closed(request, now) is { } closed)
            return closed;
        if (request.Turn != by)
            return new StepOutcome.TooLate(NotYourTurn(request, by));
        if (proposal == new Proposal())
            return new StepOutcome.Incomplete(NothingProposed);
        return new StepOutcome.Taken(Answered(request, by, now) with
        {
            State = RequestState.Countered,
            Turn = by == request.To ? request.From : request.To,
            Before = new(request.People, request.Window),
            Window = proposal.Window ?? request.Window,
            People = proposal.People ?? request.People,
            Instead = proposal.Instead,
            Expires = now + Life,
            Reminded = null,
        });
    }

    /// <summary>The asker takes it back; a booking is called off so until it begins.</summary>
    public static StepOutcome Withdraw(Request request, string by, DateTimeOffset now) =>
        (Booked(request, now) ? null : Closed(request, now)) ?? (by != request.From
            ? new StepOutcome.TooLate(OnlyTheAsker)
            : new StepOutcome.Taken(request with { State = RequestState.Withdrawn, Turn = null, Seats = 0, Waiting = false }));

    /// <summary>Writes down that its time is over; null when it is not.</summary>
    public static Request? Expire(Request request, DateTimeOffset now) =>
        request.State is RequestState.Sent or RequestState.Countered && now >= request.Expires
            ? request with { State = RequestState.Expired, Turn = null, Seats = 0, Waiting = false } : null;

    // how they answer is told of the receiver alone
    private static Request Answered(Request request, string by, DateTimeOffset now) =>
        by == request.To && request.Answered is null ? request with { Answered = now } : request;

    private static StepOutcome? Closed(Request request, DateTimeOffset now) => StateAt(request, now) switch
    {
        RequestState.Accepted => new StepOutcome.TooLate(Decided("Der er sagt ja.", "It was answered with yes.", "Se partnerskabet.", "See the partnership.")),
        RequestState.Declined => new StepOutcome.TooLate(Decided("Der er sagt nej.", "It was answered with no.", "Spørg en anden, eller spørg igen senere.", "Ask somebody else, or ask again later.")),
        RequestState.Withdrawn => new StepOutcome.TooLate(Decided("Spørgsmålet er trukket tilbage.", "It was taken back.", "Spørg på ny, hvis I stadig vil.", "Ask anew if you still want to.")),
        RequestState.Expired => new StepOutcome.TooLate(Decided("Fristen er udløbet.", "Its time is over.", "Spørg på ny, hvis I stadig vil.", "Ask anew if you still want to.")),
        _ => null,
    };

    private static RuleError Decided(string da, string en, string remedyDa, string remedyEn) => new("state", "decided", da, en, remedyDa, remedyEn);

    private static RuleError NotYourTurn(Request request, string by) => by == request.From
        ? new("state", "notYourTurn", "Det er de andres tur til at svare.", "It is the other side's turn to answer.", "Vent på svar, eller træk spørgsmålet tilbage.", "Wait for the answer, or take the request back.")
        : new("state", "notYourTurn", "Det er de andres tur til at svare.", "It is the other side's turn to answer.", "Vent på svar, eller sig nej.", "Wait for the answer, or say no.");

    private static readonly RuleError OnlyTheAsker = new("state", "onlyTheAsker", "Kun den, der spurgte, kan trække det tilbage.", "Only the one who asked can take it back.",
        "Sig nej i stedet.", "Say no instead.");

    private static readonly RuleError NothingProposed = new("window", "required", "Der er ikke foreslået noget andet.", "Nothing else is proposed.",
        "Skriv en anden tid, et andet antal eller en anden forening.", "Give another time, another number or another organisation.");
}
