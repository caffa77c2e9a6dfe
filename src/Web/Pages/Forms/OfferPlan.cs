using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Components;
using CoCreate.Web.Pages.Needs;
using CoCreate.Web.Pages.Offers;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Forms;

/// <summary>The form that makes or mends an offer. The target group comes first, and the steps after it speak to that group.</summary>
public sealed partial class OfferPlan : IFormPlan
{
    public const string School = "school", Children = "children", Adults = "adults", Older = "older", Organisations = "organisations", Everybody = "everybody";
    public const string Free = "free", Costs = "costs", NotSaid = "unsaid", Minutes = "minutes", Hours = "hours", Lessons = "lessons";
    private const int LessonMinutes = 45;

    public RecordKind Kind => RecordKind.Offer;
    public Phrase NewTitle => T.Frame.PostOffer;
    public Phrase EditTitle => T.OfferForm.EditTitle;
    public string NewAddress => Addresses.NewOffer;
    public string RecordAddress(string id) => Addresses.Offer(id);

    public FormStep[] Steps { get; } =
    [
        new(T.OfferForm.Audience, T.OfferForm.AudienceLead, "audience", "grades", "subjects", "ages"),
        new(T.OfferForm.What, T.OfferForm.WhatLead, "kind", "title", "text", "preparation", "activities", "followUp", "themes", "language"),
        new(T.OfferForm.Time, T.OfferForm.TimeLead, "periods", "weekdays", "duration", "where", "radiusKm", "place", "slots", "booking"),
        new(T.OfferForm.Terms, T.OfferForm.TermsLead, "capacity", "seats", "cost", "price", "facilities", "conditions", "wontDo", "freshUntil"),
        new(T.Forms.Review, T.OfferForm.ReviewLead, "organisation", "org"),
    ];

    public FieldReader Read(Written written, NetworkSnapshot snapshot, DateOnly today)
    {
        var r = new FieldReader(written, today);
        var audience = written.Text("audience");
        if (audience is null)
            r.Wrong("audience", T.OfferForm.AudienceWanted);
        r.Body["grades"] = audience == School ? r.WholeNumbers("grades") : [];
        r.Body["subjects"] = audience == School ? r.Codes("subjects") : [];
        r.Ages("ages", "ages");
        if (written.Text("kind") is { } kind && Enum.GetValues<OfferKind>().Any(k => Labels.Wire(k) == kind))
            r.Body["kind"] = kind;
        else
            r.Wrong("kind", T.NeedForm.KindWanted);
        r.Line("title", "title");
        if (written.Text("title") is null)
            r.Wrong("title", T.OfferForm.TitleWanted);
        foreach (var text in new[] { "text", "preparation", "activities", "followUp" })
            r.Lines(text, text);
        r.Body["themes"] = r.Codes("themes");
        r.Line("language", "language");
        r.Body["periods"] = Periods(r);
        r.Body["weekdays"] = r.Choices<Weekday>("weekdays");
        r.Body["durationMinutes"] = Duration(r);
        r.Body["where"] = r.Choices<Where>("where");
        r.Body["radiusKm"] = written.Many("where").Contains(Labels.Wire(Where.Asker)) ? r.Number("radiusKm", T.Forms.KmWanted) : null;
        r.Body["position"] = Places.Read("place", r, snapshot);
        r.Body["slots"] = SlotWriting.Read(r);
        if (written.Text("booking") is "visit" or "course")
            r.Body["booking"] = written.Text("booking");
        r.Whole("capacity", "capacity");
        r.Whole("seats", "seats");
        r.Body["price"] = Price(r);
        foreach (var codes in new[] { "facilities", "conditions", "wontDo" })
            r.Body[codes] = r.CodesAndWords(codes);
        r.Body["freshUntil"] = FieldReader.Iso(r.Day("freshUntil"));
        return r;
    }

    public Written Write(IRecord record, DateOnly today)
    {
        var o = (Offer)record;
        var w = Written.Nothing.With("audience", Audience(o)).With("grades", [.. o.Grades.Select(g => g.ToString())]).With("subjects", [.. o.Subjects])
            .With("ages-from", o.Ages?.From?.ToString()).With("ages-to", o.Ages?.To?.ToString()).With("kind", Labels.Wire(o.OfferKind))
            .With("title", o.Title).With("text", o.Text).With("preparation", o.Preparation).With("activities", o.Activities).With("followUp", o.FollowUp)
            .With("themes", [.. o.Themes]).With("language", o.Language).With("weekdays", [.. o.Weekdays.Select(Labels.Wire)])
            .With("duration", o.DurationMinutes?.ToString()).With("duration-unit", o.DurationMinutes is null ? null : Minutes)
            .With("where", [.. o.Where.Select(Labels.Wire)]).With("radiusKm", o.RadiusKm is { } km ? Numbers.Write(km) : null)
            .With("place", o.Position is { } p ? Places.Write(p) : null).With("capacity", o.Capacity?.ToString()).With("seats", o.Seats?.ToString())
            .With("cost", o.Price switch { null => NotSaid, { Amount: 0 } => Free, _ => Costs })
            .With("price", o.Price is { Amount: > 0 } price ? Numbers.Write(price.Amount) : null).With("price-currency", o.Price?.Currency).With("price-per", o.Price is null ? null : Labels.Wire(o.Price.Per))
            .With("freshUntil", FieldReader.Iso(o.FreshUntil));
        for (var i = 0; i < o.Periods.Length; i++)
            w = PeriodWriting.Write(w, $"periods-{i}", o.Periods[i], today);
        w = SlotWriting.Write(w, o).With("booking", o.Slots.IsDefaultOrEmpty ? null : Labels.Wire(o.Booking));
        w = Words(w, "facilities", o.Facilities, c => Facilities.Find(c) is not null);
        w = Words(w, "conditions", o.Conditions, c => Conditions.Find(c) is not null);
        return Words(w, "wontDo", o.WontDo, c => WontDo.Find(c) is not null);
    }

