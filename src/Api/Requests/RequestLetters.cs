using System.Globalization;
using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>What a mail about a request says, in Danish and English: the words themselves, the facts, and where to answer.</summary>
public sealed class RequestLetters(RequestWords words, AnswerLinks links, WaysOn on, CoCreateOptions options)
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");
    private static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>The letter to one receiver of one side about the newest step.</summary>
    public Letter Write(Request request, string reason, string side, Receiver to, NetworkSnapshot network, string language = "da")
    {
        var da = language != "en";
        var other = network.Organisation(side == request.From ? request.To : request.From)?.Name ?? "?";
        var own = network.Organisation(side)?.Name ?? "?";
        var parts = new List<LetterPart> { new(Opening(request, reason, side, other, own, da)) };
        if (words.Of(request.Id) is var written && request.Messages.LastOrDefault(m => m.By != side || request.Messages.Length == 1) is { } last && written.TryGetValue(last.Id, out var message))
            parts.Add(new(message.Text, Quote: true));
        if (Facts(request, network, da) is { Length: > 0 } facts)
            parts.Add(new(facts));
        if (request.State == RequestState.Accepted && words.ContactOf(request.Id, side == request.From ? request.To : request.From) is { } contact)
            parts.Add(new((da ? "I kan nå dem her: " : "You can reach them here: ") + string.Join(", ", new[] { contact.Name, contact.Email, contact.Phone }.Where(part => part is not null))));
        parts.AddRange(Ways(request, side, to, da));
        parts.AddRange(on.Of(request, side, to, network, da));
        parts.Add(new(da ? "Venlig hilsen\nCoCreate" : "Kind regards\nCoCreate"));
        return new($"request:{request.Id}:{request.Version}:{to.Address.ToUpperInvariant()}", "requests", to.Address, to.Name, language, Subject(request, reason, side, other, da), parts);
    }

    private static string Subject(Request request, string reason, string side, string other, bool da) => (request.State, reason) switch
    {
        (_, "request.remind") => da ? $"{other} venter på svar" : $"{other} is waiting for an answer",
        (RequestState.Sent, _) => da ? $"{other} spørger jer" : $"{other} asks you",
        (RequestState.Countered, _) when request.Seats > 0 => da ? $"Der er blevet plads hos {other}" : $"There is room at {other} now",
        (RequestState.Countered, _) => da ? $"{other} foreslår noget andet" : $"{other} proposes something else",
        (RequestState.Accepted, _) => da ? $"Det er aftalt med {other}" : $"It is agreed with {other}",
        (RequestState.Declined, _) => da ? $"{other} kan ikke denne gang" : $"{other} cannot this time",
        (RequestState.Withdrawn, _) => da ? $"{other} har trukket det tilbage" : $"{other} took it back",
        _ => da ? $"Fristen med {other} er udløbet" : $"The time with {other} is over",
    };

    private static string Opening(Request request, string reason, string side, string other, string own, bool da) => (request.State, reason) switch
    {
        (_, "request.remind") => da ? $"For en uge siden fik {own} et spørgsmål fra {other}. De venter stadig på svar." : $"A week ago {own} got a question from {other}. They are still waiting for an answer.",
        (RequestState.Sent, _) when request.Waiting => da ? $"{other} står på venteliste hos jer. I skal ikke gøre noget." : $"{other} is on your waiting list. You need not do anything.",
        (RequestState.Sent, _) => da ? $"{other} spørger {own}:" : $"{other} asks {own}:",
        (RequestState.Countered, _) when request.Seats > 0 => da ? $"Der er blevet plads hos {other}, og I står forrest i køen. Vil I stadig?" : $"There is room at {other} now, and you are first in line. Do you still want to come?",
        (RequestState.Countered, _) => da ? $"{other} foreslår noget andet:" : $"{other} proposes something else:",
        (RequestState.Accepted, _) => da ? $"{own} og {other} har en aftale." : $"{own} and {other} have an agreement.",
        (RequestState.Declined, _) => da ? $"{other} siger nej tak denne gang{Because(request.Reason, true)}." : $"{other} says no this time{Because(request.Reason, false)}.",
        (RequestState.Withdrawn, _) => da ? $"{other} har trukket spørgsmålet tilbage. I skal ikke gøre noget." : $"{other} took the question back. You need not do anything.",
        _ => side == request.From
            ? da ? $"{other} nåede ikke at svare. I kan spørge igen eller finde en anden." : $"{other} did not get to answer. You can ask again or find somebody else."
            : da ? $"Fristen for at svare {other} er udløbet. I skal ikke gøre noget." : $"The time to answer {other} is over. You need not do anything.",
    };

    private static string Because(DeclineReason? reason, bool da) => reason switch
    {
        DeclineReason.NoTime => da ? ", fordi de ikke har tid" : ", because they have no time",
        DeclineReason.NoPeople => da ? ", fordi de mangler folk" : ", because they lack people",
        DeclineReason.TooFar => da ? ", fordi der er for langt" : ", because it is too far",
        DeclineReason.WrongDates => da ? ", fordi tiden ikke passer" : ", because the dates do not fit",
        DeclineReason.TooMany => da ? ", fordi I er for mange" : ", because you are too many",
        DeclineReason.NotForUs => da ? ", fordi det ikke er noget for dem" : ", because it is not for them",
        DeclineReason.AnotherTime => da ? ", men gerne en anden gang" : ", but gladly another time",
        _ => "",
    };

    private static string Facts(Request request, NetworkSnapshot network, bool da)
    {
        var facts = new List<string>();
        if (request.Offer is { } offer && network.Offer(offer) is { } known)
            facts.Add((da ? "Tilbud: " : "Offer: ") + known.Title);
        if (request.Need is { } need && network.Need(need) is { } asked)
            facts.Add((da ? "Behov: " : "Need: ") + asked.Question);
        if (request.People is { } people)
            facts.Add(da ? $"Antal: {people}" : $"Number: {people}");
        if (request.Slot is { } slot && request.Offer is not null && network.Offer(request.Offer) is { } visit && SeatSteps.Find(visit, slot) is { } at)
            facts.Add((da ? "Tid: " : "Time: ") + TimeZoneInfo.ConvertTime(at.Start, Denmark).ToString(da ? "d. MMMM yyyy 'kl.' HH.mm" : "d MMMM yyyy, HH:mm", da ? Danish : CultureInfo.InvariantCulture));
        else if (request.Window is { } window)
            facts.Add((da ? "Tid: " : "Time: ") + string.Join("–", new[] { window.From, window.To }.Where(day => day is not null).Select(day => Day(day!.Value, da)).Distinct()));
        if (request.State is RequestState.Sent or RequestState.Countered)
            facts.Add(da ? $"Svar senest {Day(Days.In(request.Expires), true)}" : $"Answer by {Day(Days.In(request.Expires), false)}");
        return string.Join("\n", facts);
    }

    private IEnumerable<LetterPart> Ways(Request request, string side, Receiver to, bool da)
    {
        var open = request.State is RequestState.Sent or RequestState.Countered && request.Turn == side;
        if (open)
        {
            // the choice is made on the page, but sent only by its button
            var link = links.For(request, side, to.Address);
            yield return new(da ? "Ja, det vil vi gerne" : "Yes, gladly", link + "?svar=ja");
            yield return new(da ? "Foreslå noget andet" : "Propose something else", link + "?svar=andet");
            yield return new(da ? "Nej, ikke denne gang" : "No, not this time", link + "?svar=nej");
        }
        if (to.SignsIn)
            yield return new(da ? "Se det på jeres side" : "See it on your page", $"{options.PublicUrl.TrimEnd('/')}/forespoergsler/{request.Id}");
    }

    private static string Day(DateOnly day, bool da) => day.ToString(da ? "d. MMMM yyyy" : "d MMMM yyyy", da ? Danish : CultureInfo.InvariantCulture);
}
