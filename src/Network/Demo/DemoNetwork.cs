using System.Collections.Immutable;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;

namespace CoCreate.Network.Demo;

/// <summary>
/// The demo network: invented organisations in real municipalities, with offers, needs and past partnerships. The stories' records stand
/// first and have ids of their own; the rest follows from the seed. Nothing is held but what later records must point at.
/// </summary>
public static class DemoNetwork
{
    /// <summary>Organisations of the default demo.</summary>
    public const int Organisations = 400;

    // Above this the near-copy check would cost more memory than it is worth: it is for readers, and nobody reads 20,000 offers.
    private const int MostChecked = 20_000;

    /// <summary>How many organisations give about so many records in all.</summary>
    public static int OrganisationsFor(long records) => (int)Math.Max(1, records / 6.1);

    /// <summary>All records, each after those it points at.</summary>
    /// <param name="seed">The same seed gives the same ids.</param>
    /// <param name="today">Weeks and freshness lie around this day.</param>
    /// <param name="organisations">At least 1; per 400 there are 1,500 offers, 300 needs and 200 partnerships. The stories are always whole.</param>
    public static IEnumerable<IRecord> Create(int seed, DateOnly today, int organisations = Organisations)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(organisations, 1);
        var stories = Stories.All(today);
        int offers = organisations * 15 / 4, needs = organisations * 3 / 4, partnerships = organisations / 2;
        int left<T>(int wanted) => Math.Max(0, wanted - stories.OfType<T>().Count());

        Random ids = new(seed), random = new(unchecked(seed * 7_919 + 1));
        var likeness = offers <= MostChecked ? new Likeness() : null;
        foreach (var offer in stories.OfType<Offer>())
            likeness?.Add(offer);

        foreach (var record in stories.Where(r => r is Organisation or Unit))
            yield return record;
        var made = new List<DemoOrganisation>(organisations);
        var organisationMaker = new OrganisationMaker(ids, random, today);
        for (var i = left<Organisation>(organisations); i > 0; i--)
        {
            var (record, organisation) = organisationMaker.Make();
            made.Add(organisation);
            yield return record;
            foreach (var unit in organisationMaker.Units(organisation))
                yield return unit;
        }
        foreach (var record in stories.Where(r => r is Offer or Need or Partnership or Request))
            yield return record;
        if (made.Count == 0)
            yield break;

        var offerMaker = new OfferMaker(ids, random, today, likeness);
        for (var i = left<Offer>(offers); i > 0; i--)
            yield return offerMaker.Make(random.Any(made));
        var needMaker = new NeedMaker(ids, random, today);
        for (var i = left<Need>(needs); i > 0; i--)
            yield return needMaker.Make(random.Any(made));
        var partnershipMaker = new PartnershipMaker(ids, random, today, made);
        for (var i = left<Partnership>(partnerships); i > 0; i--)
            yield return partnershipMaker.Make();
    }

    /// <summary>The same as change sets by the actor <c>demo</c>, in durable writes to make one after the other. A network people look at is one write, so that it is whole
    /// or not there, with a set for each day something came; a larger one, to try how much it can hold, comes in parts, all of it today.</summary>
    /// <param name="seed">The same seed gives the same ids.</param>
    /// <param name="at">When it is filled; its day is "today".</param>
    /// <param name="organisations">How many organisations.</param>
    /// <param name="batch">Records in a part.</param>
    public static IEnumerable<ImmutableArray<ChangeSet>> Writes(int seed, DateTimeOffset at, int organisations = Organisations, int batch = 5_000)
    {
        var records = Create(seed, DateOnly.FromDateTime(at.DateTime), organisations);
        return organisations * 15 / 4 <= MostChecked ? [DemoAges.Sets(records, at)]
            : records.Chunk(batch).Select(part => ImmutableArray.Create(new ChangeSet([.. part.Select(Change.Add)], "demo", at, "demo.fill")));
    }
}