    public string FieldOf(string path, Written written) => path switch
    {
        "ages" or "ages.from" => "ages-from",
        "ages.to" => "ages-to",
        "durationMinutes" => "duration",
        "price.amount" => "price",
        "price.currency" => "price-currency",
        "price.per" => "price-per",
        _ when path.StartsWith("position", StringComparison.Ordinal) => "place",
        _ when path.StartsWith("slots", StringComparison.Ordinal) => SlotWriting.FieldOf(path),
        _ when PeriodField().Match(path) is { Success: true } m => $"periods-{m.Groups[1].Value}-{(m.Groups[2].Value == "to" ? "last" : "first")}",
        _ => path.Split('[', '.')[0],
    };

    public IEnumerable<(int Step, Fact Fact)> Review(IRecord record, NetworkSnapshot snapshot, DateOnly today)
    {
        var o = (Offer)record;
        string or(string? text) => string.IsNullOrWhiteSpace(text) ? T.Forms.NotWritten : text;
        yield return (1, new(T.OfferPage.For, OfferFacts.For(o)));
        yield return (1, new(T.NeedPage.Subjects, or(Everyday.Capital(Everyday.Subjects(o.Subjects)))));
        yield return (2, new(T.OfferForm.Title, o.Title));
        yield return (2, new(T.OfferPage.Kind, Labels.Of(o.OfferKind).In()));
        yield return (2, new(T.OfferForm.Text, or(o.Text)));
        yield return (2, new(T.OfferPage.Before, or(o.Preparation)));
        yield return (2, new(T.OfferPage.OnTheDay, or(o.Activities)));
        yield return (2, new(T.OfferPage.After, or(o.FollowUp)));
        yield return (2, new(T.NeedPage.About, or(NeedFacts.Topics(o.Themes, snapshot))));
        yield return (3, new(T.NeedPage.When, Everyday.Capital(OfferFacts.When(o, today))));
        yield return (3, new(T.OfferPage.HowLong, or(o.DurationMinutes is { } m ? Everyday.Capital(Everyday.Duration(m)) : null)));
        yield return (3, new(T.OfferPage.Where, or(Everyday.Capital(Everyday.Where(o.Where)))));
        if (!o.Slots.IsDefaultOrEmpty)
            yield return (3, new(T.Slots.Form, T.Slots.Count.Of(o.Slots.Length), (o.Booking == Booking.Visit ? T.Slots.ByBooking : T.Slots.ByAsking).ToString()));
        yield return (4, new(T.OfferPage.Price, Everyday.Capital(Everyday.Price(o.Price))));
        yield return (4, new(T.OfferPage.Seats, o.Seats is { } seats ? T.OfferPage.SeatsLeft.Of(seats) : T.Forms.NotWritten));
        yield return (4, new(T.OfferPage.IsThere, or(string.Join("\n", o.Facilities.Select(f => Facilities.LabelOf(f).In())))));
        yield return (4, new(T.OfferPage.WeAsk, or(string.Join("\n", o.Conditions.Select(c => Conditions.LabelOf(c).In())))));
        yield return (4, new(T.OfferPage.WeDoNot, or(string.Join("\n", o.WontDo.Select(c => WontDo.LabelOf(c).In())))));
        yield return (4, new(T.OfferForm.FreshUntil, o.FreshUntil is { } day ? EverydayTime.Day(day, today) : T.Forms.NotWritten));
    }

    private static string Audience(Offer o) => o switch
    {
        { Grades.Length: > 0 } or { Subjects.Length: > 0 } => School,
        { Ages.From: >= 60 } => Older,
        { Ages.From: >= 16 } => Adults,
        { Ages: not null } => Children,
        _ => Everybody,
    };

    private static JsonArray Periods(FieldReader r)
    {
        var list = new JsonArray();
        for (var i = 0; i < Math.Min(r.Written.RowsOf("periods"), 100); i++)
            if (FieldReader.Json(r.Period($"periods-{i}")) is { } period)
                list.Add(period);
        return list;
    }

    private static int? Duration(FieldReader r)
    {
        if (r.Number("duration", T.Forms.DurationWanted) is not { } number)
            return null;
        var minutes = number * (r.Written.Text("duration-unit") switch { Hours => 60, Lessons => LessonMinutes, _ => 1 });
        if (minutes is >= 1 and <= 100_000)
            return (int)Math.Round(minutes);
        r.Wrong("duration", T.Forms.DurationWanted);
        return null;
    }

    private static JsonObject? Price(FieldReader r)
    {
        var w = r.Written;
        if (w.Text("cost") == Free)
            return new() { ["amount"] = 0, ["currency"] = "DKK", ["per"] = "total" };
        if (w.Text("cost") != Costs)
            return null;
        if (w.Text("price") is null)
            r.Wrong("price", T.Forms.MoneyNumber);
        return r.Amount("price") is { } amount
            ? new() { ["amount"] = amount, ["currency"] = w.Text("price-currency") ?? "DKK", ["per"] = w.Text("price-per") ?? "visit" } : null;
    }

    private static Written Words(Written w, string field, IEnumerable<string> all, Func<string, bool> code) =>
        w.With(field, [.. all.Where(code)]).With(field + "-own", all.Where(c => !code(c)).ToArray() is { Length: > 0 } own ? string.Join("\n", own) : null);

    [GeneratedRegex(@"^periods\[(\d+)\](?:\.(\w+))?")]
    private static partial Regex PeriodField();
}
