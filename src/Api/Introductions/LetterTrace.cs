using System.Collections.Immutable;

namespace CoCreate.Api.Introductions;

/// <summary>How far one letter came, without its code and words: enough for a list that is read on every page.</summary>
public sealed record LetterTrace(string Introduction, string Organisation, DateTimeOffset? Opened, DateTimeOffset? Answered, bool? Yes);

/// <summary>A letter to an organisation, as its own people see it.</summary>
/// <param name="Introduction">Id of the introduction.</param>
/// <param name="By">Account of the facilitator.</param>
/// <param name="Code">The code of their link.</param>
/// <param name="At">When it was written.</param>
/// <param name="Expires">Until when the link works.</param>
/// <param name="Answered">When they answered.</param>
/// <param name="Yes">What they answered.</param>
/// <param name="Beside">The others, and how far their letters came.</param>
public sealed record LetterToUs(string Introduction, string By, string Code, DateTimeOffset At, DateTimeOffset Expires, DateTimeOffset? Answered, bool? Yes, ImmutableArray<LetterTrace> Beside)
{
    /// <summary>Ids of the others.</summary>
    public ImmutableArray<string> Others => [.. Beside.Select(other => other.Organisation)];

    /// <summary>Whether everybody said yes.</summary>
    public bool Agreed => Yes == true && Beside.All(other => other.Yes == true);
}
