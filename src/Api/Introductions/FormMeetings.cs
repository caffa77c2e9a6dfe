using CoCreate.Api.Hosting;

namespace CoCreate.Api.Introductions;

/// <summary>Makes the partnerships of introductions whose last yes was written down and nothing more, because the program was stopped in between.</summary>
public sealed class FormMeetings(IntroductionStore store, Meetings meetings) : IJob
{
    /// <inheritdoc/>
    public string Name => "form-meetings";

    /// <inheritdoc/>
    public (string Da, string En) About => ("Opretter partnerskaber, når alle har sagt ja til at mødes", "Makes partnerships when everybody agreed to meet");

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public async Task RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        foreach (var introduction in store.AgreedSince(now - TimeSpan.FromDays(60)))
            await meetings.FormAsync(introduction, $"job:{Name}", stop);
    }
}
