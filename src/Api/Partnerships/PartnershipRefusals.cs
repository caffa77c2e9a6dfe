using CoCreate.Network.Changes;

namespace CoCreate.Api.Partnerships;

/// <summary>Why a step cannot be taken, and what can be done instead.</summary>
internal static class PartnershipRefusals
{
    public static readonly RuleError Stopped = new("phase", "stopped", "Partnerskabet er stoppet.", "The partnership was stopped.", "Begynd et nyt, hvis I vil igen.", "Begin a new one to try again.");

    public static readonly RuleError DayOver = new("phase", "over", "Dagen er forbi.", "The day is over.", "Svar i stedet på, hvordan det gik.", "Say how it went instead.");

    public static readonly RuleError AgreedBefore = new("agreements", "already", "I har sagt ja til planen.", "You have said yes to the plan.", "I skal ikke gøre mere.", "You need do nothing more.");

    public static readonly RuleError NoDay = new("start", "noDay", "Der er ingen dag endnu.", "There is no day yet.", "Skriv først, hvilken dag det er.", "Write which day it is first.");

    public static readonly RuleError Booked = new("phase", "booked", "Det er et besøg, der er booket.", "It is a visit that is booked.", "Aflys bookingen, så bliver pladserne fri til andre.", "Call the booking off, so that the seats are free for others.");

    public static readonly RuleError NotLead = new("phase", "notLead", "Kun tovholderen kan stoppe det for alle.", "Only the lead can stop it for all.", "Meld jer selv fra i stedet.", "Withdraw yourselves instead.");

    public static readonly RuleError NotOver = new("happened", "notOver", "Dagen er ikke forbi endnu.", "The day is not over yet.", "Svar, når den har været der.", "Answer when it has been.");

    public static readonly RuleError Settled = new("happened", "settled", "Det er afgjort, hvordan det gik.", "How it went is settled.", "Skriv i loggen, hvis der er mere at sige.", "Write in the log if there is more to say.");

    public static readonly RuleError WorthMissing = new("worth", "required", "Om det var tiden værd, mangler.", "Whether it was worth it is missing.", "Vælg et tal fra 1 til 5.", "Choose a number from 1 to 5.");

    public static readonly RuleError WorthOutside = new("worth", "outOfRange", "Tallet skal være fra 1 til 5.", "The number must be from 1 to 5.", "Vælg et tal fra 1 til 5.", "Choose a number from 1 to 5.");
}
