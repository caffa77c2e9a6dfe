using System.Text.RegularExpressions;

namespace CoCreate.Network.Import;

/// <summary>Finds what is about a person inside running text, so that it never lands in the network.</summary>
public static partial class PersonalText
{
    [GeneratedRegex(@"[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+", RegexOptions.None, 500)]
    private static partial Regex Emails();

    [GeneratedRegex(@"(?<!\d)(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}-\d{4}(?!\d)", RegexOptions.None, 500)]
    private static partial Regex Cprs();

    [GeneratedRegex(@"(?<![\d.,-])(\+45[ ]?)?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}(?![\d.,-])", RegexOptions.None, 500)]
    private static partial Regex Phones();

    /// <summary>Whether the whole text is one e-mail address.</summary>
    public static bool IsEmail(string text) => Emails().Match(text) is { Success: true, Index: 0 } m && m.Length == text.Length;

    /// <summary>Whether it holds something written like a civil registration number.</summary>
    public static bool HasCpr(string text) => Cprs().IsMatch(text);

    /// <summary>The first e-mail address in it, or null.</summary>
    public static string? Email(string text) => Emails().Match(text) is { Success: true } m ? m.Value : null;

    /// <summary>The first Danish telephone number in it, or null.</summary>
    public static string? Phone(string text) => Phones().Match(text) is { Success: true } m ? m.Value.Trim() : null;

    /// <summary>The text without e-mail addresses and telephone numbers.</summary>
    public static string Without(string text) => Phones().Replace(Emails().Replace(text, ""), "").Trim(' ', ',', ';', '/', ':', '-', '(', ')', '\n', '<', '>');

    /// <summary>The text without e-mail addresses.</summary>
    public static string WithoutEmails(string text) => text.Contains('@', StringComparison.Ordinal) ? Emails().Replace(text, "").Replace("  ", " ", StringComparison.Ordinal).Trim(' ', ',', ';', ':', '(') : text;

    /// <summary>Whether a preview must hide it.</summary>
    public static bool Hide(string text) => text.Contains('@', StringComparison.Ordinal) && Emails().IsMatch(text) || HasCpr(text);
}
