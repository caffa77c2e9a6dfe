using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CoCreate.Network.Tests.Changes;

public sealed class ChangeRulesProperties
{
    [Fact]
    public void A_valid_record_is_never_refused() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), (kind, seed) =>
        {
            var record = AnyNetwork.Record(Math.Abs(kind % 7), new Random(seed));
            return AnyNetwork.Adding(record).IsEmpty.Label(string.Join("\n", AnyNetwork.Adding(record)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_planted_break_is_told_with_its_field_and_nothing_else_is() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int[]>(), (kind, picks) =>
        {
            var record = AnyNetwork.Record(Math.Abs(kind % 7), new Random(picks.Length));
            var all = Break.Of(record);
            var planted = picks.Select(p => all[(int)((uint)p % all.Length)]).DistinctBy(b => b.Root).ToList();
            // A commitment is judged by the members, so the two are broken in turn.
            if (planted.Any(b => b.Root == "members"))
                planted.RemoveAll(b => b.Root == "commitments");
            var broken = planted.Aggregate(record, (r, b) => b.Plant(r));
            var errors = AnyNetwork.Adding(broken);
            var missing = planted.Where(b => !errors.Any(e => e.Field == b.Field && e.Code == b.Code)).Select(b => $"not told: {b.Field} {b.Code}");
            var extra = errors.Where(e => !planted.Any(b => b.Root == e.Field.Split('.', '[')[0])).Select(e => $"not planted: {e.Field} {e.Code}");
            var said = errors.Where(e => e.Da == "" || e.En == "" || e.RemedyDa == "" || e.RemedyEn == "" || (e.Da + e.En).Contains('{')).Select(e => $"no words: {e}");
            var problems = missing.Concat(extra).Concat(said).ToList();
            return (problems.Count == 0).Label(string.Join("\n", problems));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_break_is_told_when_it_stands_alone()
    {
        for (var kind = 0; kind < 7; kind++)
        {
            var record = AnyNetwork.Record(kind, new Random(1));
            foreach (var one in Break.Of(record))
                AnyNetwork.Adding(one.Plant(record)).ShouldContain(e => e.Field == one.Field && e.Code == one.Code, $"{record.Kind} {one.Field} {one.Code}");
        }
    }


}
