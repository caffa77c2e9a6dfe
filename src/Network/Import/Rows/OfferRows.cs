using CoCreate.Network.Model;

namespace CoCreate.Network.Import;

/// <summary>Rows → offers; a cell that holds several gives several.</summary>
internal sealed class OfferRows(Workspace work, Providers providers, DateOnly today)
{
    private readonly ILookup<string, Offer> offersOf = work.Snapshot.Offers.ToLookup(o => o.Organisation);

    public RowResult Take(RowReader row)
    {
        if (row.Decision == "skip")
            return row.Result(row.Text("organisation", 200) ?? "", RowState.Skipped);
        // Everything is read before anything is made, so that a refused row leaves nothing behind.
        var words = row.Text("title", 6000);
        var read = OfferRow.Read(row, work, today);
        var external = RowIds.Read(row, "externalId");
        if (words is null && !row.Errors.Exists(e => e.Field == "title"))
            row.Missing("title", "Her mangler tilbuddet.", "The offer is missing here.");
        var titles = OfferCells.Cut(words ?? "");
        if (words is not null && titles.Count == 0)
            row.Missing("title", "Her mangler tilbuddet.", "The offer is missing here.");
        if (row.Errors.Count > 0)
            return row.Rejected(row.Text("organisation", 200) ?? "");
        if (!titles.TrueForAll(t => row.Keeps(New("x", Titles.Split(t, read.Text, 200), read, null), work)))
            return row.Rejected(row.Text("organisation", 200) ?? "");
        var (organisation, stop) = providers.For(row);
        if (organisation is null)
            return stop!;
        if (titles.Count > 1 && row.Column("title") is { } column)
            row.Tally.Split(column.Index, titles.Count);
        return All(row, read, organisation, titles, external);
    }

    private RowResult All(RowReader row, OfferRow read, string organisation, List<string> titles, ExternalId? external)
    {
        var name = ((Organisation)work.Find(RecordKind.Organisation, organisation)!).Name;
        int created = 0, updated = 0, unchanged = 0;
        string? first = null;
        PossibleDuplicate? duplicate = null;
        foreach (var words in titles)
        {
            var (title, text) = Titles.Split(words, read.Text, 200);
            var made = RowIds.Made("offer", organisation, NameKey.Of(title));
            var own = external is null ? made : titles.Count == 1 ? external : external with { Id = $"{external.Id}/{NameKey.Of(title)}" };
            if (own.Id.Length > 120)
                own = made;
            var known = work.ByExternal(RecordKind.Offer, own) as Offer;
            if (known is not null && (known.Organisation != organisation || RowIds.IsLoose(own) && NameKey.Of(known.Title) != NameKey.Of(title)) && row.Decision != "same")
            {
                // Everybody numbers rows 1, 2, 3: another organisation's or another title's number is not this one.
                (known, own) = (work.ByExternal(RecordKind.Offer, made) as Offer, made);
            }
            if (Like(known, organisation, title, row) is { } like)
            {
                duplicate ??= like;
                continue;
            }
            var offer = known is null ? New(organisation, (title, text), read, own) : read.Onto(known, title, text);
            first ??= offer.Id;
            _ = work.Put(offer, row.Number) switch { Effect.Created => created++, Effect.Updated => updated++, _ => unchanged++ };
        }
        if (created + updated + unchanged == 0)
            return row.Result(name, RowState.Duplicate) with { Duplicate = duplicate };
        if (duplicate is not null)
            row.Note("title", $"Et af tilbuddene er der i forvejen: {duplicate.Name}.", $"One of the offers is there already: {duplicate.Name}.");
        var state = created > 0 ? RowState.Created : updated > 0 ? RowState.Updated : RowState.Unchanged;
        return row.Result(name, state, first, created, updated, unchanged);
    }

    private Offer New(string organisation, (string Title, string? Text) words, OfferRow read, ExternalId? own) => read.Onto(new Offer
    {
        Id = work.NewId(), Organisation = organisation, Title = words.Title, Status = work.StatusAt(organisation), Origin = Origin.Import, ExternalIds = own is null ? [] : [own],
        OfferKind = read.Kind ?? WordLists.KindOf(words.Title) ?? OfferKind.Activity,
    }, words.Title, words.Text);

    private PossibleDuplicate? Like(Offer? known, string organisation, string title, RowReader row)
    {
        if (known is not null)
            return work.RowOf(known) is { } earlier && earlier != row.Number ? new(known.Id, known.Title, earlier, $"Samme som række {earlier}.", $"Same as row {earlier}.") : null;
        return row.Decision == "new" ? null
            : offersOf[organisation].FirstOrDefault(o => o.Status != RecordStatus.Archived && NameKey.Of(o.Title) == NameKey.Of(title)) is { } there
                ? new(there.Id, there.Title, null, "De har allerede et tilbud med den titel.", "They already have an offer with that title.") : null;
    }
}
