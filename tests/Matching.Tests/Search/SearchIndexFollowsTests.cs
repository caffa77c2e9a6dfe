using System.Collections.Immutable;
using CoCreate.Matching.Search;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CoCreate.Matching.Tests.Search;

public sealed class SearchIndexFollowsTests
{
    private static readonly string[] Words = ["miljø", "vandmiljø", "vand", "kajak", "læsning", "elever", "skovtur", "klub", "ungdomsklub", "hornbæk"];

    [Fact]
    public void An_index_that_followed_random_changes_answers_as_one_built_anew() => Check.QuickThrowOnFailure(Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var snapshot = ATownOfRecords.Snapshot;
        var index = SearchIndex.Build(snapshot);
        for (var step = 0; step < 8; step++)
        {
            var changes = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Any(random)).DistinctBy(c => (c.Kind, c.Id)).ToImmutableArray();
            var revision = snapshot.Revision + 1;
            var committed = new CommittedChangeSet(revision, new([.. changes.Select(c => c with { After = c.After?.Committed(1, revision) })],
                "test", DateTimeOffset.UnixEpoch, "test"));
            snapshot = snapshot.With(committed);
            index = index.Apply(committed, snapshot);
        }

        var anew = SearchIndex.Build(snapshot);
        foreach (var kind in new[] { RecordKind.Organisation, RecordKind.Offer, RecordKind.Need, RecordKind.Partnership })
            foreach (var word in Words.Append("elver").Append("").Append(string.Join(' ', random.GetItems(Words, 3))))
            {
                var asked = new SearchQuestion(kind) { Text = word, Facets = true, Near = ATownOfRecords.Randers };
                var (followed, built) = (index.Ask(asked), anew.Ask(asked));
                followed.Hits.ShouldBe(built.Hits);
                followed.Facets.Keys.ShouldBe(built.Facets.Keys, ignoreOrder: true);
                foreach (var (name, values) in built.Facets)
                    followed.Facets[name].ShouldBe(values);
            }
    }));

    private static Change Any(Random random)
    {
        var title = string.Join(' ', random.GetItems(Words, 4));
        string[] owners = ["gudenaa", "spejder", "skole", "uden", "ny"];
        var owner = owners[random.Next(owners.Length)];
        var id = $"x{random.Next(6)}";
        IRecord record = random.Next(5) switch
        {
            0 => ATownOfRecords.Organisation(owner, title, (Sector)random.Next(9), random.Next(2) == 0 ? "0730" : null, ["vand"]),
            1 => ATownOfRecords.Need(id, owner, title, (Visibility)random.Next(3)),
            2 => new Unit { Id = id, Organisation = owner, Name = title },
            3 => new Partnership { Id = id, Title = title, Members = [new(owner, MemberRole.Host)], Status = (RecordStatus)random.Next(3) },
            _ => ATownOfRecords.Offer(id, owner, (OfferKind)random.Next(7), title, random.Next(2) == 0 ? ["skov", "ukendt"] : []) with { Status = (RecordStatus)random.Next(3) },
        };
        return new(record.Kind, record.Id, null, random.Next(4) == 0 ? null : record);
    }

    [Fact]
    public void No_text_is_too_odd_to_ask_for()
    {
        var index = SearchIndex.Build(ATownOfRecords.Snapshot);
        Check.QuickThrowOnFailure(Prop.ForAll<string?, int>((text, number) =>
        {
            var asked = new SearchQuestion(RecordKind.Offer)
            {
                Text = text,
                Themes = text is null ? [] : [text],
                Municipalities = text is null ? [] : [text],
                Subjects = text is null ? [] : [text],
                Grades = [number],
                Near = new(number, number),
                WithinKm = number,
                Facets = true,
            };
            index.Ask(asked).Revision.ShouldBe(7);
            index.Ask(asked with { Themes = [], Municipalities = [], Subjects = [], Grades = [], Near = null }).Hits.Length.ShouldBeLessThan(7);
            index.Suggest(asked).ShouldAllBe(suggestion => suggestion.Hits > 0);
        }));
    }
}
