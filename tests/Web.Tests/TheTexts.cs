using System.Reflection;
using System.Text.RegularExpressions;
using CoCreate.Network.Model;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Tests;

public sealed class TheTexts
{
    private static IEnumerable<(string Name, Phrase Phrase)> All =>
        from page in typeof(T).GetNestedTypes()
        from told in page.GetFields(BindingFlags.Static | BindingFlags.Public)
        from phrase in told.GetValue(null) switch { Phrase one => [one], CountPhrase count => new[] { count.One, count.Many }, _ => [] }
        select ($"{page.Name}.{told.Name}", phrase);

    [Fact]
    public void Every_text_is_there_in_both_languages_with_the_same_gaps_and_a_calm_voice()
    {
        All.Count().ShouldBeGreaterThan(200);
        foreach (var (name, phrase) in All)
        {
            phrase.Da.ShouldNotBeNullOrWhiteSpace(name);
            phrase.En.ShouldNotBeNullOrWhiteSpace(name);
            Gaps(phrase.Da).ShouldBe(Gaps(phrase.En), name);
            (phrase.Da + phrase.En).ShouldNotContain("!", Case.Sensitive, name);
            (phrase.Da + phrase.En).ShouldNotContain("  ", Case.Sensitive, name);
        }
    }

    [Theory]
    [InlineData("Uge 18 er fri", "Uge~18 er fri")]
    [InlineData("højst 15 km væk", "højst 15~km væk")]
    [InlineData("den 5. maj", "den 5.~maj")]
    [InlineData("4.–6. klasse", "4.^–^6.~klasse")]
    [InlineData("det, I mangler", "det, I~mangler")]
    [InlineData("600 kr. pr. klasse", "600~kr. pr. klasse")]
    [InlineData("Ikke her", "Ikke her")]
    public void What_belongs_together_stays_on_one_line(string written, string set) =>
        Typo.Set(written).ShouldBe(set.Replace('~', '\u00A0').Replace('^', '\u2060'));

    [Fact]
    public void Facts_are_said_in_the_schools_words()
    {
        var today = new DateOnly(2026, 11, 21);
        Plain(Say.When(new Period(new(2027, 4, 26), new(2027, 5, 23)), today)).ShouldBe("Uge 17–20");
        Plain(Say.Price(new(1_250, "DKK", PricePer.Class))).ShouldBe("1.250 kr. pr. klasse");
        Say.Price(new(0)).ShouldBe("Gratis");
        Plain(Say.GradeRange([4, 5, 6])).ShouldBe("4.–6. klasse");
        Plain(Say.Duration(45)).ShouldBe("En lektion");
        Plain(Say.Duration(180)).ShouldBe("En halv skoledag");
        Plain(Say.Day(new(2027, 5, 5), today)).ShouldBe("5. maj 2027");
        Plain(Say.Km(4.4)).ShouldBe("4 km");
    }

    public TheTexts() => Language.Speak("da");

    private static string Gaps(string text) => string.Join(' ', Regex.Matches(text, @"\{\d").Select(m => m.Value).Distinct().Order());

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace("\u2060", "");
}
