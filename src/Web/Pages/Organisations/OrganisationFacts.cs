using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Components;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Organisations;

/// <summary>The facts under an organisation's name.</summary>
public static class OrganisationFacts
{

    public static IEnumerable<Fact> Of(Organisation organisation, NetworkSnapshot snapshot, DateOnly today)
    {
        var answers = organisation.Responses;
        yield return new(T.OrganisationPage.Answers, Answers(answers),
            answers.Asked > 0 ? T.OrganisationPage.AnsweredOf.With(answers.Answered, answers.Asked) : null);
        yield return new(T.OrganisationPage.Room, Room(organisation, today));
        if (snapshot.OffersOf(organisation.Id).Any(o => o.Status == RecordStatus.Published && o.Conditions.Contains(ChildCertificate.Code)))
            yield return new(T.OrganisationPage.Certificate, T.OrganisationPage.CertificateYes);
        yield return new(T.OrganisationPage.Contact, T.OrganisationPage.ContactHidden);
        if (organisation.Cvr is { Length: > 0 } cvr)
            yield return new(T.OrganisationPage.Cvr, cvr);
    }

    /// <summary>One line for the foot of an offer: "Svarer typisk inden for 2 dage. Ja, plads til flere."</summary>
    public static string Line(Organisation organisation, DateOnly today) => organisation.Responses.Answered == 0
        ? $"{T.OrganisationPage.Room}: {Everyday.Small(Room(organisation, today))}."
        : $"{T.OrganisationPage.Answers} {Everyday.Small(Answers(organisation.Responses))}. {T.OrganisationPage.Room}: {Everyday.Small(Room(organisation, today))}.";

    /// <summary>"Trækstien 11, 8940 Randers SV"; empty when nothing of it is known.</summary>
    public static string Place(Address? address) => address is null ? "" :
        string.Join(", ", new[] { address.Street, $"{address.Postcode} {address.City}".Trim() }.Where(s => !string.IsNullOrWhiteSpace(s)));

    public static string Answers(Responses responses) => responses switch
    {
        { Asked: 0 } => T.OrganisationPage.NoAnswers,
        { Answered: 0 } => T.OrganisationPage.NotAnswered,
        { MedianHours: { } h and <= 12 } => T.OrganisationPage.WithinHours.With(Math.Max(2, h)),
        { MedianHours: <= 24 } => T.OrganisationPage.WithinDay,
        { MedianHours: { } h } => T.OrganisationPage.WithinDays.With((h + 23) / 24),
        _ => T.OrganisationPage.AnsweredOf.With(responses.Answered, responses.Asked),
    };

    public static string Room(Organisation organisation, DateOnly today) => organisation.Limits switch
    {
        { PauseUntil: { } until } when until >= today => T.OrganisationPage.Paused.With(EverydayTime.Day(until, today)),
        { PerMonth: 0 } => T.OrganisationPage.RoomNone,
        { PerMonth: { } n } => T.OrganisationPage.RoomMonth.With(n),
        null when organisation is { Origin: Origin.Import, Claimed: false } => T.Forms.NotSaid,
        _ => T.OrganisationPage.RoomYes,
    };
}
