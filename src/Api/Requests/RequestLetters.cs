using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>What a mail about a request says, in Danish and English: the newest step, the words of the one who took it, the facts, and where to answer.</summary>
public sealed class RequestLetters(RequestWords words, AnswerLinks links, WaysOn on, CoCreateOptions options)
{
    // a message belongs to the step it was written with
    private static readonly TimeSpan SameStep = TimeSpan.FromMilliseconds(1);

    /// <summary>The letter to one receiver of one side about a step taken at a moment; a moment is left out where the request as a whole is told anew.</summary>
    public Letter Write(Request request, string reason, string side, Receiver to, NetworkSnapshot network, DateTimeOffset? at = null)
    {
        var da = to.Language != "en";
        var other = network.Organisation(side == request.From ? request.To : request.From)?.Name ?? "?";
        var own = network.Organisation(side)?.Name ?? "?";
        var said = Said(request, reason, side, at);
        var parts = new List<LetterPart> { new(RequestOpenings.Of(request, reason, side, other, own, said?.Writer, network, da)) };
        if (said is not null)
            parts.Add(new(said.Text, Quote: true));
        parts.AddRange(RequestFacts.Of(request, side, network, da).Select(facts => new LetterPart(facts)));
        if (request.State == RequestState.Accepted && words.ContactOf(request.Id, side == request.From ? request.To : request.From) is { } contact)
            parts.Add(new((da ? "I kan nå dem her: " : "You can reach them here: ") + string.Join(", ", new[] { contact.Name, contact.Email, contact.Phone }.Where(part => part is not null))));
        parts.AddRange(Ways(request, side, to, da));
        parts.AddRange(on.Of(request, side, to, network, da));
        parts.Add(LetterPart.Farewell(da));
        return new($"request:{request.Id}:{request.Version}:{to.Address.ToUpperInvariant()}", "requests", to.Address, to.Name, to.Language, RequestOpenings.Subject(request, reason, side, other, network, da), parts);
    }

    /// <summary>To somebody who helps in the municipality: a question that reached nobody, and what to do about it.</summary>
    public Letter Unreached(Request request, string side, Receiver to, Contact? known, NetworkSnapshot network)
    {
        var da = to.Language != "en";
        var (asked, asker) = (network.Organisation(side), network.Organisation(side == request.To ? request.From : request.To)?.Name ?? "?");
        var name = asked?.Name ?? "?";
        var number = string.Join(", ", new[] { known?.Name, known?.Phone, asked?.Web }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return new($"unreached:{request.Id}:{request.Version}:{to.Address.ToUpperInvariant()}", "unreached", to.Address, to.Name, to.Language,
            da ? $"{name} har ingen mail: {asker} venter på svar" : $"{name} has no e-mail: {asker} is waiting for an answer",
            [
                new(da ? $"{asker} har spurgt {name}, men vi kender ingen mail til dem. Derfor har de ikke fået spørgsmålet." : $"{asker} has asked {name}, but we know no e-mail of theirs. So they did not get the question."),
                .. words.Of(request.Id) is var written && written.TryGetValue(request.Messages[0].Id, out var first) ? [new(first.Text, Quote: true)] : Array.Empty<LetterPart>(),
                .. RequestFacts.Of(request, side, network, da).Select(facts => new LetterPart(facts)),
                new(da ? "Det kan du gøre:" : "This is what you can do:"),
                new(da ? $"1. Ring til dem{(number.Length > 0 ? $" ({number})" : "")}, og bed om en mail." : $"1. Call them{(number.Length > 0 ? $" ({number})" : "")} and ask for an e-mail."),
                new(da ? "2. Skriv deres mail ind på siden. Så sender vi spørgsmålet med det samme." : "2. Enter their e-mail on the page. Then we send the question at once."),
                new(da ? "3. Eller skriv et brev på siden, som du kan kopiere eller printe. Med det overtager de deres side og ser spørgsmålet." : "3. Or write a letter on the page, to copy or print. With it they take over their page and see the question."),
                new(da ? "Se spørgsmålet, og hjælp det videre" : "See the question and help it on", $"{options.PublicUrl}/forespoergsler/{request.Id}"),
                LetterPart.Farewell(da),
            ]);
    }

    // only the words of the one who took the step; a reminder brings back what it reminds of
    private WrittenMessage? Said(Request request, string reason, string side, DateTimeOffset? at)
    {
        var written = words.Of(request.Id);
        // who was asked for by a helper is shown what was written in their name
        var asked = request.State == RequestState.Sent && side == request.From;
        var message = at is { } moment && reason != "request.remind"
            ? request.Messages.LastOrDefault(m => (m.By != side || asked) && (m.At - moment).Duration() <= SameStep)
            : request.Messages.LastOrDefault(m => m.By != side);
        return message is not null && written.TryGetValue(message.Id, out var said) ? said : null;
    }

    private IEnumerable<LetterPart> Ways(Request request, string side, Receiver to, bool da)
    {
        if (request.State is RequestState.Sent or RequestState.Countered && request.Turn == side)
        {
            // the choice is made on the page, but sent only by its button
            var link = links.For(request, side, to.Address);
            yield return new(RequestSteps.PointsAway(request) ? da ? "Ja, vi spørger dem i stedet" : "Yes, we ask them instead" : da ? "Ja, det vil vi gerne" : "Yes, gladly", link + "?svar=ja");
            yield return new(da ? "Foreslå noget andet" : "Propose something else", link + "?svar=andet");
            yield return new(da ? "Nej, ikke denne gang" : "No, not this time", link + "?svar=nej");
        }
        if (to.SignsIn)
            yield return new(da ? "Se det på jeres side" : "See it on your page", $"{options.PublicUrl}/forespoergsler/{request.Id}");
    }
}
