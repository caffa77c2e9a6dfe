using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Introductions;

/// <summary>Whom to bring together, and what to say.</summary>
/// <param name="Organisations">Two to five ids.</param>
/// <param name="Message">The facilitator's own words.</param>
/// <param name="Need">The need it is about.</param>
public sealed record IntroductionWish(ImmutableArray<string> Organisations, string Message, string? Need = null);

/// <summary>Brings organisations together, also those that never signed up: writes the letter; nothing is sent from here.</summary>
public sealed class Introductions(Indexes indexes, IntroductionStore store, AccountStore accounts, Memberships memberships, CoCreateOptions options, TimeProvider clock)
{
    private const int Fewest = 2, Most = 5;
    private static readonly TimeSpan Life = TimeSpan.FromDays(30);

    /// <summary>Where the links lead; short, because they are printed.</summary>
    public const string Path = "/s";

    /// <summary>The reasons to choose from.</summary>
    public ImmutableArray<IntroductionReason> Reasons(ImmutableArray<string> organisations, string? need) =>
        IntroductionReasons.Of(indexes.Match, organisations, need is null ? null : indexes.Match.Snapshot.Need(need), clock.Today());

    /// <summary>Everything wrong with a wish.</summary>
    public ImmutableArray<RuleError> Check(Actor actor, IntroductionWish wish)
    {
        var network = indexes.Match.Snapshot;
        var errors = ChangeRules.CheckWords("message", wish.Message, required: false).ToList();
        if (wish.Organisations.Length is < Fewest or > Most)
            errors.Add(new("organisations", wish.Organisations.Length < Fewest ? "tooFew" : "tooMany", $"Der skal være {Fewest} til {Most} organisationer.", $"There must be {Fewest} to {Most} organisations.",
                wish.Organisations.Length < Fewest ? "Vælg én til." : "Tag nogle fra.", wish.Organisations.Length < Fewest ? "Choose one more." : "Take some away."));
        for (var i = 0; i < wish.Organisations.Length; i++)
            if (network.Organisation(wish.Organisations[i] ?? "") is not { } organisation || !Rights.May(actor, Act.Read, organisation, network))
                errors.Add(ShapeErrors.NotThere($"organisations[{i}]"));
            else if (wish.Organisations.IndexOf(wish.Organisations[i]) < i)
                errors.Add(new($"organisations[{i}]", "duplicate", "Organisationen er valgt to gange.", "The organisation is chosen twice.", "Vælg en anden, eller fjern den ene.", "Choose another, or remove one of them."));
        if (!actor.Is(Role.Administrator) && errors.Count == 0 && !wish.Organisations.Any(id => network.Organisation(id)?.Municipality is { } code && actor.Municipalities.Contains(code)))
            errors.Add(NotYours(actor));
        if (wish.Need is not null && !(network.Need(wish.Need) is { } need && Rights.May(actor, Act.Read, need, network)))
            errors.Add(ShapeErrors.NotThere("need"));
        return [.. errors];
    }

    /// <summary>Makes an introduction of a wish that passed <see cref="Check"/>; without chosen reasons all of them are in the letter.</summary>
    public Introduction Make(Actor actor, IntroductionWish wish, ImmutableArray<IntroductionReason>? chosen = null)
    {
        var now = clock.GetUtcNow();
        var introduction = new Introduction(Ids.New(), actor.Id, wish.Need, wish.Message ?? "", chosen ?? Reasons(wish.Organisations, wish.Need), now,
            [.. wish.Organisations.Select(organisation => new IntroducedParty(organisation, ClaimCodes.New(), now + Life, null, null, null))]);
        store.Add(introduction);
        return introduction;
    }

    /// <summary>A letter to one organisation alone, about its page.</summary>
    public Introduction MakeOne(Actor actor, string organisation)
    {
        var now = clock.GetUtcNow();
        var letter = new Introduction(Ids.New(), actor.Id, null, "", [], now, [new(organisation, ClaimCodes.New(), now + Life, null, null, null)]);
        store.Add(letter);
        return letter;
    }

    /// <summary>The link of one party.</summary>
    public string Link(IntroducedParty party) => $"{options.PublicUrl}{Path}/{party.Code}";

    /// <summary>The letter to one party, or to all when it is null.</summary>
    public LetterTexts Letter(Introduction introduction, IntroducedParty? to)
    {
        var (writer, network) = (Writer(introduction), indexes.Match.Snapshot);
        return to is null ? IntroductionLetter.ToAll(introduction, writer, network) : IntroductionLetter.To(introduction, to, Link(to), writer, network);
    }

    // the writer's own municipality; where they have several, the one that one of these lies in
    private LetterWriter Writer(Introduction introduction)
    {
        var (actor, network) = (memberships.Of(introduction.Account), indexes.Match.Snapshot);
        var own = actor.Is(Role.Facilitator) ? actor.Municipalities : [];
        var there = introduction.Parties.Select(party => network.Organisation(party.Organisation)?.Municipality).FirstOrDefault(code => code is not null && own.Contains(code));
        return new(accounts.Find(introduction.Account)?.Name ?? "?", Municipalities.Find(there ?? own.FirstOrDefault()) is { } municipality ? $"{municipality.Name} Kommune" : null);
    }

    private static RuleError NotYours(Actor actor)
    {
        var own = string.Join(", ", actor.Municipalities.Select(code => Municipalities.Find(code)?.Name ?? code));
        return new("organisations", "notYours", $"Ingen af dem ligger i {own} Kommune.", $"None of them lies in {own} Municipality.",
            $"Vælg mindst én fra {own} Kommune.", $"Choose at least one from {own} Municipality.");
    }
}
