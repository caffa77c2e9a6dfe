using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CoCreate.Api.Accounts;
using CoCreate.Api.Requests;
using CoCreate.Network.Model;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Asking;

/// <summary>Who asks whom about what, as an address says it.</summary>
/// <param name="To">Who is asked.</param>
/// <param name="Froms">The organisations this person may ask for, the likeliest first; empty for a visitor.</param>
/// <param name="Need">The need it is about, of either side.</param>
/// <param name="Offer">The offer it is about, of either side.</param>
/// <param name="Slot">The slot it is about.</param>
public sealed record AskAbout(Organisation To, ImmutableArray<Organisation> Froms, Need? Need, Offer? Offer, Slot? Slot)
{
    /// <summary>Null when there is nobody to ask, or nothing this visitor may see.</summary>
    public static AskAbout? Of(Visit visit, IQueryCollection query)
    {
        var network = visit.Snapshot;
        var need = Seen(network.Need(query["behov"].ToString()));
        var offer = Seen(network.Offer(query["tilbud"].ToString()));
        var named = Seen(network.Organisation((query["organisation"] is { Count: > 0 } asked ? asked : query["til"]).ToString()));
        var to = named ?? Seen(Other(offer?.Organisation) ?? Other(need?.Organisation));
        if (to is null or { Status: not RecordStatus.Published })
            return null;
        var slot = offer?.Organisation == to.Id ? SeatSteps.Find(offer, query["tid"].ToString()) : null;
        return new(to, Askers(visit, to, need, offer), need, offer, slot);

        T? Seen<T>(T? record) where T : class, IRecord => record is not null && visit.May(Act.Read, record) ? record : null;
        Organisation? Other(string? owner) => owner is null || visit.Actor.Organisations.Contains(owner) ? null : network.Organisation(owner);
    }

    /// <summary>Whether the need is the other side's, and this side offers to help.</summary>
    public bool Answers => Need is not null && Need.Organisation == To.Id;

    /// <summary>Whether the slot is taken by booking it.</summary>
    public bool Books => Slot is not null && Offer is { Booking: Booking.Visit };

    /// <summary>The address of this form.</summary>
    public string Address => Addresses.AskForm(Offer?.Id, Need?.Id, Offer?.Organisation == To.Id || (Offer is null && Answers) ? null : To.Id, Slot?.Id);

    /// <summary>Where to go after sending: back to what it was about.</summary>
    public string Back(string from) => Need is not null && (Need.Organisation == from || Slot is null) ? Addresses.Need(Need.Id)
        : Offer is not null && Offer.Organisation == To.Id ? Addresses.Offer(Offer.Id) : Addresses.Organisation(To.Id);

    /// <summary>Under which a begun form is kept.</summary>
    public string DraftKey => "spoerg:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', To.Id, Offer?.Id, Need?.Id, Slot?.Id))))[..32];

    /// <summary>Whether it is a key a form was given; it becomes the request's id.</summary>
    public static bool IsKey(string text) => text.Length == 16 && text.All(c => c is >= 'a' and <= 'z' or >= '2' and <= '7');

    private static ImmutableArray<Organisation> Askers(Visit visit, Organisation to, Need? need, Offer? offer)
    {
        // a facilitator may ask for those of the municipality whose need it is
        var helped = need is not null && visit.May(Act.Change, need) ? visit.Snapshot.Organisation(need.Organisation) : null;
        return [.. visit.Actor.Organisations.Select(visit.Snapshot.Organisation).Append(helped).OfType<Organisation>()
            .Where(o => o.Id != to.Id && o.Status != RecordStatus.Archived).DistinctBy(o => o.Id)
            .OrderByDescending(o => o.Id == need?.Organisation || o.Id == offer?.Organisation)];
    }
}
