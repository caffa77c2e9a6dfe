using CoCreate.Api.Hosting;
using CoCreate.Network.Model;

namespace CoCreate.Api.Requests;

/// <summary>An answer is late when the receiver had to be reminded; a question that expired is told of for two months more.</summary>
public sealed class LateAnswers : ILateAnswers
{
    private const int LatestDays = 60;

    /// <inheritdoc/>
    public bool IsLate(Request request, DateTimeOffset now) => RequestSteps.StateAt(request, now) switch
    {
        RequestState.Expired => now - request.Expires < TimeSpan.FromDays(LatestDays),
        RequestState.Sent => !request.Waiting && now - request.Asked > RequestSteps.Patience,
        _ => false,
    };
}
