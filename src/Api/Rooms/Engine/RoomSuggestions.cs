using System.Globalization;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Rooms.Events;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.Owners;
using CoCreate.Rooms.State;

namespace CoCreate.Api.Rooms;

/// <summary>The engine's word in a room: shown beside the need that changed last in each lane, taken back when it no longer holds.</summary>
internal sealed class RoomSuggestions(RoomDirectory rooms, Indexes indexes, Dismissals dismissals, TimeProvider clock)
{
    /// <summary>Looks at a room as it is now; answers the event up to which it has looked.</summary>
    /// <param name="id">The room.</param>
    /// <param name="since">Cards that changed after this event are answered; the others keep what they have.</param>
    public async Task<long> LookAsync(string id, long since)
    {
        if (await rooms.OpenAsync(id) is not { State: { Archived: false } room } owner)
            return since;
        var (index, today) = (indexes.Match, clock.Today());
        var need = index.Snapshot.Need(room.Need ?? "");
        var aside = need is null ? [] : dismissals.Of(need.Id);
        foreach (var lane in room.Lanes)
        {
            var shown = room.Suggestions.FirstOrDefault(s => s.Lane == lane.Id);
            var held = shown is null || Holds(room, shown, o => index.Snapshot.Offer(o));
            var card = room.Cards.Where(c => c.Lane == lane.Id && Open(room, c)).MaxBy(c => c.Version);
            var news = card is not null && card.Version > since;
            var found = card is not null && (news || !held) ? Ways.To(index, card, need, aside.Contains, today) : null;
            if (found is not null)
                await ShowAsync(owner, lane.Id, card!, found);
            else if (shown is not null && (!held || (news && shown.Card == card!.Id)))
                await SayAsync(owner, $"withdraw-{shown.Id}", "suggestion.withdraw", new SuggestionGone(shown.Id));
        }
        return room.Head;
    }

    // the same answer to the same words is said once: who closed it is not asked again
    private static Task ShowAsync(RoomOwner owner, string lane, Card card, WaysFound found)
    {
        var id = StableId.Of([card.Id, card.Version.ToString(CultureInfo.InvariantCulture), .. found.Items.Select(i => i.Offer ?? "")]);
        return SayAsync(owner, $"suggest-{id}", "suggestion.show", new SuggestionShow(id, lane, card.Id, found.Da, found.En, found.Items));
    }

    private static bool Open(RoomState room, Card card) => card is { Archived: false, Type: CardType.Need } && !room.Commitments.Has(card.Id);

    private static bool Holds(RoomState room, Suggestion shown, Func<string, Offer?> offer) =>
        (shown.Card is null || (room.Cards[shown.Card] is { } card && Open(room, card) && card.Lane == shown.Lane))
        && shown.Items.All(i => i.Offer is null || offer(i.Offer) is { Status: RecordStatus.Published });

    private static Task SayAsync<T>(RoomOwner owner, string opId, string kind, T body) => owner.SubmitAsync(Caller.Server, Submission.Of(opId, kind, body));
}
