using CoCreate.Network.Snapshot;
using CoCreate.Api.Accounts;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Hosting;
using CoCreate.Matching;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using Microsoft.AspNetCore.Http;

namespace CoCreate.Api.Matches;

/// <summary>What a need can be answered with.</summary>
public enum NeedTarget { Offers, Organisations }

/// <summary>A need that is not saved, and how to answer it. Of the need everything may be missing, its organisation and question too.</summary>
public sealed record UnsavedQuestion(Need Need, int Top = 20, NeedTarget Of = NeedTarget.Offers, bool RuledOut = false);

/// <summary>Reads a need nobody saved, holds it to the same rules, and asks.</summary>
public static class UnsavedNeed
{
    private static readonly string[] MayLack = ["id", "organisation", "question"];

    public static async Task<IResult> AnswerAsync(HttpContext http, Questions questions)
    {
        var (body, refusal) = await JsonBody.ReadAsync(http);
        if (refusal is not null)
            return refusal;
        var lacks = body!["need"] is JsonObject need ? Complete(need) : [];
        List<RuleError> wrong = [], missing = [];
        Shape.Whole(body, typeof(UnsavedQuestion), "", wrong, missing);
        if (wrong.Count > 0)
            return new ProblemAnswer(ProblemKind.Malformed, wrong);
        if (missing.Any(m => m.Field == "need"))
            return new ProblemAnswer(ProblemKind.Broken, missing);
        EmptyParts.Drop(body["need"]!.AsObject());
        var question = body.Deserialize<UnsavedQuestion>(NetworkJson.Wire)!;
        if (question.Top is < 1 or > 200)
            return ProblemAnswer.Malformed(ShapeErrors.WrongType("top", "et helt tal fra 1 til 200", "a whole number from 1 to 200"));

        var asked = question.Need with { Version = 0, Revision = 0, Status = RecordStatus.Draft };
        ImmutableArray<RuleError> broken = [.. ChangeRules.CheckUnsaved(questions.Snapshot, asked)
            .Where(e => !lacks.Contains(e.Field)).Select(e => e with { Field = "need." + e.Field })];
        if (!lacks.Contains("organisation") && NamesNobody(http, asked, questions.Snapshot) && broken.All(e => e.Field != "need.organisation"))
            broken = [ShapeErrors.NotThere("need.organisation"), .. broken];
        var errors = broken.After([.. missing]);
        return errors.IsEmpty
            ? questions.Answer(http, asked, (MatchTarget)question.Of, question.Top, question.RuledOut)
            : new ProblemAnswer(ProblemKind.Broken, errors);
    }

    private static bool NamesNobody(HttpContext http, Need asked, NetworkSnapshot snapshot) =>
        snapshot.Organisation(asked.Organisation) is not { } organisation || !Rights.May(http.Actor(), Act.Read, organisation, snapshot);

    /// <summary>Puts stand-ins where an unsaved need may lack something; the names of those fields.</summary>
    private static ImmutableArray<string> Complete(JsonObject need)
    {
        WireIds.Fill(need);
        ImmutableArray<string> lacks = [.. MayLack.Where(name => !need.ContainsKey(name) || need[name] is null)];
        foreach (var name in lacks)
            need[name] = name == "id" ? "unsaved" : "";
        return lacks;
    }
}
