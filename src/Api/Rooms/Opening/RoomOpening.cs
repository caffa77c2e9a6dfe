using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Matching.Coalitions;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Rooms.Kinds;
using CoCreate.Rooms.Logs;
using CoCreate.Rooms.Owners;
using CoCreate.Rooms.State;

namespace CoCreate.Api.Rooms;

/// <summary>What became of a wish to open a room.</summary>
public abstract record OpenOutcome
{
    private OpenOutcome() { }

    /// <summary>It is there, and who is to come was written to.</summary>
    public sealed record Done(RoomMade Room) : OpenOutcome;
    /// <summary>Not this actor's to open.</summary>
    public sealed record Forbidden : OpenOutcome;
    /// <summary>Something is missing or not there (422).</summary>
    public sealed record Refused(ImmutableArray<RuleError> Errors) : OpenOutcome;
    /// <summary>Enough letters for a day (429).</summary>
    public sealed record TooMany(RuleError Error) : OpenOutcome;
}

/// <summary>Opens rooms, the same for pages and endpoints.</summary>
public sealed class RoomOpening(RoomDirectory rooms, INetwork network, Indexes indexes, Dismissals dismissals, GuestBook book, RoomLetters letters, Outbox outbox, PeopleDb people, TimeProvider clock)
{
    private const int UsesOfALetter = 20, MostAskedADay = 60;
    private static readonly TimeSpan LetterLasts = TimeSpan.FromDays(30);

    /// <summary>Opens a room, with what is known on its board, and invites whoever it is about.</summary>
    /// <param name="actor">Who becomes its host.</param>
    /// <param name="wish">What they wish.</param>
    /// <param name="da">Whether the first cards and headings are Danish.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<OpenOutcome> OpenAsync(Actor actor, RoomWish wish, bool da, CancellationToken stop = default)
    {
        var (snapshot, now) = (network.Current, clock.GetUtcNow());
        var (parties, errors) = OpenCheck.Of(actor, wish, snapshot, need => CoalitionEngine.Ask(indexes.Match, new(need, Days.In(now)) { SetAside = dismissals.Of(need.Id).Contains }).Items);
        if (!Rights.May(actor, Act.Convene, (IRecord?)parties?.Need ?? (IRecord?)parties?.Partnership ?? About(actor, wish, snapshot), snapshot))
            return new OpenOutcome.Forbidden();
        if (parties is null)
            return new OpenOutcome.Refused(errors);
        // a letter is somebody's time: only about a need or a partnership of one's own, and not without end
        if (parties is { Need: null, Partnership: null, Organisations.IsEmpty: false } && !Rights.May(actor, Act.Introduce, null, snapshot))
            return new OpenOutcome.Refused([RoomRefusals.NeedWanted]);
        if (book.AskedBy(actor.Id, now.AddDays(-1)) + parties.Organisations.Length > MostAskedADay)
            return new OpenOutcome.TooMany(RoomRefusals.TooManyAsked(MostAskedADay));
        var id = Ids.New();
        var (first, room) = FirstEvents.Of(id, wish, RoomTemplates.Find(wish.Template)!, parties, HostOf(actor, parties, snapshot), snapshot, da, now);
        if (!await rooms.Log.CreateAsync(id, first, RoomHeading.Of(room)) || await rooms.OpenAsync(id) is not { } owner)
            throw new InvalidOperationException($"The room {id} could not be opened.");
        if (parties.Partnership is { } meets && await MeetsInAsync(meets, id, actor, now, stop) is { IsEmpty: false } unfit)
            return new OpenOutcome.Refused(unfit);
        Invite(actor, room, parties, now);
        return new OpenOutcome.Done(new(id, owner.Epoch, room.Head, room.Phase, RoomRoutes.UrlOf(id)));
    }

    // rights are asked of what the wish names, also when something else in it is wrong
    private static IRecord? About(Actor actor, RoomWish wish, NetworkSnapshot snapshot) =>
        ((IRecord?)snapshot.Need(wish.Need ?? "") ?? snapshot.Partnership(wish.Partnership ?? "")) is { } record && Rights.May(actor, Act.Read, record, snapshot) ? record : null;

    private static MemberJoin HostOf(Actor actor, RoomParties parties, NetworkSnapshot snapshot)
    {
        var organisation = parties.Organisations.FirstOrDefault(actor.Organisations.Contains) ?? actor.Organisations.FirstOrDefault();
        return new(actor.Id, RoomRole.Host, organisation, Entering.SectorOf(snapshot, organisation), Guest: false, Signs: organisation is not null);
    }

    private async Task<ImmutableArray<RuleError>> MeetsInAsync(Partnership meets, string room, Actor actor, DateTimeOffset now, CancellationToken stop)
    {
        while (network.Current.Partnership(meets.Id) is { } p)
        {
            switch (await network.CommitAsync(new([Change.Replace(p, p with { Room = room })], actor.Id, now, "partnership.room"), stop))
            {
                case CommitOutcome.Committed:
                    return [];
                case CommitOutcome.Refused(var errors):
                    return errors;
            }
        }
        return [ShapeErrors.NotThere("partnership")];
    }

    // who asked for peace is not written to; a link from the host reaches them all the same
    private bool Rests(string organisation, DateTimeOffset now) => network.Current.Organisation(organisation)?.Limits?.PauseUntil >= Days.In(now);

    private void Invite(Actor actor, RoomState room, RoomParties parties, DateTimeOffset now)
    {
        var shown = parties.Need is { Status: RecordStatus.Published, Visibility: Visibility.Public or Visibility.Network } need ? need.Question : null;
        people.Write(c =>
        {
            foreach (var organisation in parties.Organisations.Where(o => o != room.Members[actor.Id]?.Organisation && !Rests(o, now)))
            {
                var token = Secret.New();
                var sent = letters.Invite(room.Id, room.Title, actor.Id, organisation, shown, token).ToList();
                if (sent.Count == 0)
                    continue;
                GuestBook.Add(c, new(Ids.New(), room.Id, InvitedAs.Member, organisation, actor.Id, now, now + LetterLasts, UsesOfALetter, 0, false), token);
                outbox.Put(c, sent);
            }
            return 0;
        });
    }
}
