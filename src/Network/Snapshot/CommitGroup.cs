using CoCreate.Network.Changes;

namespace CoCreate.Network.Snapshot;

/// <summary>The change sets that go to the store in one durable write, planned on one snapshot. Nobody is told anything before the write
/// that the snapshot foresees is done.</summary>
internal sealed class CommitGroup(NetworkSnapshot start)
{
    private readonly CommitPlan plan = new(start);
    private readonly List<Wish> wishes = [], passed = [];
    private readonly List<(Wish Wish, CommitOutcome Outcome)> refused = [];
    private readonly List<(Wish Wish, Exception Trouble)> failed = [];

    /// <summary>The snapshot it was planned on.</summary>
    public NetworkSnapshot Start => start;

    /// <summary>The snapshot after it.</summary>
    public NetworkSnapshot Newest => plan.Newest;

    /// <summary>How many wishes it answers.</summary>
    public int Count => wishes.Count;

    /// <summary>The sets that passed, in order.</summary>
    public IReadOnlyList<ChangeSet> Sets => passed.ConvertAll(wish => wish.Set);

    /// <summary>What each of them will be, and the snapshot after it.</summary>
    public IReadOnlyList<(CommittedChangeSet Change, NetworkSnapshot After)> Foreseen => plan.Foreseen;

    /// <summary>Looks at one more.</summary>
    public void Add(Wish wish)
    {
        if (wish.Stop.IsCancellationRequested)
        {
            wish.Outcome.TrySetCanceled(wish.Stop);
            return;
        }
        wishes.Add(wish);
        try
        {
            if (plan.Refusal(wish.Set) is { } refusal)
                refused.Add((wish, refusal));
            else
                passed.Add(wish);
        }
        catch (Exception e)
        {
            // a rule that fails by mistake is the trouble of its own set alone
            failed.Add((wish, e));
        }
    }

    /// <summary>The same wishes, planned on another snapshot than was foreseen.</summary>
    public CommitGroup On(NetworkSnapshot other)
    {
        var again = new CommitGroup(other);
        wishes.ForEach(again.Add);
        return again;
    }

    /// <summary>Tells those that may not be committed.</summary>
    public void TellRefused()
    {
        refused.ForEach(pair => pair.Wish.Outcome.TrySetResult(pair.Outcome));
        failed.ForEach(pair => pair.Wish.Outcome.TrySetException(pair.Trouble));
    }

    /// <summary>Tells those that passed what became of them.</summary>
    public void Tell(IReadOnlyList<CommitOutcome> outcomes)
    {
        for (var i = 0; i < passed.Count; i++)
            passed[i].Outcome.TrySetResult(outcomes[i]);
    }

    /// <summary>Tells everybody not told yet that the write failed.</summary>
    public void Fail(Exception e) => wishes.ForEach(wish => wish.Outcome.TrySetException(e));
}

/// <summary>A change set that waits for its outcome.</summary>
internal sealed record Wish(ChangeSet Set, CancellationToken Stop)
{
    public TaskCompletionSource<CommitOutcome> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
