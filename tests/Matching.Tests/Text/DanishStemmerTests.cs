using CoCreate.Matching.Text;

namespace CoCreate.Matching.Tests.Text;

public sealed class DanishStemmerTests
{
    [Theory]
    // main endings in R1, longest first
    [InlineData("elever elev eleven elev elevernes elev børnene børn undervisning undervisning skolerne skol skolens skol")]
    [InlineData("hyggelighed hyg glæden glæd årene åren ledende led ledere led museerne muse søerne søern")]
    [InlineData("besøget besøg klassers klas friluftslivets friluftsliv grundene grund husene hus")]
    // s after a valid letter only; never the stem's own s after e, i, s, u
    [InlineData("vands vand skovs skov hus hus is is miljøs miljøs glas glas ungdoms ungdom gps gps")]
    // gd dt gt kt lose their last letter
    [InlineData("kontakt kontak lugt lugt frugt frugt almindeligt almind adspurgte adspurg blandt bland aktivt aktivt produkt produk")]
    // igst, ig lig elig els, løst
    [InlineData("frivillig frivil frivillige frivil billigst bil hurtigst hurt fælles fæl følelse føl lykkelig lyk arbejdsløst arbejdsløs")]
    // undoubled
    [InlineData("hallen hal klubben klub gruppen grup skakken skak slotte slot")]
    // apostrophes, short words, no vowel, numbers
    [InlineData("pc'en pc tv'et tv by by ø ø brr brr 4 4 2026 2026 mth mth")]
    public void Every_step_shortens_as_published(string pairs)
    {
        var words = pairs.Split(' ');
        string.Join(' ', words.Chunk(2).Select(pair => $"{pair[0]} {DanishStemmer.Stem(pair[0])}")).ShouldBe(pairs);
    }

    [SkippableFact]
    public void The_whole_published_vocabulary_is_stemmed_as_published()
    {
        var shared = Environment.GetEnvironmentVariable("COCREATE_SHARED");
        Skip.If(shared is null, "COCREATE_SHARED does not point at a folder with data/danish_nlp.");
        var folder = Path.Combine(shared!, "data", "danish_nlp");
        var words = File.ReadAllLines(Path.Combine(folder, "voc.txt"));
        var stems = File.ReadAllLines(Path.Combine(folder, "output.txt"));

        words.Length.ShouldBe(23_832);
        words.Zip(stems).Where(pair => DanishStemmer.Stem(pair.First) != pair.Second).ShouldBeEmpty();
    }
}
