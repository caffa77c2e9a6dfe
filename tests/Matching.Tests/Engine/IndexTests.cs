using CoCreate.Matching.Index;
using CoCreate.Matching.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CoCreate.Matching.Tests.Engine;

public sealed class IndexTests
{
    private static readonly string[] Texts =
        ["Børn på Aabenraa Skole", "barnets ' egen 'tid'", "it’s o'clock", "sam\u00ADarbejde om klimaA", "e\u0301t ord, to o\u0308rd", "3.a og 3b: UGE12", "Tæt ved å-en, aaben og KANOaa", new string('x', 90) + " hale", "''' ’’ - \u00AD \u0301"];

    [Fact]
    public void A_text_read_fast_has_the_terms_and_impacts_it_has_word_by_word()
    {
        var lexicon = new Lexicon();
        var reader = new DocumentReader(lexicon);
        for (var round = 0; round < 2; round++)
            foreach (var text in Texts)
            {
                reader.Start();
                reader.Add(Field.Title, text);
                reader.Add(Field.Text, string.Join(' ', Texts));
                reader.End();
                var slowly = new TermCollector(lexicon).Add(Field.Title, text).Add(Field.Text, string.Join(' ', Texts)).Take();
                reader.Terms.ToArray().ShouldBe(slowly.Terms);
                reader.Impacts.ToArray().ShouldBe(slowly.Impacts);
            }
    }

    [Fact]
    public void The_postings_of_every_card_hold_what_its_record_says() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(10), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var network = new ARandomNetwork(seed);
        var snapshot = network.Snapshot();
        var index = MatchIndex.Build(snapshot);
        for (var i = 0; i < 10; i++)
        {
            var changes = network.Changes(snapshot);
            snapshot = snapshot.With(changes);
            index = index.Apply(changes, snapshot);
        }
        foreach (var shelf in new[] { index.Offers, index.Needs, index.Profiles })
            foreach (var card in shelf.All())
            {
                shelf[card.Number].ShouldBeSameAs(card);
                shelf.Find(card.Id).ShouldBeSameAs(card);
                var terms = CardTexts.TermsOf(card.Record, card.IsProfile ? index.Past[card.Id].Take(Past.Newest) : [], shelf.Texts.Lexicon);
                terms.Terms.Select(t => shelf.ImpactOf(card, t)).ShouldBe(terms.Impacts);
                card.Worded.ShouldBe(terms.Terms.Length > 0);
            }
        foreach (var shelf in new[] { index.Offers, index.Needs, index.Profiles })
            for (var term = 0; term < shelf.Texts.Lexicon.Count; term++)
                shelf.Texts.Holding(term).ShouldBe(shelf.All().Count(c => shelf.ImpactOf(c, term) > 0));
    }));
}
