using CoCreate.Matching.Index;

namespace CoCreate.Matching;

/// <summary>Ranks what answers a question, with reasons. Pure: the same index and question give the same answer.</summary>
public static class MatchEngine
{
    /// <summary>The best matches, best first; ties by id.</summary>
    public static MatchAnswer Ask(MatchIndex index, MatchQuestion question) => new(index.Revision, []);
}
