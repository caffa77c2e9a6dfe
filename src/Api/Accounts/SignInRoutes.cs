using System.Collections.Immutable;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CoCreate.Api.Accounts;

/// <summary>What somebody sends to sign in.</summary>
public sealed record SignInWish(string Email, string Password);

/// <summary>An account as its owner sees it.</summary>
public sealed record AccountItem(string Id, string Name, ImmutableArray<Role> Roles, ImmutableArray<string> Organisations, ImmutableArray<string> Municipalities);

/// <summary>A token, and whose it is.</summary>
public sealed record SignedIn(string AccessToken, int ExpiresIn, AccountItem Account);

/// <summary><c>/sign-in</c> and <c>/me</c>.</summary>
public static class SignInRoutes
{
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").WithTags("accounts");
        group.MapPost("/sign-in", SignInAsync).Takes(Declared.KeyHeader).Accepts<SignInWish>("application/json").Produces<SignedIn>()
            .Refuses(400, 401, 403, 409, 413, 415, 422, 429).WithSummary("Gives a token for Authorization: Bearer.");
        group.MapDelete("/sign-in", SignOut).Produces(204).Refuses(401, 429).WithSummary("Ends the token.");
        group.MapGet("/me", Me).Takes(Declared.MinRevision).Produces<AccountItem>().Refuses(400, 401, 429).WithSummary("Who is signed in.");
    }

    private static async Task<IResult> SignInAsync(HttpContext http, SignIns signIns, Tokens tokens, Memberships memberships, AccountStore accounts)
    {
        List<RuleError> missing = [];
        var (wish, refusal) = await JsonBody.ReadAsync<SignInWish>(http, missing: missing);
        if (refusal is not null)
            return refusal;
        missing.AddRange(Limits(wish!).Where(l => missing.All(m => m.Field != l.Field)));
        if (missing.Count > 0)
            return new ProblemAnswer(ProblemKind.Broken, missing);

        var outcome = await signIns.CheckAsync(http, wish!.Email, wish.Password);
        if (outcome is SignInOutcome.Welcome(var person) && http.Request.Headers.AcceptLanguage.Count > 0)
            accounts.Speaks(person.Id, Languages.Danish(http) ? "da" : "en");
        return outcome switch
        {
            SignInOutcome.Welcome(var account) => Results.Json(
                new SignedIn(tokens.Issue(account), (int)Tokens.Life.TotalSeconds, Item(account, memberships.Of(account.Id))), NetworkJson.Wire),
            SignInOutcome.Locked(var wait) => new ProblemAnswer(ProblemKind.TooMany) { RetryAfter = wait },
            SignInOutcome.DemoOnlyHere => new ProblemAnswer(ProblemKind.DemoOnlyHere),
            _ => new ProblemAnswer(ProblemKind.WrongSignIn),
        };
    }

    private static IResult SignOut(HttpContext http, Tokens tokens)
    {
        if (!http.Actor().SignedIn || BearerHandler.TokenOf(http.Request) is not { } token)
            return new ProblemAnswer(ProblemKind.SignInFirst);
        tokens.Revoke(token);
        return Results.NoContent();
    }

    private static IResult Me(HttpContext http) => http.Account() is { } account
        ? Results.Json(Item(account, http.Actor()), NetworkJson.Wire)
        : new ProblemAnswer(ProblemKind.SignInFirst);

    private static AccountItem Item(Account account, Actor actor) => new(account.Id, account.Name, actor.Roles, actor.Organisations, actor.Municipalities);

    private static IEnumerable<RuleError> Limits(SignInWish wish)
    {
        if (wish.Email.Trim().Length == 0)
            yield return ShapeErrors.Missing("email");
        if (wish.Email.Length > 254)
            yield return ShapeErrors.TooLong("email", 254);
        if (wish.Email.Any(char.IsControl))
            yield return ShapeErrors.ControlCharacter("email");
        if (wish.Password.Any(char.IsControl))
            yield return ShapeErrors.ControlCharacter("password");
        if (wish.Password.Length == 0)
            yield return ShapeErrors.Missing("password");
        if (wish.Password.Length > 1_000)
            yield return ShapeErrors.TooLong("password", 1_000);
    }
}
