using CoCreate.Api.Introductions;
using CoCreate.Web.Components;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Letters;

/// <summary>Whom the others should write to, as typed with a yes.</summary>
public sealed class ContactFields
{
    private const int LongestName = 100, LongestPhone = 30, FewestDigits = 3;

    // a field the form did not send is null
    public string? Name { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }

    /// <summary>Whether it can be a telephone number: digits, and what people write between them.</summary>
    public static bool IsPhone(string text) =>
        text.Length <= LongestPhone && text.Count(char.IsAsciiDigit) >= FewestDigits && text.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '-' or '(' or ')');

    /// <summary>The contact, with what is wrong added to the errors.</summary>
    public GivenContact Read(List<FieldError> errors)
    {
        var (name, email, phone) = ((Name ?? "").Trim(), (Email ?? "").Trim(), (Phone ?? "").Trim());
        if (name.Length is 0 or > LongestName || name.Any(char.IsControl))
            errors.Add(new("svar-navn", T.Letter.NameWanted));
        if (email.Length > 0 && !NewAccount.IsEmail(email))
            errors.Add(new("svar-email", T.SignIn.EmailMissing));
        else if (email.Length == 0 && phone.Length == 0)
            errors.Add(new("svar-email", T.Letter.ReachWanted));
        if (phone.Length > 0 && !IsPhone(phone))
            errors.Add(new("svar-telefon", T.Letter.PhoneWanted));
        return new(name, email.Length == 0 ? null : email, phone.Length == 0 ? null : phone);
    }
}
