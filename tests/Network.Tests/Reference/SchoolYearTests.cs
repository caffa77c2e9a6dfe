using CoCreate.Network.Reference;

namespace CoCreate.Network.Tests.Reference;

public sealed class SchoolYearTests
{
    [Fact]
    public void Week_18_of_2027_is_3_to_9_May()
    {
        var week = SchoolYear.Week(2027, 18);
        week.From.ShouldBe(new DateOnly(2027, 5, 3));
        week.To.ShouldBe(new DateOnly(2027, 5, 9));
        SchoolYear.NextWeek(18, new(2026, 11, 21)).ShouldBe(week);
        SchoolYear.NextWeek(53, new(2027, 3, 1))!.From.ShouldBe(new DateOnly(2032, 12, 27));
        SchoolYear.NextWeek(54, new(2027, 3, 1)).ShouldBeNull();
        Should.Throw<ArgumentOutOfRangeException>(() => SchoolYear.Week(2027, 53));
    }

    [Fact]
    public void The_last_days_of_December_may_belong_to_week_1()
    {
        SchoolYear.WeekOf(new(2024, 12, 30)).ShouldBe((2025, 1));
        SchoolYear.NextWeek(1, new(2024, 12, 31))!.From.ShouldBe(new DateOnly(2024, 12, 30));
        SchoolYear.Weeks(2026, 52, 2).To.ShouldBe(new DateOnly(2027, 1, 17));
    }

    [Theory, InlineData(2024, 3, 31), InlineData(2025, 4, 20), InlineData(2026, 4, 5), InlineData(2027, 3, 28), InlineData(2038, 4, 25)]
    public void Easter_is_computed(int year, int month, int day) => SchoolYear.Easter(year).ShouldBe(new DateOnly(year, month, day));

    [Fact]
    public void The_school_year_2026_27_has_its_holidays_in_order()
    {
        var holidays = SchoolYear.Holidays(2026).ToDictionary(h => h.Code, h => (h.Days.From, h.Days.To));
        holidays["autumn"].ShouldBe((new DateOnly(2026, 10, 10), new DateOnly(2026, 10, 18)));
        holidays["christmas"].ShouldBe((new DateOnly(2026, 12, 19), new DateOnly(2027, 1, 3)));
        holidays["winter"].ShouldBe((new DateOnly(2027, 2, 13), new DateOnly(2027, 2, 21)));
        holidays["easter"].ShouldBe((new DateOnly(2027, 3, 20), new DateOnly(2027, 3, 29)));
        holidays["summer"].ShouldBe((new DateOnly(2027, 6, 26), new DateOnly(2027, 8, 15)));
        SchoolYear.Holidays(2026, winterWeek: 8)[2].Days.To.ShouldBe(new DateOnly(2027, 2, 28));
        SchoolYear.IsSchoolDay(new(2027, 5, 5)).ShouldBeTrue();
        SchoolYear.IsSchoolDay(new(2027, 5, 6)).ShouldBeFalse("Ascension Day");
        SchoolYear.IsSchoolDay(new(2026, 8, 10)).ShouldBeTrue();
        SchoolYear.IsSchoolDay(new(2026, 8, 7)).ShouldBeFalse();
        SchoolYear.Terms(2026)[1].Days.To.ShouldBe(new DateOnly(2027, 6, 25));
    }
}
