using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Introductions;

/// <summary>Letters about taking a page over by asking: to the facilitators who decide, and to who asked when it is decided.</summary>
public sealed class ClaimMail(Receivers receivers, AccountStore accounts, INetwork network, CoCreateOptions options)
{
    private const string Kind = "claims";

    /// <summary>To the municipality's facilitators; where it has none, to the administrators.</summary>
    public IEnumerable<Letter> Asked(ClaimRequest request)
    {
        var organisation = network.Current.Organisation(request.Organisation);
        var (name, asker) = (organisation?.Name ?? "?", accounts.Find(request.Account));
        return receivers.HelpersOf(organisation?.Municipality).Select(to => to.Language != "en"
            ? Write(request, "asked", to, $"Nogen vil overtage siden for {name}", [new($"{asker?.Name} ({asker?.Email}) beder om at overtage siden for {name} og skriver:"), new(request.Words, Quote: true), new("Se det, og afgør det", options.PublicUrl + "/min-side#vil-vaere-med")])
            : Write(request, "asked", to, $"Somebody wants to take over the page of {name}", [new($"{asker?.Name} ({asker?.Email}) asks to take over the page of {name} and writes:"), new(request.Words, Quote: true), new("See it and decide", options.PublicUrl + "/min-side#vil-vaere-med")]));
    }

    /// <summary>To who asked.</summary>
    public IEnumerable<Letter> Decided(ClaimRequest request)
    {
        if (receivers.Person(request.Account) is not { } to)
            return [];
        var (name, da, yes) = (network.Current.Organisation(request.Organisation)?.Name ?? "?", to.Language != "en", request.Yes == true);
        var page = $"{options.PublicUrl}/organisationer/{request.Organisation}";
        return
        [
            yes ? Write(request, "decided", to, da ? $"Du har fået siden for {name}" : $"The page of {name} is yours",
                [new(da ? $"Nu bestemmer I selv, hvad der står om {name}, og hvem der må spørge jer." : $"Now you decide what stands about {name}, and who may ask you."), new(da ? "Se jeres side" : "See your page", page)])
            : Write(request, "decided", to, da ? $"Du fik ikke siden for {name}" : $"You did not get the page of {name}",
                [new(da ? "Svaret var nej, fordi:" : "The answer was no, because:"), new(request.Reason ?? "", Quote: true), new(da ? "Spørg igen, og skriv mere om, hvem du er" : "Ask again, and write more about who you are", page + "/overtag")]),
        ];
    }

    private static Letter Write(ClaimRequest request, string what, Receiver to, string subject, LetterPart[] parts) =>
        new($"claim:{request.Id}:{what}:{to.Address.ToUpperInvariant()}", Kind, to.Address, to.Name, to.Language, subject, [.. parts, LetterPart.Farewell(to.Language != "en")]);
}
