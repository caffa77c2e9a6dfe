using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Network.Import;

/// <summary>Rows → needs. Requirements may be missing: "we do not know yet".</summary>
internal sealed class NeedRows(Workspace work, Providers providers, DateOnly today)
{
    private readonly ILookup<string, Need> needsOf = work.Snapshot.Needs.ToLookup(n => n.Organisation);

    public RowResult Take(RowReader row)
    {
        if (row.Decision == "skip")
            return row.Result(row.Text("organisation", 200) ?? "", RowState.Skipped);
        var words = row.Text("question", 4000);
        if (words is null && !row.Errors.Exists(e => e.Field == "question"))
            row.Missing("question", "Her mangler spørgsmålet.", "The question is missing here.");
        var external = RowIds.Read(row, "externalId");
        var said = Read(row);
        if (row.Errors.Count > 0)
            return row.Rejected(row.Text("organisation", 200) ?? "");
        var (question, text) = Titles.Split(words!, row.Text("text", 4000), 300);
        if (!row.Keeps(Onto(new() { Id = "", Organisation = "x", Question = question }, said, question, text), work))
            return row.Rejected(row.Text("organisation", 200) ?? "");
        var (organisation, stop) = providers.For(row);
        if (organisation is null)
            return stop!;
        var made = RowIds.Made("need", organisation, NameKey.Of(question));
        var own = external ?? made;
        var known = work.ByExternal(RecordKind.Need, own) as Need;
        if (known is not null && (known.Organisation != organisation || RowIds.IsLoose(own) && NameKey.Of(known.Question) != NameKey.Of(question)) && row.Decision != "same")
            (known, own) = (work.ByExternal(RecordKind.Need, made) as Need, made);
        var name = ((Organisation)work.Find(RecordKind.Organisation, organisation)!).Name;
        if (Like(known, organisation, question, row) is { } like)
            return row.Result(name, RowState.Duplicate) with { Duplicate = like };
        var basis = known ?? new Need { Id = work.NewId(), Organisation = organisation, Question = question, Status = work.StatusAt(organisation), Origin = Origin.Import, ExternalIds = [own] };
        var need = Onto(basis, said, question, text);
        return work.Put(need, row.Number) switch
        {
            Effect.Created => row.Result(name, RowState.Created, need.Id, created: 1),
            Effect.Updated => row.Result(name, RowState.Updated, need.Id, updated: 1),
            _ => row.Result(name, RowState.Unchanged, need.Id, unchanged: 1),
        };
    }

    private Need Read(RowReader row) => new()
    {
        Id = "", Organisation = "", Question = "", Requirements = Requirements(row), Themes = RowThemes.Read(row, work), Subjects = RowThemes.Subjects(row),
        Grades = [.. row.Object<SortedSet<int>>("grades", Spans.TryReadGrades, "4.-6. klasse") ?? []],
        Ages = row.Object<AgeRange>("ages", Spans.TryReadAges, "6-9 år"),
        ReachKm = row.Value<decimal>("reachKm", Numbers.TryRead, "10") is { } km and >= 0 and <= 2000 ? (double)km : null,
        Window = row.Object("window", (string t, out List<Period> p) => Dates.TryReadPeriods(t, today, out p), "uge 17-19") is { Count: > 0 } window
            ? new(window.Min(p => p.From), window.Max(p => p.To)) : null,
        Weekdays = [.. row.Object("weekdays", (string t, out List<Weekday> d) => (d = WordLists.Weekdays(t)!) is not null, "man, ons") ?? []],
        GroupSize = row.Value("groupSize", (string t, out int n) => Numbers.TryReadWhole(t, 1, 100_000, out n), "25"),
        Budget = row.Raw("budget") is { } budget ? Prices.TryRead(budget.Text, "", out var price) ? new Money(price.Amount, price.Currency) : row.Unreadable<Money>("budget", budget.Text, "2.500 kr.") : null,
        Phase = row.Raw("phase") is { } phase ? WordLists.PhaseOf(phase.Text) ?? NeedPhase.Mystery : NeedPhase.Mystery,
        Deadline = row.Value<DateOnly>("deadline", Dates.TryReadDay, "31-12-2027"),
    };

    private static Need Onto(Need need, Need said, string question, string? text) => need with
    {
        Question = question, Text = text ?? need.Text, Requirements = Or(said.Requirements, need.Requirements), Themes = Or(said.Themes, need.Themes), Subjects = Or(said.Subjects, need.Subjects),
        Grades = Or(said.Grades, need.Grades), Ages = said.Ages ?? need.Ages, ReachKm = said.ReachKm ?? need.ReachKm, Window = said.Window ?? need.Window, Weekdays = Or(said.Weekdays, need.Weekdays),
        GroupSize = said.GroupSize ?? need.GroupSize, Budget = said.Budget ?? need.Budget, Phase = said.Phase == NeedPhase.Mystery ? need.Phase : said.Phase, Deadline = said.Deadline ?? need.Deadline,
    };

    private static ImmutableArray<T> Or<T>(ImmutableArray<T> said, ImmutableArray<T> known) => said.IsEmpty ? known : said;

    private static ImmutableArray<Requirement> Requirements(RowReader row)
    {
        if (row.Text("kinds", 1000) is not { } text)
            return [];
        var found = new List<Requirement>();
        foreach (var word in text.Split([';', ',', '\n', '+', '•'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(20))
            if (OfferRow.ReadKind(word, out var kind))
                found.Add(new($"r{found.Count + 1}", kind, Numbers.TryReadWhole(word, 1, 100_000, out var amount) ? amount : null, word.Length > 200 ? word[..200] : word));
            else
                row.Note("kinds", $"»{(word.Length > 40 ? word[..40] + "…" : word)}« er ikke en slags ressource, vi kender. Den kom ikke med.", $"“{(word.Length > 40 ? word[..40] + "…" : word)}” is no kind of resource we know. It was left out.");
        return [.. found];
    }

    private PossibleDuplicate? Like(Need? known, string organisation, string question, RowReader row)
    {
        if (known is not null)
            return work.RowOf(known) is { } earlier ? new(known.Id, known.Question, earlier, $"Samme som række {earlier}.", $"Same as row {earlier}.") : null;
        return row.Decision == "new" ? null
            : needsOf[organisation].FirstOrDefault(n => n.Status != RecordStatus.Archived && NameKey.Of(n.Question) == NameKey.Of(question)) is { } there
                ? new(there.Id, there.Question, null, "De har allerede et behov med det spørgsmål.", "They already have a need with that question.") : null;
    }
}
