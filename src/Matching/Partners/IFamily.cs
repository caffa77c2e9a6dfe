using CoCreate.Matching.Signals;

namespace CoCreate.Matching.Partners;

/// <summary>Signals of one kind that say whether an organisation would be a good partner, told together as one reason.</summary>
internal interface IFamily
{
    /// <summary>Stable code, as reasons carry it.</summary>
    string Code { get; }

    /// <summary>What the family looks at.</summary>
    Sentence Name { get; }

    /// <summary>Its signals.</summary>
    Part[] Parts { get; }

    /// <summary>Measures everybody on the shortlist; 0 = the past does not say.</summary>
    /// <param name="about">The question.</param>
    /// <param name="into">All 0 before.</param>
    void Measure(Inquiry about, Table into);

    /// <summary>Why, for a part that speaks for an organisation or against it.</summary>
    Sentence Words(Inquiry about, int part, int organisation, bool speaksFor);
}

/// <summary>One signal of a family.</summary>
/// <param name="Code">Stable code: family and signal, <c>similar.best</c>.</param>
/// <param name="Da">What it looks at, in Danish.</param>
/// <param name="En">The same in English.</param>
internal sealed record Part(string Code, string Da, string En);
