using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>What one side wants to do with a request.</summary>
/// <param name="Name">Its name in the log.</param>
/// <param name="Text">Words to the other side.</param>
/// <param name="Side">The only side that can, or null when it depends on whose turn it is.</param>
/// <param name="Decide">The decision.</param>
public sealed record RequestStep(string Name, string? Text, Func<Request, string?> Side, Func<Request, string, DateTimeOffset, StepOutcome> Decide)
{
    /// <summary>What is proposed instead, for the rules that need more than the request.</summary>
    public Proposal? Proposes { get; init; }

    /// <summary>Yes.</summary>
    public static RequestStep Accept(string? text)
    {
        var partnership = Ids.New();
        return new("accept", text, _ => null, (request, by, now) => RequestSteps.Accept(request, by, partnership, now));
    }

    /// <summary>No.</summary>
    public static RequestStep Decline(DeclineReason reason, string? text) =>
        new("decline", text, request => request.To, (request, by, now) => RequestSteps.Decline(request, by, reason, now));

    /// <summary>Something else.</summary>
    public static RequestStep Counter(Proposal proposal, string? text) =>
        new("counter", text, _ => null, (request, by, now) => RequestSteps.Counter(request, by, proposal, now)) { Proposes = proposal };

    /// <summary>Taken back.</summary>
    public static RequestStep Withdraw(string? text) =>
        new("withdraw", text, request => request.From, (request, by, now) => RequestSteps.Withdraw(request, by, now));
}
