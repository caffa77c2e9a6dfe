using CoCreate.Matching.Partners;

namespace CoCreate.Matching.Learning;

/// <summary>The past partnerships of a lesson, as the echo hears them.</summary>
/// <param name="Rows">What each has in common with the question, row after row.</param>
/// <param name="Members">For each the candidates' places that took part.</param>
/// <param name="Leads">For each the place of its lead among the candidates, -1 when it is none.</param>
public sealed record EchoLesson(float[] Rows, int[][] Members, int[] Leads);

/// <summary>Learns how loud past partnerships answer: the share heard of those who were chosen shall be large.</summary>
public static class EchoLearning
{
    /// <summary>What makes a past partnership answer, in the order of the weights.</summary>
    public static IReadOnlyList<string> Signals => Echo.Common;

    public static double[] Learn(IReadOnlyList<Lesson> lessons, double strength) => new Descent((weights, slope) =>
    {
        var loss = 0.0;
        for (var k = 0; k < weights.Length; k++)
        {
            loss += 0.5 * strength * weights[k] * weights[k];
            slope[k] = strength * weights[k];
        }
        foreach (var lesson in lessons)
            if (lesson.Chosen.Length > 0 && lesson.Echo is { } echo && echo.Members.Length > 0)
                loss += Loss(lesson, echo, weights, slope);
        return loss;
    }).Run(new double[Echo.Width]);

    /// <summary>How loud each candidate is heard, as the engine measures it.</summary>
    public static float[] Heard(Lesson lesson, double[] weights)
    {
        var loud = Loud(lesson.Echo!, weights, out var sum);
        var heard = Heard(lesson, loud, Math.Exp(weights[^1]));
        return Array.ConvertAll(heard, h => sum > 0 ? (float)Math.Log(1 + h / (sum * Echo.Silence)) : 0);
    }

    private static double Loss(Lesson lesson, EchoLesson echo, double[] weights, double[] slope)
    {
        var width = Echo.Width;
        var loud = Loud(echo, weights, out var sum);
        var lead = Math.Exp(weights[^1]);
        var heard = Heard(lesson, loud, lead);
        double silence = Echo.Silence * sum, all = silence * heard.Length + heard.Sum();
        var inverse = new double[heard.Length];
        var loss = Math.Log(all);
        var fromSilence = -Echo.Silence * heard.Length / all;
        foreach (var c in lesson.Chosen)
        {
            loss -= Math.Log(silence + heard[c]) / lesson.Chosen.Length;
            inverse[c] = 1 / (silence + heard[c]) / lesson.Chosen.Length;
            fromSilence += inverse[c] * Echo.Silence;
        }
        for (var t = 0; t < loud.Length; t++)
        {
            // how much the log share of the chosen grows with this one's loudness
            double grows = fromSilence, growsByLead = 0;
            foreach (var m in echo.Members[t])
            {
                var by = (inverse[m] - 1 / all) * (m == echo.Leads[t] ? lead : 1);
                grows += by;
                if (m == echo.Leads[t])
                    growsByLead += by;
            }
            for (var k = 0; k < width - 1; k++)
                slope[k] -= grows * loud[t] * echo.Rows[t * width + k];
            slope[width - 1] -= growsByLead * loud[t];
        }
        return loss;
    }

    private static double[] Loud(EchoLesson echo, double[] weights, out double sum)
    {
        var (width, loud) = (Echo.Width, new double[echo.Members.Length]);
        for (var t = 0; t < loud.Length; t++)
            for (var k = 0; k < width - 1; k++)
                loud[t] += weights[k] * echo.Rows[t * width + k];
        var most = loud.DefaultIfEmpty(0).Max();
        sum = 0;
        for (var t = 0; t < loud.Length; t++)
            sum += loud[t] = Math.Exp(loud[t] - most);
        return loud;
    }

    private static double[] Heard(Lesson lesson, double[] loud, double lead)
    {
        var heard = new double[lesson.Candidates.Length];
        for (var t = 0; t < loud.Length; t++)
            foreach (var m in lesson.Echo!.Members[t])
                heard[m] += loud[t] * (m == lesson.Echo.Leads[t] ? lead : 1);
        return heard;
    }
}
