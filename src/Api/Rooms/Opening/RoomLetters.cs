using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Rooms;

/// <summary>The letters that invite to a room.</summary>
public sealed class RoomLetters(Receivers receivers, INetwork network, CoCreateOptions options)
{
    /// <summary>The kind of these mails, for those who want no more of them.</summary>
    public const string Kind = "rooms";

    /// <summary>Where a link leads.</summary>
    public string AddressOf(string token) => $"{options.PublicUrl}/rum/ind/{token}";

    /// <summary>A room's page.</summary>
    public string PageOf(string room) => $"{options.PublicUrl}/rum/{room}";

    /// <summary>Everybody of an organisation is asked to come, in the language they read.</summary>
    /// <param name="room">The room.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="opener">The account that opened it.</param>
    /// <param name="organisation">Who is asked.</param>
    /// <param name="need">The question it is about, if the reader may see it.</param>
    /// <param name="token">The link's token.</param>
    public IEnumerable<Letter> Invite(string room, string title, string opener, string organisation, string? need, string token) =>
        from to in receivers.Of(organisation)
        let da = to.Language != "en"
        let host = receivers.Person(opener)?.Name ?? (da ? "En facilitator" : "A facilitator")
        let name = network.Current.Organisation(organisation)?.Name ?? "?"
        select new Letter($"room-invitation:{room}:{organisation}:{to.Address.ToUpperInvariant()}", Kind, to.Address, to.Name, to.Language,
            da ? $"{host} vil mødes med jer: {title}" : $"{host} would like to meet you: {title}",
            [
                new(da ? $"{host} har åbnet et rum på CoCreate og vil gerne have {name} med." : $"{host} has opened a room in CoCreate and would like {name} to come."),
                .. need is null ? Array.Empty<LetterPart>() : [new(da ? "Det handler om:" : "It is about:"), new(need, Quote: true)],
                new(da ? "I rummet ser I hinanden, lægger op, hvad I mangler og kan bringe, og skriver en aftale sammen. Det koster ikke noget, og intet binder jer, før I underskriver."
                    : "In the room you see each other, put up what you lack and can bring, and write an agreement together. It costs nothing, and nothing binds you before you sign."),
                new(da ? "Gå ind i rummet" : "Go into the room", AddressOf(token)),
                to.SignsIn ? new(da ? "Log ind først, så kommer du som en fra jeres organisation." : "Sign in first, so that you come for your organisation.")
                    : new(da ? "Du skriver dit navn og kommer ind som gæst, når værten siger ja." : "You write your name and come in as a guest when the host says yes."),
                LetterPart.Farewell(da),
            ]);
}
