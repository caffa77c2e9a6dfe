using CoCreate.Api.Requests;
using CoCreate.Network.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CoCreate.Api.Tests.Requests;

/// <summary>Whatever two sides do in whatever order, at whatever time, a request follows its few rules.</summary>
public sealed class AnyHistoryOfARequest
{
    private const string School = "school", Club = "club";

    private static readonly DateTimeOffset Start = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    private enum Does { Accept, Decline, Counter, EmptyCounter, Withdraw, Expire }

    private sealed record Event(Does Does, bool ByClub, int Hours);

    [Fact]
    public void No_state_outside_the_list_and_nothing_changes_after_the_end()
    {
        var one = from does in Gen.Elements(Enum.GetValues<Does>())
                  from byClub in Gen.Elements(true, false)
                  from hours in Gen.Frequency((6, Gen.Choose(0, 72)), (1, Gen.Choose(300, 400)))
                  select new Event(does, byClub, hours);
        var histories = Gen.ListOf(one).Select(list => list.ToArray()).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(10_000), Prop.ForAll(histories, Holds));
    }

    private static bool Holds(Event[] events)
    {
        var now = Start;
        var request = RequestSteps.Ask(new Request { Id = "r", From = School, To = Club, Asked = now, Expires = now }, now);
        // the simplest account of the same rules: where it stands, whose turn it is and when it ends
        var (state, turn, ends, answered) = (RequestState.Sent, Club, now.AddDays(14), false);
        foreach (var (does, byClub, hours) in events)
        {
            now = now.AddHours(hours);
            var by = byClub ? Club : School;
            var open = state is RequestState.Sent or RequestState.Countered && now < ends;
            var allowed = open && does switch
            {
                Does.Accept or Does.Counter => turn == by,
                Does.Decline => byClub || turn == by,
                Does.Withdraw => !byClub,
                _ => false,
            };
            var before = request;
            request = Take(request, does, by, now);
            if (does == Does.Expire && state is RequestState.Sent or RequestState.Countered && now >= ends)
                state = does == Does.Expire ? RequestState.Expired : state;
            if (allowed)
            {
                answered |= byClub && does != Does.Withdraw;
                state = does switch { Does.Accept => RequestState.Accepted, Does.Decline => RequestState.Declined, Does.Counter => RequestState.Countered, _ => RequestState.Withdrawn };
                if (does == Does.Counter)
                    (turn, ends) = (byClub ? School : Club, now.AddDays(14));
            }
            if (!Same(before, request, allowed) || request.State != state || (request.Answered is not null) != answered)
                return false;
            if (RequestSteps.Open(request, now) && (request.Turn != turn || request.Expires != ends))
                return false;
            if ((request.Partnership is not null) != (state == RequestState.Accepted) || (request.Reason is not null) != (state == RequestState.Declined))
                return false;
        }
        return true;
    }

    private static bool Same(Request before, Request after, bool allowed) =>
        allowed || before == after || (after.State == RequestState.Expired && before with { State = RequestState.Expired, Turn = null } == after);

    private static Request Take(Request request, Does does, string by, DateTimeOffset now)
    {
        if (does == Does.Expire)
            return RequestSteps.Expire(request, now) ?? request;
        var outcome = does switch
        {
            Does.Accept => RequestSteps.Accept(request, by, "p", now),
            Does.Decline => RequestSteps.Decline(request, by, DeclineReason.NoTime, now),
            Does.Counter => RequestSteps.Counter(request, by, new(People: 20), now),
            Does.EmptyCounter => RequestSteps.Counter(request, by, new(), now),
            _ => RequestSteps.Withdraw(request, by, now),
        };
        return outcome is StepOutcome.Taken(var after) ? after : request;
    }
}
