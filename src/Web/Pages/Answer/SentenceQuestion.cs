using System.Collections.Immutable;
using CoCreate.Matching;
using CoCreate.Matching.Sentences;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Components;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Answer;

/// <summary>A filled-in sentence as the engine is asked it: a need (or, for an association, an offer) that nobody saved.</summary>
public sealed record SentenceQuestion(SentenceAsked Asked, IRecord Asker, MatchTarget Target, FoundPlace? Place, ImmutableArray<Understood> Read)
{
    public static SentenceQuestion From(SentenceAsked asked, NetworkSnapshot snapshot, DateOnly today)
    {
        var place = WhereIs.Find(snapshot, asked.Where);
        if (asked.Who == Who.Association)
        {
            var (offer, parts, _) = Sentences.ToOffer(asked.Topic, today, place?.Position);
            return new(asked, Filled(offer, asked), MatchTarget.Needs, place, parts);
        }
        var (need, understood, _) = Sentences.ToNeed(string.Join(" ", new[] { asked.Topic, asked.For }.OfType<string>()), today, place?.Position);
        return new(asked, Filled(need, asked, today), asked.Organisations ? MatchTarget.Organisations : MatchTarget.Offers, place, understood);
    }

    /// <summary>What was understood, each with the address without it.</summary>
    public IEnumerable<Chip> Chips(DateOnly today)
    {
        if (Asked.Grade is { } grade)
            yield return new(T.Sentence.GradeChip.With(grade), (Asked with { Grade = null }).Address);
        if (Subjects.Find(Asked.Subject) is { } subject)
            yield return new(subject.Name.In(Language.Code), (Asked with { Subject = null }).Address);
        if (Asked.People is { } people)
            yield return new(T.Sentence.PeopleChip.With(people), (Asked with { People = null }).Address);
        if (Asked.Week is { } week)
            yield return new(EverydayTime.ChosenWeek(week, today), (Asked with { Week = null }).Address);
        if (Asked.Day is { } day)
            yield return new(T.Name(day), (Asked with { Day = null }).Address);
        if (Asked.Km is { } km && Place is not null)
            yield return new(T.Sentence.KmChip.With(km), (Asked with { Km = null }).Address);
        if (Place is { } place)
            yield return new(place.Name, (Asked with { Where = null }).Address);
        foreach (var part in Read)
            yield return new(Language.Choose(part.Da, part.En), (Asked with { Topic = Without(Asked.Topic, part.Words), For = Without(Asked.For, part.Words) }).Address);
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

    // a blank that was filled in says more than words that were read
    private static Need Filled(Need read, SentenceAsked asked, DateOnly today) => read with
    {
        Id = "unsaved",
        Grades = asked.Grade is { } grade ? [grade] : read.Grades,
        Subjects = asked.Subject is { } subject ? [subject] : read.Subjects,
        Window = asked.Week is { } week ? SchoolYear.NextWeek(week, today) : read.Window,
        Weekdays = asked.Day is { } day ? [day] : read.Weekdays,
        GroupSize = asked.People ?? read.GroupSize,
        ReachKm = asked.Km is { } km && read.Position is not null ? km : read.ReachKm,
    };

    private static Offer Filled(Offer read, SentenceAsked asked) => read with
    {
        Id = "unsaved",
        // the sentence says "mennesker, der kan"
        OfferKind = read.OfferKind == OfferKind.Activity ? OfferKind.People : read.OfferKind,
        Weekdays = asked.Day is { } day ? [day] : read.Weekdays,
        Capacity = asked.People ?? read.Capacity,
        RadiusKm = asked.Km is { } km && read.Position is not null ? km : read.RadiusKm,
    };

    private static string? Without(string? text, string words)
    {
        var at = text?.IndexOf(words, StringComparison.Ordinal) ?? -1;
        if (at < 0)
            return text;
        var rest = text!.Remove(at, words.Length).Trim(' ', ',');
        return rest.Length == 0 ? null : rest;
    }
}
