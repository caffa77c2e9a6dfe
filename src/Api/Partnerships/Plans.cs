using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoCreate.Api.Accounts;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Sqlite;

namespace CoCreate.Api.Partnerships;

/// <summary>The plans of partnerships. Before anybody wrote one, what the offer says is proposed.</summary>
public sealed class Plans(PeopleDb people, TimeProvider clock)
{
    private static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>The plan and its version; 0 is what is proposed.</summary>
    public (long Version, Plan Plan) Of(Partnership p, NetworkSnapshot snapshot) =>
        people.Use(c => c.Rows("SELECT version, body FROM partnership_plans WHERE partnership=?", r => (r.Int(0), r.Text(1)), p.Id)) is [var (version, body)]
            ? (version, JsonSerializer.Deserialize<Plan>(body, NetworkJson.Disk)!) : (0, Proposed(p, snapshot));

    /// <summary>Keeps a plan in place of the version it was made from; false when somebody was quicker.</summary>
    public bool Save(string partnership, long version, Plan plan)
    {
        var body = JsonSerializer.Serialize(plan, NetworkJson.Disk);
        return people.Write(c =>
        {
            if ((c.Rows("SELECT version FROM partnership_plans WHERE partnership=?", r => r.Int(0), partnership) is [var there] ? there : 0) != version)
                return false;
            var changes = Changes(c, partnership, body, version + 1);
            c.Run("INSERT INTO partnership_plans(partnership, version, body, at, changes) VALUES(?1,?2,?3,?4,?5) ON CONFLICT(partnership) DO UPDATE SET version=?2, body=?3, at=?4, changes=?5",
                partnership, version + 1, body, clock.GetUtcNow(), changes);
            return true;
        });
    }

    /// <summary>The fields that were changed after a version.</summary>
    public ImmutableArray<string> ChangedSince(string partnership, long version) => people.Use(c => c.Rows("SELECT changes FROM partnership_plans WHERE partnership=?", r => r.TextOrNull(0), partnership)) is [{ } kept]
        ? [.. JsonSerializer.Deserialize<Dictionary<string, long>>(kept)!.Where(field => field.Value > version).Select(field => field.Key).Order(StringComparer.Ordinal)] : [];

    // of each field the version that changed it last
    private static string Changes(SqliteConnection c, string partnership, string body, long version)
    {
        var (before, kept) = c.Rows("SELECT body, changes FROM partnership_plans WHERE partnership=?", r => (r.Text(0), r.TextOrNull(1)), partnership) is [var there] ? there : ("{}", null);
        var (old, now) = (JsonNode.Parse(before)!.AsObject(), JsonNode.Parse(body)!.AsObject());
        var changes = kept is null ? [] : JsonSerializer.Deserialize<Dictionary<string, long>>(kept)!;
        foreach (var field in old.Select(f => f.Key).Union(now.Select(f => f.Key)).Where(field => !JsonNode.DeepEquals(old[field], now[field])))
            changes[field] = version;
        return JsonSerializer.Serialize(changes);
    }

    private static Plan Proposed(Partnership p, NetworkSnapshot snapshot)
    {
        if (RequestOf(p, snapshot) is not { Offer: { } id } request || snapshot.Offer(id) is not { } offer)
            return Plan.Empty;
        var host = offer.Where.Contains(Where.Asker) && !offer.Where.Contains(Where.Provider) ? request.From == offer.Organisation ? request.To : request.From : offer.Organisation;
        var slot = offer.Slots.FirstOrDefault(s => s.Id == request.Slot);
        return new()
        {
            Place = offer.Where is [Where.Online] || snapshot.Organisation(host) is not { } place ? null
                : string.Join(", ", new[] { place.Name, place.Address?.Street, place.Address?.City }.Where(part => !string.IsNullOrWhiteSpace(part))),
            Price = offer.Price switch { null => null, { Amount: 0 } => "Gratis", var price => $"{price.Amount.ToString("0.##", CultureInfo.GetCultureInfo("da-DK"))} {(price.Currency == "DKK" ? "kr." : price.Currency)} {Labels.Da(price.Per)}" },
            StartTime = slot is null ? null : Clock(slot.Start),
            EndTime = slot?.End is { } end ? Clock(end) : null,
        };
    }

    /// <summary>The request whose yes made it.</summary>
    public static Request? RequestOf(Partnership p, NetworkSnapshot snapshot) => p.Origin != Origin.Request ? null
        : p.Members.SelectMany(m => snapshot.RequestsTo(m.Organisation).Concat(snapshot.RequestsFrom(m.Organisation))).FirstOrDefault(r => r.Partnership == p.Id);

    private static string Clock(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Denmark).ToString("HH:mm", CultureInfo.InvariantCulture);
}
