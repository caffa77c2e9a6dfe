using CoCreate.Api.Hosting;
using CoCreate.Api.Requests;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Web.Components;
using CoCreate.Web.Pages.Forms;
using CoCreate.Web.Pages.Letters;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Asking;

/// <summary>Turns what was written in the answer form into a step, and what refuses the step into words at its field.</summary>
public static class AnswerFields
{
    public const string Yes = "ja", Other = "andet", No = "nej";
    private const int LongestName = 200;

    /// <summary>The step; null with errors.</summary>
    /// <param name="written">The form.</param>
    /// <param name="today">The day.</param>
    /// <param name="nameForYes">Whether a yes needs a name, because no account stands behind it.</param>
    public static (RequestStep? Step, List<FieldError> Errors) Read(Written written, DateOnly today, bool nameForYes)
    {
        var reader = new FieldReader(written, today);
        if (written.Text("navn") is { Length: > LongestName })
            reader.Wrong("navn", T.Reply.TooLong);
        if (written.Text("telefon") is { } phone && !ContactFields.IsPhone(phone))
            reader.Wrong("telefon", T.Letter.PhoneWanted);
        RequestStep? step = null;
        switch (written.Text("svar"))
        {
            case Yes:
                if (nameForYes && written.Text("navn") is null)
                    reader.Wrong("navn", T.Reply.NameWanted);
                step = RequestStep.Accept(written.Text("ja-besked"));
                break;
            case Other:
                var proposal = new Proposal(reader.Period("andet-tid") ?? Day(written.Text("andet-dag")), reader.Whole("andet-antal"), written.Text("andet-instead"));
                step = RequestStep.Counter(proposal, written.Text("andet-besked"));
                break;
            case No:
                var words = written.Text("nej-besked");
                var reason = Enum.GetValues<DeclineReason>().Where(r => Labels.Wire(r) == written.Text("nej-grund")).Select(r => (DeclineReason?)r).FirstOrDefault();
                if (reason is null && words is null)
                    reader.Wrong("nej-grund", T.Reply.WhyWanted);
                step = RequestStep.Decline(reason ?? DeclineReason.Other, words);
                break;
            default:
                reader.Wrong("svar", T.Reply.Choose);
                break;
        }
        return reader.Errors.Count > 0 ? (null, reader.Errors) : (step, []);
    }

    /// <summary>Why a step was not taken, at the fields of the form.</summary>
    public static List<FieldError> Told(RecordOutcome outcome, Written written) => outcome switch
    {
        RecordOutcome.Refused(var errors) => [.. errors.Select(e => new FieldError(FieldOf(e, written), FormCheck.Words(e))).DistinctBy(e => e.Field)],
        RecordOutcome.Conflict(var error) => [new("svar", FormCheck.Words(error))],
        RecordOutcome.Stale => [new("svar", T.Reply.Meanwhile)],
        _ => [new("svar", T.Forms.NotSaved)],
    };

    // a day chosen from the offer's own; weeks written out go before it
    private static Period? Day(string? chosen) => DateOnly.TryParseExact(chosen, "yyyy-MM-dd", out var day) ? new(day, day) : null;

    private static string FieldOf(RuleError error, Written written) => error.Field switch
    {
        "people" => "andet-antal",
        "instead" => "andet-instead",
        "reason" => "nej-grund",
        "message" => written.Text("svar") + "-besked",
        _ when error.Field.StartsWith("window", StringComparison.Ordinal) => written.Text("andet-tid-first") is not null || written.Text("andet-tid-last") is not null ? "andet-tid-last" : "andet-tid-from",
        _ => "svar",
    };
}
