using CoCreate.Network.Changes;

namespace CoCreate.Api.Rooms;

/// <summary>Why something about a room cannot be done, and what can be done instead.</summary>
internal static class RoomRefusals
{
    public static readonly RuleError RoomClosed = new("token", "roomClosed", "Rummet er lukket.", "The room is closed.", "Spørg den, der inviterede jer, om referatet.", "Ask whoever invited you for the minutes.");

    public static readonly RuleError LinkRevoked = new("token", "revoked", "Linket er taget tilbage.", "The link was taken back.", "Bed værten om et nyt.", "Ask the host for a new one.");

    public static readonly RuleError LinkExpired = new("token", "expired", "Linket gælder ikke længere.", "The link is over.", "Bed værten om et nyt.", "Ask the host for a new one.");

    public static readonly RuleError LinkUsedUp = new("token", "usedUp", "Linket er brugt så mange gange, det kunne.", "The link was used as often as it could be.", "Bed værten om et nyt.", "Ask the host for a new one.");

    public static readonly RuleError RoomFull = new("token", "full", "Rummet er fuldt.", "The room is full.", "Spørg værten, om en kan gå ud.", "Ask the host whether somebody can leave.");

    public static readonly RuleError DoorFull = new("token", "tooManyWait", "Der venter for mange ved døren.", "Too many wait at the door.", "Prøv igen, når værten har lukket nogle ind.", "Try again when the host has let some in.");

    public static readonly RuleError InThePast = new("expires", "past", "Tidspunktet er passeret.", "That time has passed.", "Vælg et, der kommer.", "Choose one that comes.");

    public static readonly RuleError TooFarAhead = new("expires", "tooFar", "Et link gælder højst 90 dage.", "A link lasts 90 days at most.", "Vælg et tidligere tidspunkt.", "Choose an earlier time.");

    public static readonly RuleError UsesOutside = new("uses", "outOfRange", "Tallet skal være fra 1 til 300.", "The number must be from 1 to 300.", "Vælg et tal fra 1 til 300.", "Choose a number from 1 to 300.");

    public static readonly RuleError Closed = new("room", "archived", "Rummet er lukket.", "The room is closed.", "Læs referatet, eller åbn et nyt rum.", "Read the minutes, or open a new room.");

    public static readonly RuleError NeedWanted = new("need", "required", "Rummet skal handle om et behov, før andre kan inviteres til det.", "The room must be about a need before others can be invited to it.", "Skriv, hvilket behov det handler om, eller inviter selv med et link.", "Say which need it is about, or invite yourself with a link.");

    public static RuleError TooManyAsked(int most) => new("coalition", "tooMany", $"Du har inviteret {most} organisationer i dag.", $"You have invited {most} organisations today.", "Prøv igen i morgen, eller åbn rummet uden, og inviter med et link.", "Try again tomorrow, or open the room without them and invite with a link.");

    public static readonly RuleError NotPromised = new("card", "notPromised", "Kortet er ikke et tilsagn.", "The card is no commitment.", "Gør det til et tilsagn i rummet først.", "Make it a commitment in the room first.");

    public static readonly RuleError ForNobody = new("card", "forNobody", "Tilsagnet er ikke fra en organisation i netværket.", "The commitment is not by an organisation of the network.", "Bed en, der er logget ind for organisationen, om at love det.", "Ask somebody signed in for the organisation to promise it.");

    public static readonly RuleError PartnershipOver = new("partnership", "over", "Partnerskabet er slut.", "The partnership is over.", "Åbn et nyt rum, hvis I vil igen.", "Open a new room to try again.");
}
