using System.Collections.Immutable;

namespace CoCreate.Network.Changes;

/// <summary>Gathers the broken rules of one check. Knows where in the change set it stands, so that the rules only name their own field.</summary>
internal sealed class Findings
{
    private readonly ImmutableArray<RuleError>.Builder errors = ImmutableArray.CreateBuilder<RuleError>();

    /// <summary>What stands before every field: empty, or <c>changes[3].</c> when the set has several records.</summary>
    public string Prefix { get; set; } = "";

    public ImmutableArray<RuleError> Errors => errors.ToImmutable();

    /// <summary>Adds an error; sentences may use <c>{F}</c> for the field's name and <c>{f}</c> for the same in the middle of a sentence.</summary>
    public void Add(string field, string code, string da, string en, string remedyDa, string remedyEn)
    {
        var name = FieldNames.Of(field);
        errors.Add(new(Prefix + field, code, With(da, name.Da), With(en, name.En), With(remedyDa, name.Da), With(remedyEn, name.En)));
    }

    /// <summary>How a value is shown back: short, on one line, without what cannot be shown.</summary>
    public static string Shown(string value)
    {
        var chars = value.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).Take(60).ToArray();
        return new string(chars) + (value.Length > 60 ? " …" : "");
    }

    private static string With(string sentence, string name) => sentence.Contains('{')
        ? sentence.Replace("{F}", name.TrimEnd(','), StringComparison.Ordinal)
            .Replace("{F,}", name, StringComparison.Ordinal)
            .Replace("{f}", char.ToLowerInvariant(name[0]) + name[1..].TrimEnd(','), StringComparison.Ordinal)
        : sentence;
}
