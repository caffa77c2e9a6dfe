using System.Text;
using CoCreate.Network.Changes;
using CoCreate.Network.Import;
using CoCreate.Network.Snapshot;

namespace CoCreate.Network.Tests.Import;

/// <summary>Runs imports on a network in memory, the way the program commits them: the whole change set, through every rule.</summary>
internal sealed class Importing
{
    public static readonly DateOnly Today = new(2026, 11, 23);
    private readonly Random random = new(7);

    public NetworkSnapshot Network { get; private set; } = NetworkSnapshot.Empty;

    public ImportPlan Plan(byte[] file, ImportKind kind, ImportMap? map = null, Func<Model.Organisation, bool>? may = null) =>
        ImportPlanner.Plan(file, new(kind, map ?? ImportMap.Empty, Today, () => Ids.From(random)) { May = may ?? (_ => true) }, Network);

    public ImportReport Import(string csv, ImportKind kind, ImportMap? map = null) => Import(Encoding.UTF8.GetBytes(csv), kind, map);

    public ImportReport Import(byte[] file, ImportKind kind, ImportMap? map = null)
    {
        var plan = Plan(file, kind, map);
        Commit(plan.Changes);
        return plan.Report;
    }

    public void Commit(IEnumerable<Change> changes)
    {
        var set = new ChangeSet([.. changes], "import:test", DateTimeOffset.UnixEpoch, "import");
        if (set.Changes.IsEmpty)
            return;
        ChangeRules.Check(Network, set).ShouldBeEmpty();
        foreach (var change in set.Changes)
            (Network.Find(change.Kind, change.Id)?.Version ?? 0).ShouldBe(change.ExpectedVersion ?? -1);
        var revision = Network.Revision + 1;
        Network = Network.With(new(revision, set with { Changes = [.. set.Changes.Select(c => c with { After = c.After?.Committed((c.ExpectedVersion ?? 0) + 1, revision) })] }));
    }
}
