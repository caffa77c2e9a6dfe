using System.Globalization;
using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Introductions;

/// <summary>A week after an introduction its facilitator is told who opened the letter, who answered, and whom to call.</summary>
public sealed class FollowUpIntroductions(IntroductionStore store, INetwork network, Outbox outbox, Receivers receivers, CoCreateOptions options) : IJob
{
    private static readonly TimeSpan After = TimeSpan.FromDays(7), Within = TimeSpan.FromDays(30);
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    /// <inheritdoc/>
    public string Name => "follow-up-introductions";

    /// <inheritdoc/>
    public (string Da, string En) About => ("Følger op på introduktioner efter en uge", "Follows up introductions after a week");

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public Task RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        foreach (var introduction in store.Between(now - Within, now - After))
        {
            stop.ThrowIfCancellationRequested();
            if (outbox.NotedAt(Name, introduction.Id) is null)
                outbox.Once(Name, introduction.Id, receivers.Person(introduction.Account) is { } to ? [Letter(introduction, to)] : []);
        }
        return Task.CompletedTask;
    }

    private Letter Letter(Introduction introduction, Receiver to)
    {
        var da = to.Language != "en";
        var day = Days.In(introduction.At).ToString(da ? "d. MMMM" : "d MMMM", da ? Danish : CultureInfo.InvariantCulture);
        var names = string.Join(da ? " og " : " and ", introduction.Parties.Select(party => NameOf(party.Organisation)));
        var silent = introduction.Parties.Where(party => party.Answered is null).Select(party => NameOf(party.Organisation)).ToList();
        return new($"introduction:{introduction.Id}:{to.Address.ToUpperInvariant()}", "introductions", to.Address, to.Name, to.Language,
            da ? $"Hvordan gik det med {names}?" : $"How did it go with {names}?",
            [
                new(da ? $"Den {day} satte du {names} i forbindelse. Sådan står det nu:" : $"On {day} you introduced {names}. This is how it stands:"),
                new(string.Join("\n", introduction.Parties.Select(party => $"{NameOf(party.Organisation)}: {State(party, da)}"))),
                new(silent.Count == 0 ? da ? "Alle har svaret." : "Everybody has answered."
                    : da ? $"Ring til {string.Join(", ", silent)}, eller send brevet igen." : $"Call {string.Join(", ", silent)}, or send the letter again."),
                new(da ? "Se dine introduktioner" : "See your introductions", $"{options.PublicUrl}/min-side"),
                LetterPart.Farewell(da),
            ]);
    }

    private static string State(IntroducedParty party, bool da) => party switch
    {
        { Answered: not null, Yes: true } => da ? "har sagt ja" : "said yes",
        { Answered: not null } => da ? "har sagt nej tak" : "said no",
        { Opened: not null } => da ? "har åbnet brevet, men ikke svaret" : "opened the letter but did not answer",
        _ => da ? "har ikke åbnet brevet" : "did not open the letter",
    };

    private string NameOf(string organisation) => network.Current.Organisation(organisation)?.Name ?? "?";
}
