using System.Globalization;

namespace CoCreate.Web.Texts;

/// <summary>One thing the screen says, in both languages. It shows itself in the visitor's.</summary>
public sealed class Phrase(string da, string en)
{
    private readonly string setDa = Typo.Set(da), setEn = Typo.Set(en);

    public string Da { get; } = da;

    public string En { get; } = en;

    /// <summary>With its gaps ({0}, {1}) filled; numbers and dates in the visitor's way.</summary>
    public string With(params object?[] gaps) => Typo.Set(string.Format(CultureInfo.CurrentCulture, Language.Choose(Da, En), gaps));

    public override string ToString() => Language.Choose(setDa, setEn);

    public static implicit operator string(Phrase phrase) => phrase.ToString();
}

/// <summary>A phrase that counts: "1 tilbud", "31 tilbud"; {0} is the number.</summary>
public sealed class CountPhrase(Phrase one, Phrase many)
{
    public Phrase One { get; } = one;

    public Phrase Many { get; } = many;

    public string Of(long count) => (count == 1 ? One : Many).With(count.ToString("N0", CultureInfo.CurrentCulture));
}
