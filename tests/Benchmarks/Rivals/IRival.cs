using CoCreate.Benchmarks.Rivals.Partners;

namespace CoCreate.Benchmarks.Rivals;

/// <summary>Another engine that is asked the same question over the same data. Disposing of it stops all it started.</summary>
internal interface IRival : IAsyncDisposable
{
    /// <summary>What it is, with its version once it runs.</summary>
    string Name { get; }

    /// <summary>What must be installed before it can run, as one sentence; null when nothing is missing.</summary>
    string? Missing { get; }

    /// <summary>The ways to ask that are tried; the fastest that gives the same answer is measured.</summary>
    IReadOnlyList<Way> Plans { get; }

    /// <summary>Starts it.</summary>
    Task StartAsync();

    /// <summary>Gives it the network and its indexes.</summary>
    Task LoadAsync(RivalNetwork network);

    /// <summary>Asks for the best twenty.</summary>
    Task<RivalAnswer> AskAsync(string way, RivalQuestion question);

    /// <summary>Gives it the past partnerships of a set.</summary>
    Task LearnAsync(PastSet set);

    /// <summary>The ways to rank partners that are tried; the best one counts.</summary>
    IReadOnlyList<Way> Rankings { get; }

    /// <summary>Ranks organisations as partners.</summary>
    Task<string[]> RankAsync(string ranking, PastSet set, PastProject question);

    /// <summary>Bytes its processes hold.</summary>
    long Memory { get; }
}

/// <summary>One way to ask.</summary>
/// <param name="Name">Short name.</param>
/// <param name="About">What is special about it, for the report.</param>
internal sealed record Way(string Name, string About);

/// <summary>Ids, best first, and how long it took inside the rival's own process when it can tell.</summary>
internal sealed record RivalAnswer(string[] Ids, double? InsideMs = null);
