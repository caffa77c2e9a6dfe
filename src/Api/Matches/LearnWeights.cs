using System.Collections.Immutable;
using CoCreate.Api.Hosting;
using CoCreate.Matching.Learning;

namespace CoCreate.Api.Matches;

/// <summary>Lets the weights follow the answers people give. Matches everywhere go by them at once.</summary>
public sealed class LearnWeights(Indexes indexes, Verdicts verdicts) : IJob
{
    private readonly Lock learning = new();
    private List<(string, VerdictKind, string, ImmutableArray<Weighed>)> learnedFrom = [];

    /// <inheritdoc/>
    public string Name => "learn-weights";

    /// <inheritdoc/>
    public (string Da, string En) About => ("Lader vægtene i match følge de svar, folk giver", "Lets the weights of matches follow the answers people give");

    /// <inheritdoc/>
    public TimeSpan Every => TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    public Task RunAsync(DateTimeOffset now, CancellationToken stop)
    {
        Learn();
        return Task.CompletedTask;
    }

    /// <summary>Learns from every answer there is now; does nothing when they are the same as last time.</summary>
    public OnlineWeights Learn()
    {
        lock (learning)
        {
            var index = indexes.Match;
            var answers = verdicts.In(index);
            // lists of points are the same ones as long as neither side of the pair changed
            var now = answers.Select(v => (v.Id, v.Kind, string.Join(' ', v.Because), v.Signals)).ToList();
            if (now.SequenceEqual(learnedFrom))
                return index.Learned;
            var learned = OnlineLearning.From(answers);
            indexes.Learn(learned);
            learnedFrom = now;
            return learned;
        }
    }
}
