using CoCreate.Api.Accounts;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;

namespace CoCreate.Api.Silence;

/// <summary>Since when each need has stood open, followed in the change log.</summary>
public sealed class OpenNeeds(PeopleDb people)
{
    /// <summary>Takes in what a commit did; a need counts from the first day it was shown without a break.</summary>
    public void Follow(IEnumerable<CommittedChangeSet> commits, string job, long mark) => people.Write(c =>
    {
        foreach (var committed in commits)
            foreach (var change in committed.Set.Changes.Where(change => change.Kind == RecordKind.Need))
                if (change.After is Need { Status: RecordStatus.Published })
                    c.Run("INSERT OR IGNORE INTO open_needs(need, since) VALUES(?, ?)", change.Id, committed.Set.At);
                else
                    c.Run("DELETE FROM open_needs WHERE need=?", change.Id);
        c.Run("INSERT INTO marks(job, revision) VALUES(?1, ?2) ON CONFLICT(job) DO UPDATE SET revision=?2", job, mark);
        return 0;
    });

    /// <summary>Since when each of the open needs it has come to has stood open.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> All() => people.Use(c =>
        c.Rows("SELECT need, since FROM open_needs", r => (Need: r.Text(0), Since: DateTimeOffset.FromUnixTimeMilliseconds(r.Int(1)))).ToDictionary(open => open.Need, open => open.Since));

    /// <summary>Needs that have stood open since that moment or longer, the longest first.</summary>
    public IReadOnlyList<(string Need, DateTimeOffset Since)> Since(DateTimeOffset moment) => people.Use(c =>
        c.Rows("SELECT need, since FROM open_needs WHERE since <= ? ORDER BY since, need", r => (r.Text(0), DateTimeOffset.FromUnixTimeMilliseconds(r.Int(1))), moment));
}
