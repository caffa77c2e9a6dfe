using System.Collections.Immutable;
using CoCreate.Api.Requests;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Components;
using CoCreate.Web.Pages.Forms;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Asking;

/// <summary>A request as one of its sides, or a helper of theirs, reads it.</summary>
/// <param name="Request">The record.</param>
/// <param name="From">Who asks.</param>
/// <param name="To">Who is asked.</param>
/// <param name="Side">The reader's organisation; null for a helper.</param>
/// <param name="Said">What is known of it to that side; contacts only after a yes.</param>
/// <param name="Now">When it is read.</param>
public sealed record RequestView(Request Request, Organisation From, Organisation To, string? Side, RequestAnswer Said, DateTimeOffset Now, NetworkSnapshot Network)
{
    /// <summary>Null when it has lost its words or a side: then it is never shown.</summary>
    public static RequestView? Of(Request request, string? side, RequestWords words, NetworkSnapshot network, DateTimeOffset now)
    {
        var said = RequestAnswer.Of(request, side, words, now);
        return said.Messages.Length > 0 && network.Organisation(request.From) is { } from && network.Organisation(request.To) is { } to
            ? new(request, from, to, side, said, now, network) : null;
    }

    public Need? Need => Request.Need is { } id ? Network.Need(id) : null;

    public Offer? Offer => Request.Offer is { } id ? Network.Offer(id) : null;

    public Slot? Slot => Request.Slot is { } id && Offer is { } offer ? SeatSteps.Find(offer, id) : null;

    public RequestState State => Said.State;

    public bool Open => RequestSteps.Open(Request, Now);

    /// <summary>The other side; for a helper the one that was asked.</summary>
    public Organisation Other => Side == To.Id ? From : To;

    /// <summary>Whether this side's answer is awaited.</summary>
    public bool MyTurn => Open && Side is not null && Request.Turn == Side;

    /// <summary>Whether this side asked and may take it back, or call a booking off.</summary>
    public bool MayWithdraw => Side == From.Id && (Open || RequestSteps.Booked(Request, Now));

    /// <summary>Whether this side was asked and may still say no, though it is not its turn.</summary>
    public bool MayDecline => Side == To.Id && !MyTurn && (Open || RequestSteps.Booked(Request, Now));

    public string Title => Need?.Question ?? Offer?.Title ?? T.Reply.NoTitle;

    /// <summary>Whether it was a booking that one side called off.</summary>
    public bool CalledOff => RequestOpenings.CalledOff(Request);

    /// <summary>What was asked for beside what is proposed, told to the reader; null when nothing is proposed.</summary>
    public (string Was, string WasText, string Now, string NowText)? Compare
    {
        get
        {
            if (Request is not { State: RequestState.Countered, Seats: 0, Before: { } before } || !Open)
                return null;
            var (proposer, other) = Request.Turn == From.Id ? (To, From) : (From, To);
            var theirs = RequestSteps.PointsAway(Request) && Network.Organisation(Request.Instead!) is { } colleague ? T.Reply.AskThem.With(colleague.Name)
                : TermsWords.Of(new(Request.People, Request.Window), Request.Window == before.Window ? Slot : null, Today);
            return ((Side == other.Id ? other == From ? T.Reply.YouAskedFor : T.Reply.YouProposed : (other == From ? T.Reply.OtherAskedFor : T.Reply.OtherProposed).With(other.Name)),
                TermsWords.Of(before, Slot, Today), Side == proposer.Id ? T.Reply.YouPropose : T.Reply.OtherProposes.With(proposer.Name), theirs);
        }
    }

    private DateOnly Today => Now.DayInDenmark();

    /// <summary>Where it stands, in one line.</summary>
    public string Line => State switch
    {
        RequestState.Sent or RequestState.Countered when Said.Unreached => T.Reply.Unreached.With(Network.Organisation(Request.Turn ?? "")?.Name ?? Other.Name),
        RequestState.Withdrawn or RequestState.Declined when CalledOff => T.Reply.CalledOffBy.With((State == RequestState.Withdrawn ? From : To).Name, Slot is { } off ? SlotWords.Day(off, Today) : ""),
        RequestState.Declined when Request.Reason == DeclineReason.AskAnother && Network.Organisation(Request.Instead ?? "") is { } colleague => T.Reply.PointedTo.With(To.Name, colleague.Name),
        RequestState.Sent or RequestState.Countered when Request.Waiting => T.Reply.OnWaiting,
        RequestState.Countered when Request.Seats > 0 && MyTurn => T.Reply.SeatFree,
        RequestState.Countered when MyTurn => T.Reply.TheyPropose.With(Other.Name),
        RequestState.Sent or RequestState.Countered => MyTurn ? T.Reply.YourTurn : T.Reply.Waits.With(Network.Organisation(Request.Turn ?? "")?.Name ?? Other.Name),
        RequestState.Accepted => T.Reply.Agreed,
        RequestState.Declined => T.Reply.Declined.With(To.Name),
        RequestState.Expired => T.Reply.Expired.With(EverydayTime.Day(Request.Expires.DayInDenmark(), Now.DayInDenmark())),
        _ => T.Reply.Withdrawn,
    };

    public ImmutableArray<Fact> Facts
    {
        get
        {
            var today = Now.DayInDenmark();
            var facts = ImmutableArray.CreateBuilder<Fact>();
            var compared = Compare is not null;
            if (!compared && Request.People is { } people)
                facts.Add(new(T.Reply.Who, T.Reply.PeopleCount.Of(people)));
            if (!compared && Slot is { } slot)
                facts.Add(new(T.Reply.When, SlotWords.Time(slot, today)));
            else if (!compared && Request.Window is { } window)
                facts.Add(new(T.Reply.When, Everyday.Capital(EverydayTime.Exactly(window, today))));
            if (Request.Seats > 0)
                facts.Add(new(T.Reply.Seats, Request.Seats.ToString()));
            if (Offer is { Price: not null } offer)
                facts.Add(new(T.Reply.Price, Everyday.Capital(Everyday.Price(offer.Price))));
            if (Open && !Request.Waiting)
                facts.Add(new(T.Reply.AnswerBy, EverydayTime.Day(Request.Expires.DayInDenmark(), today)));
            return facts.ToImmutable();
        }
    }
}
