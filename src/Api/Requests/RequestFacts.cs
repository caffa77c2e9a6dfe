using CoCreate.Api.Hosting;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>The facts of a request as a letter lists them: what it is about, how many, when; of a proposal what was asked beside what is proposed.</summary>
internal static class RequestFacts
{
    public static IEnumerable<string> Of(Request request, string side, NetworkSnapshot network, bool da)
    {
        var about = new List<string>();
        if (request.Offer is { } offer && network.Offer(offer) is { } known)
            about.Add((da ? "Tilbud: " : "Offer: ") + known.Title);
        if (request.Need is { } need && network.Need(need) is { } asked)
            about.Add((da ? "Behov: " : "Need: ") + asked.Question);
        var proposed = request is { State: RequestState.Countered, Seats: 0, Before: not null };
        if (!proposed)
            about.AddRange(Lines(new(request.People, request.Window), Day(request, network, da), da));
        if (request.State is RequestState.Sent or RequestState.Countered && !request.Waiting)
            about.Add(da ? $"Svar senest {DayWords.Day(Days.In(request.Expires), true)}" : $"Answer by {DayWords.Day(Days.In(request.Expires), false)}");
        if (about.Count > 0)
            yield return string.Join("\n", about);
        if (!proposed)
            yield break;
        var first = request.Messages.Length > 0 && request.Turn == request.From;
        yield return Block(first ? da ? "I spurgte om:" : "You asked for:" : da ? "I foreslog:" : "You proposed:", Lines(request.Before!, Day(request, network, da), da), da);
        if (!RequestSteps.PointsAway(request))
            yield return Block(da ? "De foreslår:" : "They propose:", Lines(new(request.People, request.Window), request.Window == request.Before!.Window ? Day(request, network, da) : null, da), da);
        if (request.Instead is { } instead && network.Organisation(instead) is { } colleague)
            yield return side == request.From ? da ? $"De foreslår, at I spørger {colleague.Name} i stedet." : $"They propose that you ask {colleague.Name} instead."
                : da ? $"I har foreslået dem at spørge {colleague.Name} i stedet." : $"You proposed that they ask {colleague.Name} instead.";
    }

    /// <summary>The day and time of a slot; null when it is about none.</summary>
    public static string? Day(Request request, NetworkSnapshot network, bool da) =>
        request.Slot is { } slot && request.Offer is not null && network.Offer(request.Offer) is { } visit && SeatSteps.Find(visit, slot) is { } at
            ? DayWords.Weekday(Days.In(at.Start), da) + (da ? $" kl. {Days.Clock(at.Start):H.mm}" : $", {Days.Clock(at.Start):H:mm}") : null;

    private static string Block(string title, IEnumerable<string> lines, bool da) => $"{title}\n{string.Join("\n", lines.DefaultIfEmpty(da ? "Intet bestemt" : "Nothing definite"))}";

    private static IEnumerable<string> Lines(Terms terms, string? slot, bool da)
    {
        if (terms.People is { } people)
            yield return da ? $"Antal: {people}" : $"Number: {people}";
        var time = slot ?? (terms.Window is { } window ? DayWords.Of(window, da) : "");
        if (time.Length > 0)
            yield return (da ? "Tid: " : "Time: ") + time;
    }
}
