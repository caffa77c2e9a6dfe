namespace CoCreate.Api.Introductions;

/// <summary>Who writes a letter, and as what.</summary>
/// <param name="Name">The person.</param>
/// <param name="Municipality">"Randers Kommune": whose facilitator they are; null when they are none's.</param>
public sealed record LetterWriter(string Name, string? Municipality)
{
    /// <summary>How they present themselves.</summary>
    public string Da => Municipality is null ? $"Jeg hedder {Name} og står for driften af CoCreate" : $"Jeg hedder {Name} og er facilitator i {Municipality}";

    /// <summary>The same in English.</summary>
    public string En => Municipality is null ? $"My name is {Name}, and I run CoCreate" : $"My name is {Name}, facilitator in {Municipality}";

    /// <summary>What stands under the letter.</summary>
    public string Signed => Municipality is null ? $"{Name}, CoCreate" : $"{Name}, {Municipality}";
}
