using CoCreate.Matching;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Components;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Answer;

/// <summary>A filled-in sentence as the engine is asked it: a need (or, for an association, an offer) that nobody saved.</summary>
public sealed record SentenceQuestion(SentenceAsked Asked, IRecord Asker, MatchTarget Target, FoundPlace? Place)
{
    public static SentenceQuestion From(SentenceAsked asked, NetworkSnapshot snapshot, DateOnly today)
    {
        var place = WhereIs.Find(snapshot, asked.Where);
        return asked.Who == Who.Association
            ? new(asked, Offer(asked, place), MatchTarget.Needs, place)
            : new(asked, Need(asked, place, today), asked.Organisations ? MatchTarget.Organisations : MatchTarget.Offers, place);
    }

    /// <summary>What was understood, each with the address without it.</summary>
    public IEnumerable<Chip> Chips()
    {
        if (Asked.Grade is { } grade)
            yield return new(T.Sentence.GradeChip.With(grade), (Asked with { Grade = null }).Address);
        if (Subjects.Find(Asked.Subject) is { } subject)
            yield return new(subject.Name.In(Language.Code), (Asked with { Subject = null }).Address);
        if (Asked.People is { } people)
            yield return new(T.Sentence.PeopleChip.With(people), (Asked with { People = null }).Address);
        if (Asked.Week is { } week)
            yield return new(T.Sentence.WeekChip.With(week), (Asked with { Week = null }).Address);
        if (Asked.Day is { } day)
            yield return new(T.Name(day), (Asked with { Day = null }).Address);
        if (Asked.Km is { } km && Place is not null)
            yield return new(T.Sentence.KmChip.With(km), (Asked with { Km = null }).Address);
        if (Place is { } place)
            yield return new(place.Name, (Asked with { Where = null }).Address);
    }

    /// <summary>The sentence after a change the engine found, when the sentence can say it.</summary>
    public SentenceAsked? With(BetterIf better)
    {
        SentenceAsked? next = Asked;
        foreach (var change in better.Changes)
            next = next is null || change.Of != "need" ? null : change.Field switch
            {
                "reachKm" when change.To is { } km => next with { Km = (int)Math.Ceiling((double)km) },
                "groupSize" when change.To is { } people => next with { People = (int)people },
                "window" when change.To?["from"] is { } from => next with { Week = SchoolYear.WeekOf(DateOnly.Parse((string)from!)).Week },
                "window" when change.To is null => next with { Week = null },
                _ => null,
            };
        return next;
    }

    private static Need Need(SentenceAsked asked, FoundPlace? place, DateOnly today) => new()
    {
        Id = "unsaved",
        Organisation = "",
        Question = string.Join(' ', new[] { asked.Topic, asked.For }.OfType<string>()),
        Grades = asked.Grade is { } grade ? [grade] : [],
        Subjects = asked.Subject is { } subject ? [subject] : [],
        Window = asked.Week is { } week ? SchoolYear.NextWeek(week, today) : null,
        Weekdays = asked.Day is { } day ? [day] : [],
        GroupSize = asked.People,
        Position = place?.Position,
        ReachKm = place is null ? null : asked.Km,
    };

    private static Offer Offer(SentenceAsked asked, FoundPlace? place) => new()
    {
        Id = "unsaved",
        Organisation = "",
        OfferKind = OfferKind.People,
        Title = asked.Topic ?? "",
        Weekdays = asked.Day is { } day ? [day] : [],
        Capacity = asked.People,
        Position = place?.Position,
        RadiusKm = place is null ? null : asked.Km,
    };
}
