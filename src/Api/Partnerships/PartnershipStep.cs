using CoCreate.Network.Model;

namespace CoCreate.Api.Partnerships;

/// <summary>What one member wants to do with a partnership.</summary>
/// <param name="Name">Its name in the log.</param>
/// <param name="Text">Words that go with it.</param>
/// <param name="Words">What sort of words those are.</param>
/// <param name="Decide">The decision, from the partnership, the side, and what else is known.</param>
public sealed record PartnershipStep(string Name, string? Text, WordKind Words, Func<Partnership, string, Known, PartnershipDecision> Decide)
{
    /// <summary>Yes to the plan.</summary>
    public static PartnershipStep Agree(string? text) => new("agree", text, WordKind.Message, (p, by, known) => PartnershipSteps.Agree(p, by, known.Today, known.Now));

    /// <summary>Leaves.</summary>
    public static PartnershipStep Withdraw(string? text) => new("withdraw", text, WordKind.Message, (p, by, known) => PartnershipSteps.Withdraw(p, by, known.Booked, known.Today));

    /// <summary>Ends it for all before its time.</summary>
    public static PartnershipStep Stop(string? text) => new("stop", text, WordKind.Message, (p, by, known) => PartnershipSteps.Stop(p, by, known.Booked, known.Today));

    /// <summary>Says how it went.</summary>
    public static PartnershipStep Answer(Afterwards answer, string? text) =>
        new("answer", text, WordKind.Answer, (p, by, known) => PartnershipSteps.Answer(p, by, answer, known.Words, known.Today, known.Now));
}

/// <summary>What a decision may rest on besides the partnership.</summary>
/// <param name="Booked">Whether a booking holds seats for it.</param>
/// <param name="Words">Id of the words that go with the step.</param>
public sealed record Known(DateOnly Today, DateTimeOffset Now, bool Booked, string? Words);
