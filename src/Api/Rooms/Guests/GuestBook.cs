using CoCreate.Api.Accounts;
using CoCreate.Rooms.State;
using CoCreate.Sqlite;

namespace CoCreate.Api.Rooms;

/// <summary>Links and guests of rooms, in people.db and nowhere else.</summary>
public sealed class GuestBook(PeopleDb people)
{
    private const string Links = "id, room, role, organisation, account, at, expires, uses, used, revoked";
    private const string Guests = "id, room, invitation, name, organisation, for_organisation, role, at, expires, approved";

    /// <summary>Keeps a link.</summary>
    public void Add(Invitation invitation, string token) => people.Use(c =>
    {
        Add(c, invitation, token);
        return 0;
    });

    /// <summary>Keeps a link as part of what the caller writes.</summary>
    internal static void Add(SqliteConnection c, Invitation i, string token) =>
        c.Run($"INSERT INTO room_invitations(hash, {Links}) VALUES(?,?,?,?,?,?,?,?,?,?,?)", Secret.Hash(token), i.Id, i.Room, i.Role.ToString(), i.Organisation, i.By, i.At, i.Expires, i.Uses, i.Used, i.Revoked);

    /// <summary>The link of a token; null when there is none.</summary>
    public Invitation? ByToken(string token) => people.Use(c => c.Rows($"SELECT {Links} FROM room_invitations WHERE hash=?", Link, Secret.Hash(token))) is [var one] ? one : null;

    /// <summary>A room's links, newest first.</summary>
    public IReadOnlyList<Invitation> LinksOf(string room) => people.Use(c => c.Rows($"SELECT {Links} FROM room_invitations WHERE room=? ORDER BY at DESC, id", Link, room));

    /// <summary>Takes a link back; false when the room has none of that id.</summary>
    public bool Revoke(string room, string id) => people.Run("UPDATE room_invitations SET revoked=1 WHERE room=? AND id=?", room, id) == 1;

    /// <summary>How many organisations an account has written to since a time, to ask them into rooms.</summary>
    public int AskedBy(string account, DateTimeOffset since) => people.Use(c =>
        (int)c.Rows("SELECT count(*) FROM room_invitations WHERE account=? AND at>? AND organisation IS NOT NULL", r => r.Int(0), account, since)[0]);

    /// <summary>Counts a use; false when it has none left.</summary>
    public bool Spend(string id, DateTimeOffset now) => people.Use(c => Spend(c, id, now));

    /// <summary>Counts a use and writes down who came by it, both or neither.</summary>
    public bool Knock(Guest guest, string token, DateTimeOffset now) => people.Write(c =>
    {
        // who never got in is forgotten with the link they came by
        c.Run("DELETE FROM room_guests WHERE approved IS NULL AND expires<?", now);
        if (!Spend(c, guest.Invitation, now))
            return false;
        c.Run($"INSERT INTO room_guests(hash, {Guests}) VALUES(?,?,?,?,?,?,?,?,?,?,?)", Secret.Hash(token), guest.Id, guest.Room, guest.Invitation, guest.Name, guest.Organisation, guest.For,
            guest.Role.ToString(), guest.At, guest.Expires, guest.Approved);
        return true;
    });

    /// <summary>Whose token it is, while it lasts; whether they are in the room, the room knows.</summary>
    public Guest? ByGuestToken(string token, DateTimeOffset now) => One("hash=? AND expires>?", Secret.Hash(token), now);

    /// <summary>A guest of a room.</summary>
    public Guest? Find(string room, string id) => One("room=? AND id=?", room, id);

    /// <summary>Everybody who ever knocked at a room, first come first.</summary>
    public IReadOnlyList<Guest> Of(string room) => people.Use(c => c.Rows($"SELECT {Guests} FROM room_guests WHERE room=? ORDER BY at, id", Read, room));

    /// <summary>How many wait at a room.</summary>
    public int Waiting(string room) => people.Use(c => (int)c.Rows("SELECT count(*) FROM room_guests WHERE room=? AND approved IS NULL", r => r.Int(0), room)[0]);

    /// <summary>The host lets them in.</summary>
    public void Approve(string room, string id, DateTimeOffset now) => people.Run("UPDATE room_guests SET approved=? WHERE room=? AND id=?", now, room, id);

    /// <summary>Ends a guest's token; the name stays with what they did.</summary>
    public void End(string room, string id, DateTimeOffset now) => people.Run("UPDATE room_guests SET expires=min(expires, ?3), hash=randomblob(32) WHERE room=?1 AND id=?2", room, id, now);

    /// <summary>Forgets somebody who never got in.</summary>
    public void Drop(string room, string id) => Gone(c => c.Run("DELETE FROM room_guests WHERE room=? AND id=? AND approved IS NULL", room, id));

    /// <summary>Takes the name out: what they did stays, by nobody.</summary>
    public void Forget(string room, string id) => Gone(c => c.Run("UPDATE room_guests SET name='', organisation='' WHERE room=? AND id=?", room, id));

    /// <summary>Takes everything of a room out: links, guests, and letters that tell of it.</summary>
    public void ForgetRoom(string room) => Gone(c =>
    {
        c.Run("DELETE FROM room_guests WHERE room=?", room);
        c.Run("DELETE FROM room_invitations WHERE room=?", room);
        c.Run("DELETE FROM outbox WHERE key LIKE ?", $"room-invitation:{room}:%");
    });

    /// <summary>Ends every link and token of a room.</summary>
    public void Close(string room, DateTimeOffset now) => people.Write(c =>
    {
        c.Run("UPDATE room_invitations SET revoked=1 WHERE room=?", room);
        c.Run("UPDATE room_guests SET expires=min(expires, ?2) WHERE room=?1", room, now);
        c.Run("DELETE FROM room_guests WHERE room=? AND approved IS NULL", room);
        return 0;
    });

    // the file's log holds what was written before until it is cut
    private void Gone(Action<SqliteConnection> work)
    {
        people.Write(c =>
        {
            work(c);
            return 0;
        });
        people.Use(c =>
        {
            c.CutLog();
            return 0;
        });
    }

    private static bool Spend(SqliteConnection c, string id, DateTimeOffset now)
    {
        c.Run("UPDATE room_invitations SET used=used+1 WHERE id=? AND used<uses AND revoked=0 AND expires>?", id, now);
        return c.Changes == 1;
    }

    private Guest? One(string where, params object?[] values) => people.Use(c => c.Rows($"SELECT {Guests} FROM room_guests WHERE {where}", Read, values)) is [var one] ? one : null;

    private static Invitation Link(SqliteStatement r) => new(r.Text(0), r.Text(1), Enum.Parse<InvitedAs>(r.Text(2)), r.TextOrNull(3), r.Text(4), Time(r, 5), Time(r, 6), (int)r.Int(7), (int)r.Int(8), r.Bool(9));

    private static Guest Read(SqliteStatement r) => new(r.Text(0), r.Text(1), r.Text(2), r.Text(3), r.Text(4), r.TextOrNull(5), Enum.Parse<RoomRole>(r.Text(6)), Time(r, 7), Time(r, 8), r.IsNull(9) ? null : Time(r, 9));

    private static DateTimeOffset Time(SqliteStatement r, int column) => DateTimeOffset.FromUnixTimeMilliseconds(r.Int(column));
}
