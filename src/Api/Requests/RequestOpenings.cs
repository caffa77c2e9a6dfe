using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>How a letter about a request begins: what happened, told to the one who reads it.</summary>
public static class RequestOpenings
{
    public static string Subject(Request request, string reason, string side, string other, NetworkSnapshot network, bool da) => (request.State, reason) switch
    {
        (_, "request.remind") => da ? $"{other} venter på svar" : $"{other} is waiting for an answer",
        (RequestState.Sent, _) when side == request.From => da ? $"{other} er spurgt for jer" : $"{other} was asked for you",
        (RequestState.Sent, _) => da ? $"{other} spørger jer" : $"{other} asks you",
        (RequestState.Countered, _) when request.Seats > 0 => da ? $"Der er blevet plads hos {other}" : $"There is room at {other} now",
        (RequestState.Countered, _) => da ? $"{other} foreslår noget andet" : $"{other} proposes something else",
        (RequestState.Accepted, _) => da ? $"Det er aftalt med {other}" : $"It is agreed with {other}",
        (RequestState.Withdrawn or RequestState.Declined, _) when CalledOff(request) => $"{(da ? "Afbud" : "Called off")}: {RequestFacts.Day(request, network, da) ?? other}",
        (RequestState.Declined, "request.accept") => da ? $"{other} spørger en anden" : $"{other} asks somebody else",
        (RequestState.Declined, _) => da ? $"{other} kan ikke denne gang" : $"{other} cannot this time",
        (RequestState.Withdrawn, _) => da ? $"{other} har trukket det tilbage" : $"{other} took it back",
        _ => da ? $"Fristen med {other} er udløbet" : $"The time with {other} is over",
    };

    public static string Of(Request request, string reason, string side, string other, string own, string? writer, NetworkSnapshot network, bool da) => (request.State, reason) switch
    {
        (_, "request.remind") => da ? $"For en uge siden fik {own} et spørgsmål fra {other}. De venter stadig på svar." : $"A week ago {own} got a question from {other}. They are still waiting for an answer.",
        (RequestState.Sent, _) when side == request.From => da
            ? $"{writer ?? "En facilitator"} har spurgt {other} på vegne af {own}. Vil I ikke det, kan I trække det tilbage på jeres side."
            : $"{writer ?? "A facilitator"} has asked {other} on behalf of {own}. If you do not want that, you can take it back on your page.",
        (RequestState.Sent, _) when request.Waiting => da ? $"{other} står på venteliste hos jer. I skal ikke gøre noget." : $"{other} is on your waiting list. You need not do anything.",
        (RequestState.Sent, _) => (da ? $"{other} spørger {own}." : $"{other} asks {own}.") + Writer(writer, other, da),
        (RequestState.Countered, _) when request.Seats > 0 => da ? $"Der er blevet plads hos {other}, og I står forrest i køen. Vil I stadig?" : $"There is room at {other} now, and you are first in line. Do you still want to come?",
        (RequestState.Countered, _) => (da ? $"{other} foreslår noget andet." : $"{other} proposes something else.") + Writer(writer, other, da),
        (RequestState.Accepted, _) => da ? $"{own} og {other} har en aftale." : $"{own} and {other} have an agreement.",
        (RequestState.Withdrawn or RequestState.Declined, _) when CalledOff(request) => OffOf(request, side, other, RequestFacts.Day(request, network, da), da),
        (RequestState.Declined, "request.accept") => da ? $"{other} spørger den, I pegede på, i stedet. I skal ikke gøre mere." : $"{other} asks the one you pointed to instead. You need do nothing more.",
        (RequestState.Declined, _) => da ? $"{other} siger nej tak denne gang{Because(request.Reason, true)}." : $"{other} says no this time{Because(request.Reason, false)}.",
        (RequestState.Withdrawn, _) => da ? $"{other} har trukket spørgsmålet tilbage. I skal ikke gøre noget." : $"{other} took the question back. You need not do anything.",
        _ => side == request.From
            ? da ? $"{other} nåede ikke at svare. I kan spørge igen eller finde en anden." : $"{other} did not get to answer. You can ask again or find somebody else."
            : da ? $"Fristen for at svare {other} er udløbet. I skal ikke gøre noget." : $"The time to answer {other} is over. You need not do anything.",
    };

    /// <summary>Whether it was a booking that one side called off.</summary>
    public static bool CalledOff(Request request) => request is { State: RequestState.Withdrawn or RequestState.Declined, Slot: not null, Partnership: not null };

    private static string Writer(string? writer, string other, bool da) => writer is null ? "" : da ? $" Det er skrevet af {writer}, der hjælper {other}." : $" It was written by {writer}, who helps {other}.";

    private static string OffOf(Request request, string side, string other, string? day, bool da)
    {
        var (when, on) = (day is null ? "" : " " + day, day is null ? "" : " on " + day);
        var guests = request.State == RequestState.Withdrawn;
        return (guests, side == request.To) switch
        {
            (true, true) => da ? $"{other} melder afbud. De kommer ikke{when}. Pladserne er frie igen." : $"{other} calls off. They are not coming{on}. The places are free again.",
            (true, false) => da ? $"I har meldt afbud hos {other}{when}. De har fået besked." : $"You called off your visit to {other}{on}. They have been told.",
            (false, true) => da ? $"I har meldt afbud til {other}{when}. De har fået besked." : $"You called off the visit of {other}{on}. They have been told.",
            _ => da ? $"{other} melder afbud{Because(request.Reason, true)}. Besøget{when} er aflyst." : $"{other} calls off{Because(request.Reason, false)}. The visit{on} is cancelled.",
        };
    }

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
}
