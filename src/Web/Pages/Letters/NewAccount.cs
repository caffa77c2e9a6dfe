using CoCreate.Api.Accounts;
using CoCreate.Web.Components;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Letters;

/// <summary>What somebody types to get an account.</summary>
public sealed class AccountFields
{
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public string Password { get; set; } = "";
}

/// <summary>Makes an account of a form and signs the browser in; says what is wrong at each field.</summary>
public sealed class NewAccount(AccountRegistry registry, SignIns signIns, SignInTries tries)
{
    private const int Shortest = 10, LongestName = 100, LongestEmail = 254, LongestPassword = 1_000;

    /// <summary>Makes it; null with the errors when something is wrong.</summary>
    public async Task<Account?> MakeAsync(HttpContext http, AccountFields? typed, List<FieldError> errors)
    {
        Check(typed, errors);
        if (errors.Count > 0)
            return null;
        var (name, email, password) = (typed!.Name.Trim(), typed.Email.Trim(), typed.Password);
        if (tries.Wait(http, email) is not null)
        {
            errors.Add(new("email", T.SignIn.Locked));
            return null;
        }
        var (account, refused) = await registry.CreateAsync(name, email, password);
        if (account is null)
        {
            errors.Add(refused.Any(e => e.Code.StartsWith("Duplicate", StringComparison.Ordinal)) ? new("email", T.Letter.EmailTaken)
                : refused.Any(e => e.Code.StartsWith("Password", StringComparison.Ordinal)) ? new("kode", T.Letter.PasswordShort.With(Shortest)) : new("email", T.SignIn.EmailMissing));
            return null;
        }
        await signIns.SignInAsync(http, email, password);
        return account;
    }

    /// <summary>Says what is wrong, before anything is made.</summary>
    public static void Check(AccountFields? typed, List<FieldError> errors)
    {
        var (name, email, password) = ((typed?.Name ?? "").Trim(), (typed?.Email ?? "").Trim(), typed?.Password ?? "");
        if (name.Length is 0 or > LongestName || name.Any(char.IsControl))
            errors.Add(new("navn", T.Letter.NameWanted));
        if (!IsEmail(email))
            errors.Add(new("email", T.SignIn.EmailMissing));
        if (password.Length is < Shortest or > LongestPassword)
            errors.Add(new("kode", T.Letter.PasswordShort.With(Shortest)));
    }

    /// <summary>Whether it looks like an address somebody can be written to at.</summary>
    public static bool IsEmail(string text) => text.Length is >= 5 and <= LongestEmail && text.IndexOf('@') is > 0 and var at && text.IndexOf('.', at) > at + 1
        && !text.EndsWith('.') && !text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)) && text.LastIndexOf('@') == at;
}
