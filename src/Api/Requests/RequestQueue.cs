using System.Text.Json;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Sqlite;

namespace CoCreate.Api.Requests;

/// <summary>A question that stands in line at an organisation that takes no more this month, or rests. The network knows nothing of it until it is sent.</summary>
public sealed record QueuedRequest(string Id, string Account, RequestWish Wish, DateTimeOffset At);

/// <summary>Who stands in line where, in the order they came; in people.db, because a question's words are in it.</summary>
public sealed class RequestQueue(PeopleDb people, TimeProvider clock) : IPromised
{
    private const string Columns = "SELECT id, account, wish, at FROM request_queue";

    /// <summary>Puts a question last in line; the same id stands there once.</summary>
    public void Add(string id, string account, RequestWish wish) => people.Run("INSERT OR IGNORE INTO request_queue(id, asker, receiver, account, wish, at) VALUES(?,?,?,?,?,?)",
        id, wish.From, wish.To, account, JsonSerializer.Serialize(wish, NetworkJson.Disk), clock.GetUtcNow());

    /// <summary>Takes it out; false when it was not there.</summary>
    public bool Remove(string id) => people.Run("DELETE FROM request_queue WHERE id=?", id) == 1;

    /// <summary>One of them; null when it is sent or was taken out.</summary>
    public QueuedRequest? Find(string id) => people.Use(c => c.Rows($"{Columns} WHERE id=?", Read, id)) is [var one] ? one : null;

    /// <summary>Everybody in line at an organisation, the first first.</summary>
    public IReadOnlyList<QueuedRequest> At(string receiver) => people.Use(c => c.Rows($"{Columns} WHERE receiver=? ORDER BY at, id", Read, receiver));

    /// <summary>Where an organisation stands in line.</summary>
    public IReadOnlyList<QueuedRequest> Of(string asker) => people.Use(c => c.Rows($"{Columns} WHERE asker=? ORDER BY at, id", Read, asker));

    /// <summary>How many stand in line at an organisation.</summary>
    public int LengthAt(string receiver) => (int)people.Use(c => c.Rows("SELECT count(*) FROM request_queue WHERE receiver=?", r => r.Int(0), receiver))[0];

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, int> ByOrganisation() => people.Use(c =>
        c.Rows("SELECT receiver, count(*) FROM request_queue GROUP BY receiver", r => (Receiver: r.Text(0), Length: (int)r.Int(1)))).ToDictionary(r => r.Receiver, r => r.Length, StringComparer.Ordinal);

    /// <summary>The place in its line, from 1.</summary>
    public int PlaceOf(QueuedRequest queued) => At(queued.Wish.To).TakeWhile(one => one.Id != queued.Id).Count() + 1;

    /// <summary>Where somebody stands in line.</summary>
    public IReadOnlyList<string> Lines() => people.Use(c => c.Rows("SELECT receiver FROM request_queue GROUP BY receiver ORDER BY min(at)", r => r.Text(0)));

    private static QueuedRequest Read(SqliteStatement row) =>
        new(row.Text(0), row.Text(1), JsonSerializer.Deserialize<RequestWish>(row.Text(2), NetworkJson.Disk)!, DateTimeOffset.FromUnixTimeMilliseconds(row.Int(3)));
}
