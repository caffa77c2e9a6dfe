using System.Collections.Immutable;
using CoCreate.Matching.Index;

namespace CoCreate.Matching.Cycles;

/// <summary>Finds rings of two, three and four through an organisation. Pure: the same index and question give the same answer.</summary>
public static class CycleEngine
{
    /// <summary>So many of those an organisation could help, or who could help it, are followed further.</summary>
    private const int Followed = 12;

    /// <summary>The best rings, best first; of two as good as each other the shorter.</summary>
    /// <exception cref="ArgumentException">It asks for fewer than 1 or more than 50.</exception>
    public static CycleAnswer Ask(MatchIndex index, CycleQuestion question)
    {
        if (question.Top is < 1 or > 50)
            throw new ArgumentException("Between 1 and 50 rings can be asked for.", nameof(question));
        var graph = new HelpGraph(index, question);
        var start = question.Organisation.Id;
        var helped = graph.From(start);
        var helpers = graph.To(start).ToDictionary(s => s.Giver.Id, StringComparer.Ordinal);
        if (helped.Length == 0 || helpers.Count == 0)
            return new(index.Revision, []);
        List<ImmutableArray<CycleStep>> rings = [.. helped.Where(s => helpers.ContainsKey(s.Receiver.Id)).Select(s => (ImmutableArray<CycleStep>)[s, helpers[s.Receiver.Id]])];
        var last = helpers.Values.OrderByDescending(s => s.Score).ThenBy(s => s.Giver.Id, StringComparer.Ordinal).Take(Followed).ToDictionary(s => s.Giver.Id, StringComparer.Ordinal);
        foreach (var first in helped.Take(Followed))
            foreach (var second in graph.From(first.Receiver.Id).Where(s => s.Receiver.Id != start))
            {
                if (last.TryGetValue(second.Receiver.Id, out var home))
                    rings.Add([first, second, home]);
                // the fourth stands between: helped by the third, and helper of the asker
                rings.AddRange(last.Values.Where(l => l.Giver.Id != first.Receiver.Id && l.Giver.Id != second.Receiver.Id)
                    .SelectMany(l => graph.To(l.Giver.Id).Where(s => s.Giver.Id == second.Receiver.Id), (l, third) => (ImmutableArray<CycleStep>)[first, second, third, l]));
            }
        return new(index.Revision, [.. rings.Select(steps => new Cycle(steps, steps.Min(s => s.Score)))
            .OrderByDescending(c => c.Score).ThenBy(c => c.Steps.Length).ThenBy(c => string.Join(' ', c.Steps.Select(s => s.Receiver.Id)), StringComparer.Ordinal)
            .Take(question.Top)]);
    }
}
