using CoCreate.Network.Model;

namespace CoCreate.Network.Snapshot;

/// <summary>Records of one kind found by what they point at: an immutable index, <c>organisation → its offers</c>.</summary>
internal sealed class RecordLinks
{
    private readonly Func<IRecord, IEnumerable<string>> targetsOf;
    private readonly IdMap<Bucket, BucketKey> buckets;

    private RecordLinks(Func<IRecord, IEnumerable<string>> targetsOf, IdMap<Bucket, BucketKey> buckets)
    {
        this.targetsOf = targetsOf;
        this.buckets = buckets;
    }

    public static RecordLinks Of(IEnumerable<IRecord> records, Func<IRecord, IEnumerable<string>> targetsOf)
    {
        var grouped = new Dictionary<string, List<IRecord>>();
        foreach (var record in records)
            foreach (var target in targetsOf(record))
            {
                if (!grouped.TryGetValue(target, out var list))
                    grouped.Add(target, list = new(4));
                // a partnership may name a member twice, in two roles, one after the other
                if (list.Count == 0 || !ReferenceEquals(list[^1], record))
                    list.Add(record);
            }
        return new(targetsOf, IdMap<Bucket, BucketKey>.Of([.. grouped.Select(g => new Bucket(g.Key, IdMap<IRecord, RecordKey>.Of([.. g.Value])))]));
    }

    public IEnumerable<IRecord> To(string target) => buckets.Find(target)?.Records ?? (IEnumerable<IRecord>)[];

    public int CountTo(string target) => buckets.Find(target)?.Records.Count ?? 0;

    public RecordLinks With(IRecord? before, IRecord? after)
    {
        var next = buckets;
        foreach (var target in before is null ? [] : targetsOf(before))
            if (next.Find(target) is { } bucket)
            {
                var left = bucket.Records.Without(before!.Id);
                next = left.Count == 0 ? next.Without(target) : next.With(new(target, left));
            }
        foreach (var target in after is null ? [] : targetsOf(after))
            next = next.With(new(target, (next.Find(target)?.Records ?? IdMap<IRecord, RecordKey>.Empty).With(after!)));
        return ReferenceEquals(next, buckets) ? this : new(targetsOf, next);
    }

    private sealed record Bucket(string Target, IdMap<IRecord, RecordKey> Records);

    private readonly struct BucketKey : IKeyOf<Bucket>
    {
        public static string Key(Bucket item) => item.Target;
    }
}

internal readonly struct RecordKey : IKeyOf<IRecord>
{
    public static string Key(IRecord item) => item.Id;
}
