using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoCreate.Api.Accounts;

/// <summary>Reads <c>Authorization: Bearer</c>.</summary>
internal sealed class BearerHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, Tokens tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string SchemeName = "Bearer";

    public static string? TokenOf(Microsoft.AspNetCore.Http.HttpRequest request) =>
        request.Headers.Authorization.ToString() is { } header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header[7..].Trim() : null;

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (TokenOf(Request) is not { } token)
            return Task.FromResult(AuthenticateResult.NoResult());
        return Task.FromResult(tokens.Read(token) is { } account
            ? AuthenticateResult.Success(new(SignIns.PrincipalOf(account, SchemeName), SchemeName))
            : AuthenticateResult.Fail("The access token is unknown or over."));
    }
}
