using CoCreate.Matching.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CoCreate.Matching.Tests.Text;

public sealed class TextIndexTests
{
    private static TextIndex Of(params string[] titles)
    {
        var lexicon = new Lexicon();
        return TextIndex.Empty(lexicon).With([], titles.Select((title, i) => (i, new TermCollector(lexicon).Add(Field.Title, title).Take())).ToList());
    }

    [Theory]
    [InlineData("vandmiljø", "vand miljø")]
    [InlineData("ungdomsklub", "ungdom klub")]
    [InlineData("børnehave", "børn hav")]
    [InlineData("kajakinstruktør", "kajak instruktør")]
    [InlineData("folkeskoleelev", "folkeskol elev")]
    [InlineData("transport", null)]
    [InlineData("elev", null)]
    public void A_compound_is_split_where_both_parts_are_known(string word, string? parts)
    {
        var split = new Compounds(Of("instruktør i folkeskolen", "gør noget ved havet")).Split(DanishStemmer.Stem(word));
        (split is { } two ? $"{two.First} {two.Last}" : null).ShouldBe(parts);
    }

    [Fact]
    public void A_word_has_kin_in_the_compounds_it_is_part_of()
    {
        var index = Of("Vandmiljø i åen", "Miljøværksted", "Sanserumsmiljøet", "Transport", "Sport og leg");
        List<string> Kin(string stem) => [.. new Compounds(index).Kin(stem).OrderByDescending(k => k.Share).Select(k => index.Lexicon[k.Term])];

        Kin("miljø").ShouldBe(["vandmiljø", "sanserumsmiljø", "miljøværksted"], ignoreOrder: true);
        Kin("miljø")[^1].ShouldBe("sanserumsmiljø", "an unknown first part is the weakest kin");
        Kin("sport").ShouldBeEmpty("tran is no word here");
    }

    [Fact]
    public void An_index_that_followed_changes_scores_as_one_built_anew() => Check.QuickThrowOnFailure(Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        string[] words = ["miljø", "vand", "vandmiljø", "elever", "skolehave", "kajak", "uge", "læsning"];
        var texts = new Dictionary<int, string>();
        var index = TextIndex.Empty(new());
        for (var step = 0; step < 12; step++)
        {
            var changed = Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(1_500)).Distinct().ToList();
            var leaving = changed.Where(texts.ContainsKey).ToList();
            var coming = changed.Where(_ => random.Next(3) > 0).ToList();
            leaving.ForEach(d => texts.Remove(d));
            coming.ForEach(d => texts[d] = string.Join(' ', random.GetItems(words, 5)));
            index = index.With(leaving, coming.Select(d => (d, Terms(index, texts[d]))).ToList());
        }

        var anew = TextIndex.Empty(new());
        anew = anew.With([], texts.Select(t => (t.Key, Terms(anew, t.Value))).ToList());
        index.Documents.ShouldBe(anew.Documents);
        foreach (var stem in DanishText.Stems(string.Join(' ', words)))
            Scores(index, stem).ShouldBe(Scores(anew, stem));
    }));

    private static DocumentTerms Terms(TextIndex index, string text) => new TermCollector(index.Lexicon).Add(Field.Text, text).Take();

    private static float[] Scores(TextIndex index, string stem)
    {
        var scores = new float[2_048];
        if (index.Knows(stem))
            index.AddScores(index.Lexicon.Find(stem), index.Idf(index.Lexicon.Find(stem)), scores);
        return scores;
    }

    [Fact]
    public void Twice_in_the_title_and_rare_beats_once_in_a_long_text()
    {
        var lexicon = new Lexicon();
        var collector = new TermCollector(lexicon);
        var index = TextIndex.Empty(lexicon).With([],
        [
            (0, collector.Add(Field.Title, "Læsevenner").Add(Field.Text, "Vi læser højt i uge 18.").Take()),
            (1, collector.Add(Field.Title, "Uge 18").Add(Field.Text, string.Join(' ', Enumerable.Repeat("mange andre ord", 40)) + " læsevenner").Take()),
            (2, collector.Add(Field.Title, "Uge 20").Take()),
        ]);
        var scores = new float[3];
        index.AddScores(lexicon.Find("læseven"), 1, scores);

        scores[0].ShouldBeGreaterThan(scores[1] * 2);
        scores[2].ShouldBe(0);
        index.Idf(lexicon.Find("20")).ShouldBeGreaterThan(index.Idf(lexicon.Find("uge")));
    }
}
