using System.Globalization;

namespace CoCreate.Benchmarks;

/// <summary>What followed the benchmark's name.</summary>
public sealed class Arguments(string[] words)
{
    /// <summary>Smaller sizes, ends within 60 s; not written to the results.</summary>
    public bool Quick => words.Contains("--quick");

    /// <summary>Whether an option without a value was given.</summary>
    public bool Has(string option) => words.Contains(option);

    /// <summary>The words that are no options.</summary>
    public IEnumerable<string> Words => words.Where((word, i) => !word.StartsWith('-') && (i == 0 || words[i - 1] is "--quick" or "--cold" or "--ablate" or "--speed" || !words[i - 1].StartsWith('-')));

    /// <summary>The word after an option; null when it was not given.</summary>
    public string? Word(string option) => Array.IndexOf(words, option) is >= 0 and var at && at + 1 < words.Length ? words[at + 1] : null;

    /// <summary>The word after an option, else the environment's variable, else null.</summary>
    public string? Text(string option, string variable) =>
        Array.IndexOf(words, option) is >= 0 and var at && at + 1 < words.Length ? words[at + 1] : Environment.GetEnvironmentVariable(variable);

    /// <summary>The number after an option.</summary>
    public int Number(string option, int otherwise) =>
        Array.IndexOf(words, option) is >= 0 and var at && at + 1 < words.Length ? int.Parse(words[at + 1], CultureInfo.InvariantCulture) : otherwise;
}
