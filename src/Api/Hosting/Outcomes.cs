using CoCreate.Network.Model;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Hosting;

/// <summary>What became of a change, as an HTTP answer.</summary>
public static class Outcomes
{
    /// <summary>200 with the record, or the refusal.</summary>
    public static IResult Answer(this RecordOutcome outcome, HttpContext http, string? location = null)
    {
        switch (outcome)
        {
            case RecordOutcome.Done(var record, var revision):
                Revisions.Say(http, revision);
                return new RecordAnswer(record, location is null ? 200 : 201, location is null ? null : $"{location}/{record.Id}");
            case RecordOutcome.Malformed(var errors):
                return new ProblemAnswer(ProblemKind.Malformed, errors);
            case RecordOutcome.Refused(var errors):
                return new ProblemAnswer(ProblemKind.Broken, errors);
            case RecordOutcome.Conflict(var error):
                return new ProblemAnswer(ProblemKind.Conflict, [error]);
            case RecordOutcome.Stale(var current, var changed):
                http.Response.Headers.ETag = IfMatch.ETag(current);
                return new ProblemAnswer(ProblemKind.Stale) { Current = current, Changed = changed };
            case RecordOutcome.Forbidden:
                return new ProblemAnswer(Accounts.CurrentActor.Actor(http).SignedIn ? ProblemKind.Forbidden : ProblemKind.SignInFirst);
            default:
                return new ProblemAnswer(ProblemKind.NotFound);
        }
    }
}

/// <summary>A record with its ETag.</summary>
public sealed class RecordAnswer(IRecord record, int status = 200, string? location = null) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.Headers.ETag = IfMatch.ETag(record);
        if (location is not null)
            response.Headers.Location = location;
        if (status == 200 && HttpMethods.IsGet(httpContext.Request.Method) && httpContext.Request.Headers.IfNoneMatch.ToString() == IfMatch.ETag(record))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        response.StatusCode = status;
        return response.WriteAsJsonAsync(record, record.GetType(), NetworkJson.Wire, "application/json; charset=utf-8", httpContext.RequestAborted);
    }
}
