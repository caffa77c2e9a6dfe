using CoCreate.Api.Accounts;
using CoCreate.Api.Introductions;
using CoCreate.Api.Requests;
using CoCreate.Network.Model;
using CoCreate.Web.Components;
using CoCreate.Web.Pages.Asking;
using CoCreate.Web.Pages.Forms;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Mine;

/// <summary>Everything that waits for this person's organisations: first where somebody waits, and there what has the nearest last day.</summary>
public sealed class WaitingThings(Visit visit, RequestWords words, IntroductionStore introductions, AccountStore accounts, TimeProvider clock)
{
    // an offer is asked about in its last two weeks
    private const int FreshDays = 14;

    public WaitingThing[] All() =>
    [
        .. FormVisit.Mine(visit).SelectMany(own => Requests(own).Concat(Letters(own)).Concat(Offers(own)))
            .OrderBy(thing => thing.Offer is not null).ThenBy(thing => thing.By).ThenBy(thing => thing.Title, StringComparer.CurrentCulture),
    ];

    private IEnumerable<WaitingThing> Requests(Organisation own) =>
        from request in visit.Snapshot.RequestsTo(own.Id).Concat(visit.Snapshot.RequestsFrom(own.Id))
        where request.Turn == own.Id && RequestSteps.Open(request, clock.GetUtcNow())
        let other = visit.Snapshot.Organisation(request.From == own.Id ? request.To : request.From)
        where other is not null
        select new WaitingThing(own, other, request.Expires.DayInDenmark(), Title(request, other), Quote(request, own.Id), Facts(request)) { Request = request, Quoted = true, Proposed = Proposed(request, own) };

    private IEnumerable<WaitingThing> Letters(Organisation own) =>
        from letter in introductions.To(own.Id)
        where letter.Answered is null && letter.Expires > clock.GetUtcNow()
        let others = letter.Others.Select(visit.Snapshot.Organisation).OfType<Organisation>().ToArray()
        where others.Length > 0
        select new WaitingThing(own, others[0], letter.Expires.DayInDenmark(), T.Mine.LetterTitle.With(accounts.Find(letter.By)?.Name ?? T.Frame.Facilitator, Everyday.Join(others.Select(o => o.Name))),
            T.Mine.LetterText, []) { Letter = letter };

    private IEnumerable<WaitingThing> Offers(Organisation own) =>
        from offer in visit.Snapshot.OffersOf(own.Id)
        where offer is { Status: RecordStatus.Published, FreshUntil: not null } && offer.FreshUntil.Value.DayNumber - visit.Today.DayNumber <= FreshDays
        select new WaitingThing(own, null, offer.FreshUntil!.Value, T.Mine.FreshTitle.With(offer.Title), T.Mine.FreshText.With(EverydayTime.Day(offer.FreshUntil.Value, visit.Today)), []) { Offer = offer };

    private string Title(Request request, Organisation other) => request switch
    {
        { State: RequestState.Countered, Seats: > 0 } => T.Mine.RoomTitle.With(other.Name),
        { State: RequestState.Countered } => T.Mine.CounterTitle.With(other.Name),
        _ => RequestWordsOf.About(request, visit.Snapshot) is { Length: > 0 } about ? T.Mine.AskTitleAbout.With(other.Name, about) : T.Mine.AskTitle.With(other.Name),
    };

    private string? Quote(Request request, string own)
    {
        var written = words.Of(request.Id);
        return request.Messages.LastOrDefault(message => message.By != own && written.ContainsKey(message.Id)) is { } last ? Gist.Of(written[last.Id].Text) : null;
    }

    // what they propose beside what we asked for, so that the difference is seen before it is answered
    private (string Own, string OwnText, string TheirsText)? Proposed(Request request, Organisation own) =>
        RequestView.Of(request, own.Id, words, visit.Snapshot, clock.GetUtcNow())?.Compare is var (was, wasText, _, nowText) ? (was, wasText, nowText) : null;

    private Fact[] Facts(Request request) =>
    [
        .. When(request) is { } when ? [new Fact(request is { State: RequestState.Countered, Seats: 0 } ? T.Mine.TheyPropose : request.Seats > 0 ? T.Reply.When : T.Mine.TheyAsk, when)] : (Fact[])[],
        .. request.People is { } people ? [new Fact(T.Mine.HowMany, T.Reply.PeopleCount.Of(people))] : (Fact[])[],
        .. request.Offer is { } id && visit.Snapshot.Offer(id)?.Price is { } price ? [new Fact(T.Mine.Price, Everyday.Capital(Everyday.Price(price)))] : (Fact[])[],
    ];

    private string? When(Request request) =>
        request is { Slot: { } slot, Offer: { } offer } && visit.Snapshot.Offer(offer) is { } visited && SeatSteps.Find(visited, slot) is { } at ? SlotWords.Time(at, visit.Today)
        : request.Window is { } window ? Everyday.Capital(EverydayTime.Exactly(window, visit.Today)) : null;
}
