using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Introductions;

/// <summary>A letter's link to one organisation.</summary>
public sealed record ClaimLink(string Organisation, string ClaimUrl, DateTimeOffset Expires, DateTimeOffset? Opened, DateTimeOffset? Answered, bool? Yes);

/// <summary>An introduction with its letter and links.</summary>
public sealed record IntroductionAnswer(string Id, string? Need, string Message, DateTimeOffset At, LetterTexts Letter, ImmutableArray<ClaimLink> Links);

/// <summary><c>/introductions</c>: a facilitator brings organisations together.</summary>
public static class IntroductionRoutes
{
    public static IServiceCollection AddIntroductions(this IServiceCollection services) => services.AddSingleton<IntroductionStore>().AddSingleton<IIntroduced>(services => services.GetRequiredService<IntroductionStore>()).AddSingleton<Introductions>().AddSingleton<Claims>().AddSingleton<IClaimLinks, ClaimLinks>()
        .AddSingleton<IntroductionWords>().AddSingleton<LetterDoors>().AddSingleton<MeetingLetters>().AddSingleton<Meetings>().AddSingleton<ClaimLetters>().AddSingleton<IJob, FormMeetings>().AddSingleton<IJob, FollowUpIntroductions>();

    public static void MapIntroductions(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/introductions").WithTags("introductions");
        group.MapPost("/", AddAsync).Takes(Declared.KeyHeader).Accepts<IntroductionWish>("application/json")
            .Produces<IntroductionAnswer>(201).Refuses(400, 401, 403, 409, 413, 415, 422, 429).WithSummary("Writes a letter that brings 2 to 5 organisations together; nothing is sent.");
        group.MapGet("/", (HttpContext http, Introductions introductions, IntroductionStore store, INetwork network) =>
                Refusal(http, network) ?? WholeList.Page(http, network.Current.Revision, store.Of(http.Actor().Id).Select(i => Answer(i, introductions)).ToList(), i => i.Id))
            .Takes(Declared.Limit, Declared.Cursor, Declared.MinRevision).Produces<ListAnswer<IntroductionAnswer>>().Refuses(400, 401, 403, 429).WithSummary("Your introductions: who opened the letter, who answered.");
        group.MapGet("/{id}", (string id, HttpContext http, Introductions introductions, IntroductionStore store, INetwork network) =>
                Refusal(http, network) ?? (store.Find(id, http.Actor().Id) is { } one ? Results.Json(Answer(one, introductions), NetworkJson.Wire) : new ProblemAnswer(ProblemKind.NotFound)))
            .Produces<IntroductionAnswer>().Refuses(401, 403, 404, 429).WithSummary("One of your introductions.");
    }

    private static async Task<IResult> AddAsync(HttpContext http, Introductions introductions, INetwork network)
    {
        if (Refusal(http, network) is { } refusal)
            return refusal;
        var (wish, unreadable) = await JsonBody.ReadAsync<IntroductionWish>(http, missing: []);
        if (unreadable is not null)
            return unreadable;
        if (introductions.Check(http.Actor(), wish!) is { IsEmpty: false } errors)
            return new ProblemAnswer(ProblemKind.Broken, errors);
        var made = introductions.Make(http.Actor(), wish!);
        http.Response.Headers.Location = $"/api/v1/introductions/{made.Id}";
        return Results.Json(Answer(made, introductions), NetworkJson.Wire, statusCode: 201);
    }

    private static IResult? Refusal(HttpContext http, INetwork network) =>
        !http.Actor().SignedIn ? new ProblemAnswer(ProblemKind.SignInFirst)
        : !Rights.May(http.Actor(), Act.Introduce, null, network.Current) ? new ProblemAnswer(ProblemKind.Forbidden) : null;

    private static IntroductionAnswer Answer(Introduction introduction, Introductions introductions) => new(introduction.Id, introduction.Need, introduction.Message, introduction.At,
        introductions.Letter(introduction, null),
        [.. introduction.Parties.Select(party => new ClaimLink(party.Organisation, introductions.Link(party), party.Expires, party.Opened, party.Answered, party.Yes))]);
}
