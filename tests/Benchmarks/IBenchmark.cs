namespace CoCreate.Benchmarks;

/// <summary>One named benchmark. It starts what it needs and stops it again.</summary>
public interface IBenchmark
{
    /// <summary>The name on the command line.</summary>
    string Name { get; }

    /// <summary>What it measures, in one line.</summary>
    string About { get; }

    /// <summary>Measures, and writes to the report; false when a figure falls short of what is promised.</summary>
    /// <param name="report">Goes to the screen and to results/NAME.md.</param>
    /// <param name="arguments">What followed the name; <c>--quick</c> ends within 60 s.</param>
    Task<bool> RunAsync(Report report, Arguments arguments);
}
