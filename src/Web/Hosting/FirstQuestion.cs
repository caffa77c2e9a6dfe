using CoCreate.Api.Hosting;
using CoCreate.Matching;
using CoCreate.Network.Model;

namespace CoCreate.Web.Hosting;

/// <summary>Asks engine and search once when the server is ready, so that the first visitor does not wait while the code is compiled.</summary>
internal static class FirstQuestion
{
    public static void Ask(Indexes indexes, TimeProvider clock)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var index = indexes.Match;
        foreach (var need in index.Snapshot.Needs.Where(n => n.Status == RecordStatus.Published).Take(3))
        {
            MatchEngine.Ask(index, new(need, null, null, MatchTarget.Offers, today, RuledOut: true));
            indexes.Search.Ask(new(RecordKind.Offer) { Text = need.Question, Facets = true });
        }
    }
}
