using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Components;
using CoCreate.Web.Pages.Needs;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Offers;

/// <summary>What an offer says, in the school's words.</summary>
public static class OfferFacts
{
    /// <param name="offer">The offer.</param>
    /// <param name="snapshot">The network it stands in.</param>
    /// <param name="today">The day it is read.</param>
    /// <param name="from">Where the reader is, when that is known; then distance is told.</param>
    public static IEnumerable<Fact> Of(Offer offer, NetworkSnapshot snapshot, DateOnly today, Position? from = null)
    {
        yield return new(T.OfferPage.Kind, Labels.Of(offer.OfferKind).In());
        yield return new(T.OfferPage.For, For(offer));
        if (offer.Subjects.Length > 0)
            yield return new(T.NeedPage.Subjects, Everyday.Capital(Everyday.Subjects(offer.Subjects)));
        if (offer.Themes.Length > 0)
            yield return new(T.NeedPage.About, NeedFacts.Topics(offer.Themes, snapshot));
        yield return new(T.NeedPage.When, Everyday.Capital(When(offer, today)));
        if (offer.DurationMinutes is { } minutes)
            yield return new(T.OfferPage.HowLong, Everyday.Capital(Everyday.Duration(minutes)));
        yield return Place(offer, snapshot, from);
        yield return new(T.OfferPage.Price, Everyday.Capital(Everyday.Price(offer.Price)));
        if (offer.Seats is { } seats)
            yield return new(T.OfferPage.Seats, seats == 0 ? T.OfferPage.Full : T.OfferPage.SeatsLeft.Of(seats));
        if (offer.Language is { Length: > 0 } language && !language.StartsWith("da", StringComparison.OrdinalIgnoreCase))
            yield return new(T.OfferPage.Language, Everyday.Capital(LanguageName(language)));
    }

    /// <summary>"Forløb, 3 timer · 600 kr. pr. klasse · Uge 17–20": the line under a title in a list.</summary>
    public static string Line(Offer offer, DateOnly today) => string.Join(" · ", new[]
    {
        Labels.Of(offer.OfferKind).In() + (offer.DurationMinutes is { } m ? ", " + Everyday.Duration(m) : ""),
        offer.Price is null ? "" : Everyday.Capital(Everyday.Price(offer.Price)),
        Everyday.Capital(offer.Periods.Length > 0 || offer.Weekdays.Length > 0 ? When(offer, today) : ""),
    }.Where(s => s.Length > 0));

    public static string For(Offer offer)
    {
        var who = Everyday.Join(new[] { Everyday.Grades(offer.Grades), Everyday.Ages(offer.Ages) });
        var size = offer.Capacity is not { } n ? "" : offer.OfferKind is OfferKind.People or OfferKind.Equipment or OfferKind.Funding
            ? Everyday.Say($"{n:N0} i alt", $"{n:N0} in all") : Everyday.Say($"højst {n} ad gangen", $"at most {n} at a time");
        return Everyday.Capital(string.Join(", ", new[] { who.Length > 0 ? who : Unsaid(offer) ? size.Length > 0 ? "" : T.Forms.NotSaid.ToString() : T.OfferPage.Everybody, size }.Where(s => s.Length > 0)));
    }

    // A form asks, so nothing filled in means everybody, at any time. A sheet that has no such column says nothing.
    internal static bool Unsaid(Offer offer) => offer.Origin == Origin.Import;

    public static string When(Offer offer, DateOnly today)
    {
        var days = EverydayTime.Weekdays(offer.Weekdays);
        return offer.Periods.Length == 0
            ? days.Length > 0 ? days : Unsaid(offer) ? Everyday.Say("ikke oplyst", "not stated") : Everyday.Say("efter aftale, hele året", "by agreement, all year")
            : EverydayTime.Weeks(offer.Periods, today) + (days.Length > 0 ? ", " + days : "");
    }

    private static Fact Place(Offer offer, NetworkSnapshot snapshot, Position? from)
    {
        var organisation = snapshot.Organisation(offer.Organisation);
        var where = offer.Where.Length == 0 ? Unsaid(offer) ? Everyday.Say("ikke oplyst", "not stated") : Everyday.Say("efter aftale", "by agreement") : Everyday.Where(offer.Where);
        var at = offer.Position ?? organisation?.Position;
        var more = new List<string>();
        if (from is { } here && at is { } there)
            more.Add(T.OfferPage.Away.With(Everyday.Km(here.KmTo(there))));
        if (offer.Where.Contains(Where.Asker) && offer.RadiusKm is { } radius)
            more.Add(T.OfferPage.Travels.With(Everyday.Km(radius)));
        if (offer.Where.Contains(Where.Provider) && organisation?.Address is { Street: not null } address)
            more.Add(string.Join(", ", new[] { address.Street, $"{address.Postcode} {address.City}".Trim() }.Where(s => !string.IsNullOrEmpty(s))));
        return new(T.OfferPage.Where, Everyday.Capital(where), more.Count == 0 ? null : string.Join(" · ", more));
    }

    private static string LanguageName(string code)
    {
        try
        {
            return Language.Danish && code.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "engelsk"
                : System.Globalization.CultureInfo.GetCultureInfo(code).DisplayName;
        }
        catch (System.Globalization.CultureNotFoundException)
        {
            return code;
        }
    }
}
