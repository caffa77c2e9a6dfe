using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Partnerships;

/// <summary>What every route below a partnership asks first: who it is, whether they may, and what they sent.</summary>
internal static class Doors
{
    /// <summary>The partnership, or why not: 401, 404 when they do not see it, 403 when they may not do this.</summary>
    public static (Partnership? Found, IResult? Refusal) Open(HttpContext http, INetwork network, string id, Act act)
    {
        if (!http.Actor().SignedIn)
            return (null, new ProblemAnswer(ProblemKind.SignInFirst));
        var snapshot = network.Current;
        if (snapshot.Partnership(id) is not { } p || !Rights.May(http.Actor(), Act.Read, p, snapshot))
            return (null, new ProblemAnswer(ProblemKind.NotFound));
        Revisions.Say(http, snapshot.Revision);
        return Rights.May(http.Actor(), act, p, snapshot) ? (p, null) : (null, new ProblemAnswer(ProblemKind.Forbidden));
    }

    /// <summary>The refusal of words that cannot be kept; null when they can.</summary>
    public static IResult? Unfit(string field, string? text, int most)
    {
        var wrong = ChangeRules.CheckWords(field, text, required: true);
        return !wrong.IsEmpty ? new ProblemAnswer(ProblemKind.Broken, wrong)
            : text!.Length > most ? new ProblemAnswer(ProblemKind.Broken, [ShapeErrors.TooLong(field, most)]) : null;
    }
}
