using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;

namespace CoCreate.Api.Introductions;

/// <summary>What happened to somebody: derived from requests, introductions and claims each time, so that nothing can be out of step with them.</summary>
public sealed class Happenings(INetwork network, Pasts pasts, Memberships memberships, IntroductionStore introductions, ClaimRequests claims, IUnreached unreached, ReadMarks marks, TimeProvider clock)
{
    private const int MostRequests = 60, Most = 100;
    private static readonly TimeSpan Reach = TimeSpan.FromDays(60);

    /// <summary>The newest first, of the last two months.</summary>
    public async Task<IReadOnlyList<Happening>> OfAsync(Actor actor, CancellationToken stop = default)
    {
        if (!actor.SignedIn)
            return [];
        var (snapshot, since) = (network.Current, clock.GetUtcNow() - Reach);
        var all = new List<Happening>();
        foreach (var own in actor.Organisations)
        {
            var members = memberships.MembersOf(own);
            foreach (var request in snapshot.RequestsTo(own).Concat(snapshot.RequestsFrom(own)).Where(r => r.Asked > since || r.Expires > since)
                .OrderByDescending(r => r.Revision).Take(MostRequests))
                all.AddRange((await pasts.OfAsync(request, stop)).Where(entry => !members.Contains(entry.Actor)).Select(entry => Of(request, own, entry)).OfType<Happening>());
            foreach (var letter in introductions.To(own).Where(letter => letter.By != actor.Id))
                all.AddRange([new(letter.At, HappeningKind.Introduced, letter.Others.FirstOrDefault() ?? own, letter.Introduction, letter.Code), .. Beside(letter)]);
        }
        foreach (var letter in introductions.LettersOf(actor.Id))
        {
            if (letter.Opened is { } opened)
                all.Add(new(opened, HappeningKind.LetterOpened, letter.Organisation, letter.Introduction));
            if (letter.Answered is { } answered)
                all.Add(new(answered, letter.Yes == true ? HappeningKind.LetterYes : HappeningKind.LetterNo, letter.Organisation, letter.Introduction));
        }
        if (actor.Is(Role.Facilitator) || actor.Is(Role.Administrator))
        {
            all.AddRange(unreached.Open().Where(request => snapshot.Organisation(request.Turn!) is { } organisation && Rights.May(actor, Act.Approve, organisation, snapshot))
                .Select(request => new Happening(request.Asked, HappeningKind.Unreached, request.Turn!, request.Id)));
            all.AddRange(claims.Waiting().Where(claim => snapshot.Organisation(claim.Organisation) is { } organisation && Rights.May(actor, Act.Approve, organisation, snapshot))
                .Select(claim => new Happening(claim.At, HappeningKind.ClaimAsked, claim.Organisation)));
        }
        all.AddRange(claims.Of(actor.Id).Where(claim => claim.Decided is not null)
            .Select(claim => new Happening(claim.Decided!.Value, claim.Yes == true ? HappeningKind.ClaimApproved : HappeningKind.ClaimRefused, claim.Organisation)));
        return [.. all.Where(happening => happening.At > since).OrderByDescending(happening => happening.At).Take(Most)];
    }

    /// <summary>How many of them the actor has not read.</summary>
    public async Task<int> UnreadAsync(Actor actor, CancellationToken stop = default)
    {
        var until = marks.Of(actor.Id);
        return (await OfAsync(actor, stop)).Count(happening => happening.At > until);
    }

    // who said yes hears what the others answered; who said no, or nothing yet, hears nothing
    private static IEnumerable<Happening> Beside(LetterToUs letter)
    {
        if (letter.Yes != true)
            yield break;
        if (letter.Agreed)
            yield return new(letter.Beside.Select(other => other.Answered!.Value).Append(letter.Answered!.Value).Max(), HappeningKind.Met, letter.Others[0], letter.Introduction);
        else
            foreach (var other in letter.Beside.Where(other => other.Answered > letter.Answered))
                yield return new(other.Answered!.Value, other.Yes == true ? HappeningKind.BesideYes : HappeningKind.BesideNo, other.Organisation, letter.Introduction, letter.Code);
    }

    private static Happening? Of(Request request, string own, HistoryEntry entry)
    {
        var kind = entry.Reason switch
        {
            "request.ask" when own == request.To => HappeningKind.Asked,
            "request.ask" => HappeningKind.AskedForYou,
            "request.counter" => HappeningKind.Countered,
            "request.accept" => HappeningKind.Accepted,
            "request.decline" => HappeningKind.Declined,
            "request.withdraw" when own == request.To => HappeningKind.Withdrawn,
            "request.expire" => HappeningKind.Expired,
            "request.remind" when request.Turn == own => HappeningKind.Reminded,
            _ => (HappeningKind?)null,
        };
        return kind is { } what ? new(entry.At, what, own == request.To ? request.From : request.To, request.Id) : null;
    }
}
