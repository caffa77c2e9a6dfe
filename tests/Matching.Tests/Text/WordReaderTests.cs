using CoCreate.Matching.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CoCreate.Matching.Tests.Text;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("Aabenraa, ÅBENRÅ og A\u030Abenra\u030A", "åbenrå åbenrå og åbenrå")]
    [InlineData("natur/teknologi i 4.-6. klasse (uge 18)", "natur teknologi i 4 6 klasse uge 18")]
    [InlineData("Temaaften om dataanalyse på Café Aarhus", "temaaften om dataanalyse på cafe århus")]
    [InlineData("pc’en's börn og Müllers süße", "pc'en's børn og mullers suse")]
    [InlineData("  — 🙂 \ud800 !", "")]
    public void A_text_is_read_as_folded_words(string text, string words) =>
        string.Join(' ', DanishText.Words(text)).ShouldBe(words);

    [Fact]
    public void Stems_leave_the_small_words_out() =>
        DanishText.Stems("Hvordan får eleverne vandmiljøet ind i klassen?").ShouldBe(["elev", "vandmiljø", "klas"]);

    [Fact]
    public void No_string_is_too_odd_to_read() => Check.QuickThrowOnFailure(Prop.ForAll<string?>(text =>
    {
        foreach (var word in DanishText.Words(text))
        {
            word.Length.ShouldBeInRange(1, WordReader.Longest);
            DanishText.Words(word).ShouldBe([word]);
        }
    }));
}
