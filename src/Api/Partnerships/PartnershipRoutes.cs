using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Partnerships;

/// <summary><c>/partnerships</c>: the records, and what their members do together.</summary>
public static class PartnershipRoutes
{
    public static IServiceCollection AddPartnerships(this IServiceCollection services) => services
        .AddSingleton<PartnershipWords>().AddSingleton<Plans>().AddSingleton<PartnershipPeople>().AddSingleton<SideLinks>().AddSingleton<ISideLinks>(services => services.GetRequiredService<SideLinks>()).AddSingleton<PartnershipLetters>().AddSingleton<Partnerships>()
        .AddSingleton<IJob, TurnPartnerships>().AddSingleton<IJob, FollowUpPartnerships>().AddSingleton<IJob, RemindPartnerships>().AddSingleton<IJob, SweepPartnershipWords>().AddSingleton<IJob, PartnershipMail>();

    public static void MapPartnerships(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapRecords<Partnership>(RecordKind.Partnership, "partnerships");
        Step("agree", "Says yes to the plan; the last member's yes makes it agreed.", PartnershipStep.Agree);
        Step("withdraw", "A member leaves; what it promised becomes an open seat.", PartnershipStep.Withdraw);
        Step("stop", "Ends it for all before its time.", PartnershipStep.Stop);
        group.MapPost("/{id}/answers", AnswerAsync).Takes(Declared.IfMatchHeader, Declared.KeyHeader).Accepts<AnswersWish>("application/json").Produces<Partnership>()
            .Refuses(400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429).WithSummary("How it went: did it happen, was it worth it, again? When every side has answered it is settled.");
        group.MapGet("/{id}/answers", Answers).Takes(Declared.MinRevision).Produces<AnswersAnswer>().Refuses(400, 401, 403, 404, 429)
            .WithSummary("What the sides have answered, and whose answer is missing.");
        group.MapTalk();
        group.MapPlan();
        routes.MapGet("/me/contact-looks", (HttpContext http, PartnershipPeople people, INetwork network) => http.Actor().SignedIn
                ? WholeList.Page(http, network.Current.Revision, people.LooksAt(http.Actor().Id), look => look.Id)
                : new ProblemAnswer(ProblemKind.SignInFirst))
            .WithTags("sign-in").Takes(Declared.Limit, Declared.Cursor, Declared.MinRevision).Produces<ListAnswer<ContactLook>>().Refuses(400, 401, 429).WithSummary("Who looked at your contact details, when and why; the newest 500.");

        void Step(string name, string summary, Func<string?, PartnershipStep> step) =>
            group.MapPost("/{id}/" + name, (string id, HttpContext http, Partnerships partnerships, INetwork network) => StepAsync(id, http, step, partnerships, network))
                .Takes(Declared.IfMatchHeader, Declared.KeyHeader).Accepts<StepWish>("application/json").Produces<Partnership>()
                .Refuses(400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429).WithSummary(summary);
    }

    private static async Task<IResult> StepAsync(string id, HttpContext http, Func<string?, PartnershipStep> step, Partnerships partnerships, INetwork network)
    {
        var (p, closed) = Doors.Open(http, network, id, Act.TakePart);
        if (closed is not null)
            return closed;
        var (version, unclear) = IfMatch.Read(http, p);
        if (unclear is not null)
            return unclear;
        var (wish, refusal) = await JsonBody.ReadAsync<StepWish>(http, mayBeEmpty: true);
        if (refusal is not null)
            return refusal;
        return (await partnerships.StepAsync(http.Actor(), id, version, wish!.Organisation, step(wish.Message), http.RequestAborted)).Answer(http);
    }

    private static async Task<IResult> AnswerAsync(string id, HttpContext http, Partnerships partnerships, INetwork network)
    {
        var (p, closed) = Doors.Open(http, network, id, Act.TakePart);
        if (closed is not null)
            return closed;
        var (version, unclear) = IfMatch.Read(http, p);
        if (unclear is not null)
            return unclear;
        var (wish, refusal) = await JsonBody.ReadAsync<AnswersWish>(http, mayBeEmpty: true);
        if (refusal is not null)
            return refusal;
        var step = PartnershipStep.Answer(new(wish!.Happened, wish.Worth, wish.Again), wish.Text);
        return (await partnerships.StepAsync(http.Actor(), id, version, wish.Organisation, step, http.RequestAborted)).Answer(http);
    }

    private static IResult Answers(string id, HttpContext http, PartnershipWords words, TimeProvider clock, INetwork network)
    {
        var (p, closed) = Doors.Open(http, network, id, Act.TakePart);
        return closed ?? Results.Json(AnswersOf(p!, words, clock.Today()), NetworkJson.Wire);
    }

    /// <summary>The answers of a partnership with their words.</summary>
    public static AnswersAnswer AnswersOf(Partnership p, PartnershipWords words, DateOnly today)
    {
        var written = words.Of(p.Id, WordKind.Answer).ToDictionary(word => word.Id);
        return new([.. p.Outcomes.Select(o => new OutcomeAnswer(o.Organisation, o.Happened, o.Worth, o.Again, o.At, o.Words is { } id ? written.GetValueOrDefault(id)?.Text : null))],
            [.. Network.Changes.PartnershipPhases.MembersOf(p).Where(member => p.Outcomes.All(o => o.Organisation != member))], Network.Changes.PartnershipPhases.Asked(p, today));
    }
}
