using System.Collections.Immutable;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Matching.Coalitions;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Limits = CoCreate.Rooms.Limits;

namespace CoCreate.Api.Rooms;

/// <summary>What a wish for a room speaks of, or what is wrong with it. Pure.</summary>
internal static class OpenCheck
{
    private const int MostParties = 20, LongestCoalition = MostParties * 65;

    /// <summary>The parties, or every error.</summary>
    /// <param name="actor">Who opens it; what they may not read is not there.</param>
    /// <param name="wish">What they wish.</param>
    /// <param name="network">The network.</param>
    /// <param name="coalitions">The coalitions a need has now, best first.</param>
    public static (RoomParties? Parties, ImmutableArray<RuleError> Errors) Of(Actor actor, RoomWish wish, NetworkSnapshot network, Func<Need, ImmutableArray<Coalition>> coalitions)
    {
        List<RuleError> wrong = [.. Words("title", wish.Title)];
        if (RoomTemplates.Find(wish.Template) is null)
            wrong.Add(ShapeErrors.WrongType("template", "en af " + string.Join(", ", RoomTemplates.All.Select(t => t.Code)), "one of " + string.Join(", ", RoomTemplates.All.Select(t => t.Code))));
        var need = Found(wish.Need, network.Need, "need");
        var partnership = Found(wish.Partnership, network.Partnership, "partnership");
        var (offers, organisations) = (new List<Offer>(), new List<string>());
        foreach (var (id, field) in Named(wish, need, coalitions, wrong))
            Lay(id, field);
        return wrong.Count > 0 ? (null, [.. wrong]) : (RoomParties.Of(need, partnership, offers, organisations, network), []);

        T? Found<T>(string? id, Func<string, T?> find, string field) where T : class, IRecord
        {
            if (string.IsNullOrEmpty(id))
                return null;
            if (find(id) is { } record && Rights.May(actor, Act.Read, record, network))
                return record;
            wrong.Add(ShapeErrors.NotThere(field));
            return null;
        }

        void Lay(string id, string field)
        {
            if (network.Offer(id) is { } offer && Rights.May(actor, Act.Read, offer, network))
                offers.Add(offer);
            else if (network.Organisation(id) is { } organisation && Rights.May(actor, Act.Read, organisation, network))
                organisations.Add(organisation.Id);
            else if (wrong.All(e => e.Field != field))
                wrong.Add(ShapeErrors.NotThere(field));
        }
    }

    private static IEnumerable<(string Id, string Field)> Named(RoomWish wish, Need? need, Func<Need, ImmutableArray<Coalition>> coalitions, List<RuleError> wrong)
    {
        if (!string.IsNullOrEmpty(wish.Match))
            yield return (wish.Match, "match");
        if (string.IsNullOrEmpty(wish.Coalition))
            yield break;
        if (wish.Coalition.Length > LongestCoalition)
        {
            wrong.Add(ShapeErrors.TooLong("coalition", LongestCoalition));
            yield break;
        }
        if (wish.Coalition is ['1' or '2' or '3'] && need is not null)
        {
            var (found, rank) = (coalitions(need), wish.Coalition[0] - '1');
            if (rank >= found.Length)
                wrong.Add(ShapeErrors.NotThere("coalition"));
            else
                foreach (var party in found[rank].Parties)
                    yield return (party.Offer.Id, "coalition");
            yield break;
        }
        foreach (var id in wish.Coalition.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(MostParties))
            yield return (id, "coalition");
    }

    private static IEnumerable<RuleError> Words(string field, string text) => string.IsNullOrWhiteSpace(text) ? [ShapeErrors.Missing(field)]
        : text.Length > Limits.Title ? [ShapeErrors.TooLong(field, Limits.Title)] : text.Any(char.IsControl) ? [ShapeErrors.ControlCharacter(field)] : [];
}
