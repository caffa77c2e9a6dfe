using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Components;
using CoCreate.Web.Pages.Needs;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Forms;

/// <summary>The form that makes or mends a need, in five steps.</summary>
public sealed partial class NeedPlan : IFormPlan
{
    public const string Known = "known", Unknown = "unknown", AtOurs = "ours", AtTheirs = "theirs", Anywhere = "any";

    public RecordKind Kind => RecordKind.Need;
    public Phrase NewTitle => T.Frame.PostNeed;
    public Phrase EditTitle => T.NeedForm.EditTitle;
    public string NewAddress => Addresses.NewNeed;
    public string RecordAddress(string id) => Addresses.Need(id);

    public FormStep[] Steps { get; } =
    [
        new(T.NeedForm.Question, T.NeedForm.QuestionLead, "question", "text", "phase", "wicked"),
        new(T.NeedForm.Audience, T.NeedForm.AudienceLead, "groupSize", "grades", "subjects", "ages"),
        new(T.NeedForm.Resources, T.NeedForm.ResourcesLead, "resources", "requirements", "themes"),
        new(T.NeedForm.Time, T.NeedForm.TimeLead, "window", "weekdays", "where", "reachKm", "place", "budget", "deadline"),
        new(T.Forms.Review, T.NeedForm.ReviewLead, "organisation", "org", "visibility"),
    ];

    public FieldReader Read(Written written, NetworkSnapshot snapshot, DateOnly today)
    {
        var r = new FieldReader(written, today);
        r.Line("question", "question");
        if (written.Text("question") is null)
            r.Wrong("question", T.NeedForm.QuestionWanted);
        r.Lines("text", "text");
        r.Body["phase"] = written.Text("phase") ?? "mystery";
        r.Body["wicked"] = written.One("wicked") == "yes";
        r.Whole("groupSize", "groupSize");
        r.Body["grades"] = r.WholeNumbers("grades");
        r.Body["subjects"] = r.Codes("subjects");
        r.Ages("ages", "ages");
        r.Body["requirements"] = NeedRequirements.Read(r);
        r.Body["themes"] = r.Codes("themes");
        r.Body["window"] = FieldReader.Json(r.Period("window"));
        r.Body["weekdays"] = r.Choices<Weekday>("weekdays");
        r.Body["reachKm"] = Reach(r);
        r.Body["position"] = Places.Read("place", r, snapshot);
        r.Body["budget"] = r.Amount("budget") is { } amount ? new JsonObject { ["amount"] = amount, ["currency"] = written.Text("budget-currency") ?? "DKK" } : null;
        r.Body["deadline"] = FieldReader.Iso(r.DayAhead("deadline"));
        r.Body["visibility"] = written.Text("visibility") ?? "public";
        return r;
    }

    public Written Write(IRecord record, DateOnly today)
    {
        var n = (Need)record;
        var w = Written.Nothing.With("question", n.Question).With("text", n.Text).With("phase", Labels.Wire(n.Phase)).With("wicked", n.Wicked ? "yes" : null)
            .With("groupSize", n.GroupSize?.ToString()).With("grades", [.. n.Grades.Select(g => g.ToString())]).With("subjects", [.. n.Subjects])
            .With("ages-from", n.Ages?.From?.ToString()).With("ages-to", n.Ages?.To?.ToString()).With("themes", [.. n.Themes])
            .With("weekdays", [.. n.Weekdays.Select(Labels.Wire)]).With("place", n.Position is { } p ? Places.Write(p) : null)
            .With("where", n.ReachKm switch { null => Anywhere, 0 => AtOurs, _ => AtTheirs }).With("reachKm", n.ReachKm is > 0 and { } km ? Numbers.Write(km) : null)
            .With("budget", n.Budget is { } b ? Numbers.Write(b.Amount) : null).With("budget-currency", n.Budget?.Currency)
            .With("deadline", FieldReader.Iso(n.Deadline)).With("visibility", Labels.Wire(n.Visibility));
        return NeedRequirements.Write(n, PeriodWriting.Write(w, "window", n.Window, today));
    }

    public string FieldOf(string path, Written written) => path switch
    {
        "window.from" => written.Text("window-first") is null ? "window-from" : "window-first",
        "window.to" => written.Text("window-last") is null ? "window-to" : "window-last",
        "ages" or "ages.from" => "ages-from",
        "ages.to" => "ages-to",
        "budget.amount" => "budget",
        "budget.currency" => "budget-currency",
        _ when path.StartsWith("position", StringComparison.Ordinal) => "place",
        _ when RequirementField().Match(path) is { Success: true } m => NeedRequirements.FieldOf(int.Parse(m.Groups[1].Value), m.Groups[2].Value, written),
        _ => path.Split('[', '.')[0],
    };

    public IEnumerable<(int Step, Fact Fact)> Review(IRecord record, NetworkSnapshot snapshot, DateOnly today)
    {
        var n = (Need)record;
        yield return (1, new(T.NeedForm.Question, n.Question));
        yield return (1, new(T.NeedForm.More, n.Text ?? T.Forms.NotWritten));
        yield return (1, new(T.NeedPage.Phase, T.Phases.Of(n.Phase), n.Wicked ? T.NeedPage.Wicked.ToString() : null));
        yield return (2, new(T.NeedPage.Who, NeedFacts.Who(n) is { Length: > 0 } who ? who : T.Forms.NotWritten));
        yield return (2, new(T.NeedPage.Subjects, n.Subjects.Length > 0 ? Everyday.Capital(Everyday.Subjects(n.Subjects)) : T.Forms.NotWritten));
        yield return (3, new(T.NeedPage.Missing, n.Requirements.Length > 0 ? string.Join("\n", n.Requirements.Select(SeatRow.Words)) : T.NeedForm.NotKnownYet));
        yield return (3, new(T.NeedPage.About, n.Themes.Length > 0 ? NeedFacts.Topics(n.Themes, snapshot) : T.Forms.NotWritten));
        yield return (4, new(T.NeedPage.When, NeedFacts.When(n, today) is { Length: > 0 } when ? Everyday.Capital(when) : T.Forms.AnyTime));
        yield return (4, new(T.NeedPage.HowFar, n.ReachKm switch { null => T.NeedForm.Anywhere, 0 => T.NeedPage.TheyCome, { } km => T.NeedPage.AtMost.With(Everyday.Km(km)) }));
        if (n.Position is { } at)
            yield return (4, new(T.NeedPage.Place, T.NeedPage.OwnPlace.With(Municipalities.Nearest(at).Name)));
        yield return (4, new(T.NeedPage.Budget, n.Budget is { } b ? T.NeedPage.AtMost.With(Everyday.Money(b.Amount, b.Currency)) : T.Forms.NotWritten));
        yield return (4, new(T.NeedPage.Answer, n.Deadline is { } day ? T.NeedPage.NoLaterThan.With(EverydayTime.Day(day, today)) : T.Forms.NotWritten));
    }

    private static JsonNode? Reach(FieldReader r)
    {
        if (r.Written.Text("where") == AtOurs)
            return 0;
        if (r.Written.Text("where") != AtTheirs)
            return null;
        if (r.Written.Text("reachKm") is null)
            r.Wrong("reachKm", T.Forms.KmWanted);
        return r.Number("reachKm", T.Forms.KmWanted);
    }

    [GeneratedRegex(@"^requirements\[(\d+)\](?:\.(\w+))?")]
    private static partial Regex RequirementField();
}
