using CoCreate.Api.Hosting;
using CoCreate.Matching;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Components;
using CoCreate.Web.Pages.Forms;
using FsCheck;
using FsCheck.Fluent;

namespace CoCreate.Web.Tests.Forms;

public sealed class FormReadingTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void A_need_written_into_the_form_is_read_back_the_same()
    {
        var need = new Need
        {
            Id = "n1", Organisation = "o1", Question = "Hvordan?", Text = "To\n\nafsnit", Phase = NeedPhase.Model, Wicked = true, GroupSize = 26,
            Grades = [5, 6], Subjects = ["biologi"], Ages = new(10, null), Themes = ["vand"], ReachKm = 12.5, Budget = new(2_500.50m, "EUR"),
            Window = new(new(2027, 5, 3), new(2027, 5, 9)), Weekdays = [Weekday.Tue, Weekday.Wed], Visibility = Visibility.Network, Deadline = new(2027, 1, 15),
            Position = new(56.46, 10.04), Requirements = [new("r1", OfferKind.Equipment, 8, "kajakker") { Themes = ["sejlads", "vand"] }, new("r9", OfferKind.Place)],
        };
        ReadBack(new NeedPlan(), need).ShouldBe(Wire(need));
    }

    [Fact]
    public void An_offer_written_into_the_form_is_read_back_the_same()
    {
        var offer = new Offer
        {
            Id = "n1", Organisation = "o1", OfferKind = OfferKind.Activity, Title = "Åen", Text = "x", Preparation = "a", Activities = "b", FollowUp = "c",
            Grades = [0, 4], Subjects = ["natur-teknologi"], Themes = ["vand"], Where = [Where.Asker, Where.Online], RadiusKm = 25, Language = "en",
            Periods = [new(new(2027, 4, 26), new(2027, 5, 23)), new(new(2028, 1, 5), null)], Weekdays = [Weekday.Mon], Capacity = 20, Seats = 0,
            DurationMinutes = 135, Price = new(600, "DKK", PricePer.Class), Facilities = ["toilets", "Et telt"], Conditions = ["two-adults"], WontDo = ["evenings", "Synger ikke"],
            FreshUntil = new(2027, 6, 1), Position = new(56.4, 10.1),
        };
        ReadBack(new OfferPlan(), offer).ShouldBe(Wire(offer));
    }

    [Theory]
    [InlineData("2.500", 2500)]
    [InlineData("2,500", 2500)]
    [InlineData("2 500 kr.", 2500)]
    [InlineData("12,5 km", 12.5)]
    [InlineData("-4", -4)]
    public void Numbers_are_read_as_people_write_them(string written, double number) => Numbers.Read(written).ShouldBe((decimal)number);

    [Fact]
    public void Points_of_a_hundred_always_sum_to_the_rounded_score() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(-2_000, 4_000).ListOf(12).ToArbitrary(), points =>
            MatchPoints.Of([.. points]).Sum() == MatchPoints.OfHundred(points.Sum())));

    [Theory]
    [InlineData("Vi mangler en bus", true)]
    [InlineData("Kan vi få et kursus?", true)]
    [InlineData("Hvordan kan 5. B undersøge åens vand, så byen kan bruge det?", false)]
    [InlineData("How can lonely elderly people meet children so that both feel better?", false)]
    public void A_question_with_its_answer_inside_gets_advice_and_a_good_one_does_not(string question, bool advice) =>
        Coaching.Of(question, null).Any().ShouldBe(advice);

    private static string Wire(IRecord record) => RecordReader.Write(record).ToJsonString();

    private static string ReadBack(IFormPlan plan, IRecord record)
    {
        var check = FormCheck.Of(plan, plan.Write(record, Today), NetworkSnapshot.Empty, Today, "o1");
        check.Errors.ShouldBeEmpty();
        return Wire(check.Record switch
        {
            Need n => n with { Id = record.Id, Status = record.Status },
            Offer o => o with { Id = record.Id, Status = record.Status },
            _ => throw new InvalidOperationException("The form gave no record."),
        });
    }
}
