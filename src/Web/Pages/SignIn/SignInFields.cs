namespace CoCreate.Web.Pages.SignIn;

/// <summary>What the sign-in form sends.</summary>
public sealed class SignInFields
{
    public string Email { get; set; } = "";

    public string Password { get; set; } = "";
}
