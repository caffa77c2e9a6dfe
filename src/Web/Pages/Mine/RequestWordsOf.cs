using CoCreate.Api.Requests;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Pages.Forms;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Mine;

/// <summary>A request as a line in a list: what it is about, where it stands, and the way on.</summary>
/// <param name="State">Where it stands, in a few words.</param>
/// <param name="More">A sentence beside it.</param>
/// <param name="Yes">Whether it was agreed.</param>
/// <param name="Way">What one can do now, and where.</param>
public sealed record RequestWordsOf(string State, string? More, bool Yes, (string Words, string Href)? Way)
{
    /// <summary>What it is about: the offer's title, or the need's question.</summary>
    public static string About(Request request, NetworkSnapshot snapshot) =>
        (request.Offer is { } offer ? snapshot.Offer(offer)?.Title : null) ?? (request.Need is { } need ? snapshot.Need(need)?.Question : null) ?? "";

    /// <summary>What it is about in a line: the offer, or how many and when, or the need it is for.</summary>
    public static string Told(Request request, Visit visit)
    {
        var facts = string.Join(" · ", new[]
        {
            request.People is { } people ? T.Reply.PeopleCount.Of(people) : "", request.Window is { } window ? EverydayTime.Exactly(window, visit.Today) : "",
        }.Where(s => s.Length > 0));
        var offer = request.Offer is { } id ? visit.Snapshot.Offer(id)?.Title : null;
        return offer is not null ? facts.Length > 0 ? $"{offer} · {facts}" : offer : facts.Length > 0 ? Everyday.Capital(facts) : About(request, visit.Snapshot);
    }

    /// <summary>As an organisation's people read it.</summary>
    public static RequestWordsOf Of(Request request, string own, Visit visit, DateTimeOffset now)
    {
        var asker = request.From == own;
        var other = visit.Snapshot.Organisation(asker ? request.To : request.From);
        var see = (T.Mine.SeeIt.ToString(), Addresses.Request(request.Id));
        return RequestSteps.StateAt(request, now) switch
        {
            RequestState.Accepted => new(T.Mine.Yes.With(Day(request.Answered ?? request.Asked)), null, true, request.Partnership is { } made ? (T.Mine.OpenPartnership, Addresses.Partnership(made)) : see),
            RequestState.Declined or RequestState.Withdrawn when RequestOpenings.CalledOff(request) => new(T.Mine.CalledOff, RequestSteps.StateAt(request, now) == RequestState.Declined == asker ? T.Mine.TheyCalledOff : T.Mine.YouCalledOff, false, asker ? AskNext(request) : see),
            RequestState.Declined => new(request.Reason is { } why and not DeclineReason.Other ? T.Mine.NoBecause.With(Labels.Of(why).In()) : T.Mine.No, Instead(request, visit), false, asker ? WayOn(request) : see),
            RequestState.Expired => new(asker ? T.Mine.NobodyAnswered : T.Mine.NotAnswered, T.Mine.ClosedOn.With(Day(request.Expires)), false, asker ? AskNext(request) : see),
            RequestState.Withdrawn => new(T.Mine.Withdrawn, null, false, see),
            _ when request.Waiting => new(T.Mine.OnList, asker ? T.Mine.OnListYou : T.Mine.OnListText, false, see),
            _ when request.Turn == own => new(T.Mine.WaitsForYou, T.Mine.AnswerBy.With(Day(request.Expires)), false, (T.Mine.AnswerThem, Addresses.Request(request.Id))),
            _ => new(request.State == RequestState.Countered ? T.Mine.WaitsForThem : T.Mine.WaitsForAnswer,
                T.Mine.AskedAgo.With(EverydayTime.Ago(request.Asked.DayInDenmark(), visit.Today)) + (other is { } o && asker && Typically(o) is { } usual ? " " + usual : ""), false, see),
        };

        string Day(DateTimeOffset at) => EverydayTime.Day(at.DayInDenmark(), visit.Today);
    }

    /// <summary>The kind figure: "De svarer typisk inden for 2 dage."; null when nothing is known.</summary>
    public static string? Typically(Organisation organisation) => organisation.Responses.MedianHours is { } hours ? T.Mine.TheyAnswer.With(Within(hours)) : null;

    /// <summary>"et døgn", "2 dage".</summary>
    public static string Within(int hours) => hours <= 24 ? T.Mine.OneDay : T.Mine.Days.With((hours + 23) / 24);

    private static string? Instead(Request request, Visit visit) =>
        request.Instead is { } id && visit.Snapshot.Organisation(id) is { } colleague ? T.Mine.TheyPointTo.With(colleague.Name) : null;

    private static (string, string) WayOn(Request request) => request switch
    {
        { Instead: { } colleague } => (T.Mine.AskColleague, Addresses.AskForm(need: request.Need, organisation: colleague)),
        { Reason: DeclineReason.WrongDates or DeclineReason.AnotherTime } => (T.Mine.AskOtherTime, Addresses.AskForm(request.Offer, request.Need, request.To)),
        _ => AskNext(request),
    };

    private static (string, string) AskNext(Request request) => request.Need is { } need ? (T.Mine.AskNext, Addresses.Need(need) + "#match") : (T.Mine.FindOther, Addresses.Search);
}
