using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>What asking leads to: the changes, or why not.</summary>
internal abstract record Asking
{
    private Asking() { }

    public sealed record Said(Request Request, ImmutableArray<Change> Changes) : Asking;
    public sealed record No(RecordOutcome Outcome) : Asking;

    /// <summary>Decides on a question: sent, booked at once, or put on a waiting list. Those who stand in line before it (<paramref name="ahead"/>) keep their places.</summary>
    public static Asking Decide(Actor actor, RequestWish wish, string id, RequestMessage message, NetworkSnapshot snapshot, DateTimeOffset now, int ahead = 0)
    {
        var bare = new Request
        {
            Id = id, From = wish.From, To = wish.To, Need = wish.Need, Offer = wish.Offer, Slot = wish.Slot, People = wish.People, Window = wish.Window,
            Asked = now, Expires = now, Messages = [message],
        };
        var sent = RequestSteps.Ask(bare, now);
        var errors = Errors(actor, wish, sent, snapshot, now);
        if (errors.Count == 0 && !Rights.May(actor, Act.Ask, sent, snapshot))
            return new No(new RecordOutcome.Forbidden());
        if (snapshot.Organisation(wish.To) is { } limited && RequestLimits.Refusal(snapshot, limited, wish.Window, Days.In(now), ahead) is { } limit)
            errors.Add(limit);
        if (errors.Count > 0)
            return new No(new RecordOutcome.Refused([.. errors]));

        var to = ResponseFigures.Asked(snapshot.Organisation(wish.To)!);
        if (wish.Slot is null || snapshot.Offer(wish.Offer!) is not { Booking: Booking.Visit } visit)
            return With(sent, to, null, snapshot);
        var (slot, seats) = (SeatSteps.Find(visit, wish.Slot)!, wish.People ?? 1);
        if (SeatSteps.Take(visit, slot.Id, seats) is not { } taken)
            return With(RequestSteps.Wait(bare, slot, seats, now), to, null, snapshot);
        var booked = RequestSteps.Book(bare, slot, seats, Ids.New(), now);
        return With(booked, ResponseFigures.Answered(to, booked, snapshot), taken, snapshot);
    }

    private static Said With(Request request, Organisation to, Offer? offer, NetworkSnapshot snapshot)
    {
        var changes = new List<Change> { Change.Add(request), Change.Replace(snapshot.Organisation(to.Id)!, to) };
        if (offer is not null)
            changes.Add(Change.Replace(snapshot.Offer(offer.Id)!, offer));
        if (request.Partnership is not null)
            changes.Add(Change.Add(FormingPartnership.Of(request, snapshot, Days.In(request.Asked))));
        return new(request, [.. changes]);
    }

    private static List<RuleError> Errors(Actor actor, RequestWish wish, Request request, NetworkSnapshot snapshot, DateTimeOffset now)
    {
        var errors = RequestTexts.Check("message", wish.Message, required: true).ToList();
        if (wish.To.Length > 0 && !Seen(snapshot.Organisation(wish.To)))
            errors.Add(ShapeErrors.NotThere("to"));
        if (wish.Need is { } need && !Seen(snapshot.Need(need)))
            errors.Add(ShapeErrors.NotThere("need"));
        if (wish.Offer is { } offer && !Seen(snapshot.Offer(offer)))
            errors.Add(ShapeErrors.NotThere("offer"));
        if (wish.Slot is { } slot)
            errors.AddRange(SlotErrors(wish.Offer is null ? null : snapshot.Offer(wish.Offer), slot, wish.People ?? 1, now));
        if (errors.Count == 0 && Given(wish, snapshot) is var (given, asked))
            errors.AddRange(HardRules(given, asked));
        errors.AddRange(DaysAhead.Window("window", wish.Window, Days.In(now)));
        errors.AddRange(ChangeRules.Check(snapshot, new([Change.Add(request)], actor.Id, now, "check")).Where(error => !errors.Any(e => e.Field == error.Field)).Select(Worded));
        return errors;

        bool Seen(IRecord? record) => record is not null && Rights.May(actor, Act.Read, record, snapshot);
    }

    private static (Offer Offer, Need Need)? Given(RequestWish wish, NetworkSnapshot snapshot) =>
        wish is { Offer: { } offer, Need: { } need } && snapshot.Offer(offer) is { } given && snapshot.Need(need) is { } asked && given.Organisation != asked.Organisation ? (given, asked) : null;

    // what matching rules out is not asked for either
    private static IEnumerable<RuleError> HardRules(Offer offer, Need need)
    {
        if (offer.WontDo.Select(WontDo.Find).FirstOrDefault(rule => rule?.RulesOut(need) == true) is { } rule)
            yield return new("offer", "wontDo", $"Det gør de ikke: {rule.Name.Da}.", $"They will not do this: {rule.Name.En}.", "Spørg en anden, eller spørg om noget andet.", "Ask somebody else, or for something else.");
        if (ChildCertificate.Missing(offer, need))
            yield return new("offer", "childCertificate", "I beder om en erklæring om børneattest, og den har de ikke givet.", "You ask for a declaration of children's certificates, and they have not given it.",
                "Bed dem sætte hak ved den i tilbuddet, eller spørg en anden.", "Have them tick it in the offer, or ask somebody else.");
    }

    // the rules of records speak of days where a request speaks of organisations
    private static RuleError Worded(RuleError error) => (error.Field, error.Code) switch
    {
        ("from", "required") => new("from", "required", "Hvem der spørger, mangler.", "Who asks is missing.", "Send id'et på jeres organisation.", "Send the id of your organisation."),
        ("to", "required") => new("to", "required", "Hvem der bliver spurgt, mangler.", "Who is asked is missing.", "Send id'et på den organisation, I vil spørge.", "Send the id of the organisation you want to ask."),
        _ => error,
    };

    private static IEnumerable<RuleError> SlotErrors(Offer? offer, string slot, int seats, DateTimeOffset now)
    {
        if (offer is null || SeatSteps.Find(offer, slot) is not { } found)
            yield return ShapeErrors.NotThere("slot");
        else if (found.Start <= now)
            yield return new("slot", "over", "Tiden er begyndt eller forbi.", "That time has begun or is over.", "Vælg en senere tid.", "Choose a later one.");
        else if (seats > found.Seats)
            yield return new("people", "overSeats", $"Der er {found.Seats} pladser i alt.", $"There are {found.Seats} places in all.", "Kom færre, eller del jer på to tider.", "Come fewer, or spread over two times.");
    }
}
