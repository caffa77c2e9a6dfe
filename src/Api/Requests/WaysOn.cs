using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>What a letter about a request leads to besides its answer: the page after a yes, somebody else after a no; and for who never heard of us who we are and how to be left alone.</summary>
public sealed class WaysOn(AnswerLinks links, ISideLinks sides, Contacts contacts, CoCreateOptions options)
{
    /// <summary>The parts of the letter.</summary>
    public IEnumerable<LetterPart> Of(Request request, string side, Receiver to, NetworkSnapshot network, bool da) => request.State switch
    {
        RequestState.Accepted when request.Partnership is { } made => Together(made, side, to, da),
        RequestState.Declined or RequestState.Expired when side == request.From => [SomebodyElse(request, network, da)],
        RequestState.Sent or RequestState.Countered when !to.SignsIn && request.Turn == side => Strangers(request, side, to, network, da),
        _ => [],
    };

    private IEnumerable<LetterPart> Together(string partnership, string side, Receiver to, bool da)
    {
        var page = to.SignsIn ? $"{options.PublicUrl}/partnerskaber/{partnership}" : sides.For(partnership, side, to.Address);
        yield return new(da ? "Jeres fælles side: plan, beskeder og hvad der mangler" : "Your shared page: plan, messages and what is missing", page);
        if (!to.SignsIn)
            yield return new(da ? "Overtag jeres side på CoCreate" : "Take over your page in CoCreate", page + "#overtag");
    }

    private LetterPart SomebodyElse(Request request, NetworkSnapshot network, bool da)
    {
        var about = string.Concat(new[] { ("behov", request.Need), ("tilbud", request.Offer) }.Where(part => part.Item2 is not null).Select(part => $"&{part.Item1}={Uri.EscapeDataString(part.Item2!)}"));
        if (request.Instead is { } colleague && network.Organisation(colleague) is { } instead)
            return new(da ? $"Spørg {instead.Name} i stedet" : $"Ask {instead.Name} instead", $"{options.PublicUrl}/spoerg?til={colleague}{(request.Need is { } same ? "&behov=" + same : "")}");
        if (request is { State: RequestState.Declined, Reason: DeclineReason.WrongDates or DeclineReason.AnotherTime })
            return new(da ? "Spørg om en anden tid" : "Ask for another time", $"{options.PublicUrl}/spoerg?til={request.To}{about}");
        return request.Need is { } need ? new(da ? "Spørg den næste, der passer" : "Ask the next who fits", $"{options.PublicUrl}/behov/{need}#match") : new(da ? "Find en anden" : "Find somebody else", options.PublicUrl + "/soeg");
    }

    private IEnumerable<LetterPart> Strangers(Request request, string side, Receiver to, NetworkSnapshot network, bool da)
    {
        var (other, link) = (network.Organisation(side == request.From ? request.To : request.From)?.Name ?? "?", links.For(request, side, to.Address));
        yield return new(da ? "I har ikke hørt fra os før" : "You have not heard from us before");
        yield return new(da
            ? $"CoCreate er et åbent net, hvor skoler, foreninger, kommuner og firmaer finder hinanden. {other} har fundet jer der. {From(side, to, true)} I kan svare uden at lave en konto."
            : $"CoCreate is an open network where schools, associations, municipalities and businesses find each other. {other} found you there. {From(side, to, false)} You can answer without an account.");
        yield return new(da ? "Overtag jeres side, og bestem selv, hvad der står" : "Take over your page and decide what it says", link + "#overtag");
        yield return new(da ? "Spørg os ikke igen" : "Do not ask us again", link + "#aldrig");
    }

    private string From(string side, Receiver to, bool da) => contacts.SourceOf(side, to.Address) switch
    {
        { } source when source.StartsWith("letter:", StringComparison.Ordinal) => da ? "Jeres mail har I selv givet os, da I svarede på et brev." : "You gave us your address yourselves when you answered a letter.",
        _ => da ? "Jeres mail kommer fra kommunens liste over foreninger og steder." : "Your address comes from the municipality's list of associations and places.",
    };
}
