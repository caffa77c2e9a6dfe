using CoCreate.Matching.Index;
using CoCreate.Matching.Ranking;
using CoCreate.Matching.Reasons;
using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Fairness;

/// <summary>Whether those who are asked get something they want: an open need of theirs that the asker has an offer for, or what they wrote they would like.</summary>
internal sealed class WishSignal : ISignal
{
    /// <summary>They wrote that they would like it.</summary>
    public const double Written = 0.6;

    public string Code => "wishes";
    public Sentence Name => new("Ønsker: om I kan give dem noget, de selv ønsker sig", "Wishes: whether you can give them something they want themselves");

    public bool InPlay(Setting setting) => setting.Asks && setting.Card.Owner is not null;

    public double Value(in Pair pair) =>
        pair.Setting.Returns.Met(pair.Giver) is not null ? 1 : Wish(pair) is not null ? Written : 0;

    private static Statement? Wish(in Pair pair) => pair.Asker.Need is null ? null : Statement.Meeting(pair.Giver.Record, pair.Giver.Owner, against: false, pair.Setting.StemsOf(pair.Asker));

    public Sentence Words(in Pair pair, double value)
    {
        if (value < 1)
            return Say.About(pair, $"{{G}} har skrevet, hvad {{g}} gerne vil: »{Wish(pair)!.Text}«", $"{{G}} have written what {{g}} would like: “{Wish(pair)!.Text}”");
        var wanted = pair.Setting.Returns.Met(pair.Giver)!.Question;
        return Say.About(pair, $"{{A}} har et tilbud, {{g}} selv kan bruge: »{wanted}«", $"{{A}} have an offer {{g}} can use themselves: “{wanted}”");
    }
}

/// <summary>What the asker's organisation offers, laid against what others seek.</summary>
internal sealed class Returns
{
    /// <summary>So many of an organisation's own needs and offers are looked at, the newest first.</summary>
    private const int Newest = 12;

    private readonly Setting setting;
    private readonly bool any;
    private Card[]? offers;
    private Dictionary<string, Network.Model.Need?>? met;

    public Returns(Setting setting)
    {
        this.setting = setting;
        any = setting.Card.Owner is { } owner && setting.Index.Snapshot.CountOffersOf(owner.Id) > 0;
    }

    /// <summary>The giver's open need that the asker has an offer for; null when there is none, or the asker may not see it.</summary>
    public Network.Model.Need? Met(Card giver)
    {
        if (!any || setting.Index.Snapshot.CountNeedsOf(giver.OwnerId) == 0)
            return null;
        met ??= new(StringComparer.Ordinal);
        if (!met.TryGetValue(giver.OwnerId, out var need))
            met[giver.OwnerId] = need = Find(giver.OwnerId);
        return need;
    }

    private Network.Model.Need? Find(string organisation)
    {
        var index = setting.Index;
        offers ??= Some(index.Owned.OffersOf(setting.Card.OwnerId).Select(index.Offers.Find));
        foreach (var need in Some(index.Owned.NeedsOf(organisation).Select(index.Needs.Find)))
            if (!setting.Skips(need) && Rules.ClosedRule.LastDayOf(need) >= setting.Today && Array.Exists(offers, o => Fits(o, need)))
                return need.Need;
        return null;
    }

    private bool Fits(Card offer, Card need) => (need.Kinds == 0 || (need.Kinds & offer.Kinds) != 0) && (need.Grades & offer.Grades) != 0 == (need.Grades != 0 && offer.Grades != 0)
        && Meet(offer, need);

    private bool Meet(Card offer, Card need)
    {
        foreach (var asked in need.Themes)
            foreach (var given in offer.Themes)
                if (setting.Index.Themes.MeetBelowTop(asked, given))
                    return true;
        return false;
    }

    private static Card[] Some(IEnumerable<Card?> own) =>
        [.. own.OfType<Card>().OrderByDescending(c => c.Record.Revision).ThenBy(c => c.Id, StringComparer.Ordinal).Take(Newest)];
}
