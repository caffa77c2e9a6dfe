using CoCreate.Matching.Ranking;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Signals;

/// <summary>Whether they answer those who ask, and how fast.</summary>
internal sealed class AnswerSignal : ISignal
{
    public string Code => "answers";
    public Sentence Name => new("Svar: om de plejer at svare, og hvor hurtigt", "Answers: whether they usually answer, and how fast");

    public bool InPlay(Setting setting) => true;

    // Two imagined questions, one answered, keep a single silence from weighing as much as a habit.
    public double Value(in Pair pair) => Habit(pair.Candidate.Owner);

    public static double Habit(Organisation? candidate)
    {
        if (candidate?.Responses is not { Asked: > 0 } r)
            return 0;
        var rate = (r.Answered + 1.0) / (r.Asked + 2.0);
        var pace = r.MedianHours is { } hours ? Math.Clamp(1 - hours / 336.0, 0, 1) : 0.5;
        return Math.Clamp(2 * rate - 1, -1, 1) * (rate > 0.5 ? 0.6 + 0.4 * pace : 1);
    }

    public Sentence Words(in Pair pair, double value)
    {
        var r = pair.Candidate.Owner!.Responses;
        if (value < 0)
            return new($"Har svaret {r.Answered} af {r.Asked}, der spurgte", $"Have answered {r.Answered} of the {r.Asked} who asked");
        return r.MedianHours switch
        {
            null => new($"Plejer at svare: {r.Answered} af {r.Asked}", $"Usually answer: {r.Answered} of {r.Asked}"),
            < 24 => new("Plejer at svare inden for et døgn", "Usually answer within a day"),
            var hours => new($"Plejer at svare inden for {Math.Ceiling(hours.Value / 24.0):0} dage", $"Usually answer within {Math.Ceiling(hours.Value / 24.0):0} days"),
        };
    }
}
