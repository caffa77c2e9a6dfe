using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Network.Changes;

/// <summary>Where a partnership stands, and which way it can go. Decided from the record and the day alone.</summary>
public static class PartnershipPhases
{
    /// <summary>The members, each once, in the order they came.</summary>
    public static ImmutableArray<string> MembersOf(Partnership p) => [.. p.Members.Select(m => m.Organisation).Distinct()];

    /// <summary>Whether a request, an introduction or a room brought them together, so that it is known from the first day.</summary>
    public static bool Brokered(Partnership p) => p.Origin is Origin.Request or Origin.Match or Origin.Room;

    /// <summary>The last day; of one without an end the day it begins.</summary>
    public static DateOnly? LastDay(Partnership p) => p.End ?? p.Start;

    /// <summary>Whether nothing more is decided about it.</summary>
    public static bool Closed(Partnership p) => p.Phase is PartnershipPhase.Ended or PartnershipPhase.Stopped;

    /// <summary>Where it stands on a day: what was agreed runs from its first day and has ended after its last, also before anybody has written so.</summary>
    public static PartnershipPhase On(Partnership p, DateOnly today) => p.Phase switch
    {
        PartnershipPhase.Agreed or PartnershipPhase.Running when LastDay(p) < today => PartnershipPhase.Ended,
        PartnershipPhase.Agreed when p.Start <= today => PartnershipPhase.Running,
        var phase => phase,
    };

    /// <summary>Whether the sides are asked how it went: the last day is over, and it was not stopped.</summary>
    public static bool Asked(Partnership p, DateOnly today) => p.Phase != PartnershipPhase.Stopped && LastDay(p) < today;

    /// <summary>Whether every member has answered afterwards.</summary>
    public static bool AllAnswered(Partnership p) => MembersOf(p).All(member => p.Outcomes.Any(o => o.Organisation == member));

    /// <summary>Whether it happened: two sides at least say so, and none that it did not.</summary>
    public static bool Happened(Partnership p) =>
        p.Outcomes.All(o => o.Happened != Model.Happened.No) && p.Outcomes.Select(o => o.Organisation).Distinct().Count() >= 2;

    /// <summary>Whether it is decided how it went: everybody has answered, or those who did made it history already.</summary>
    public static bool Settled(Partnership p) => Closed(p) && (AllAnswered(p) || p.Status == RecordStatus.Published && Brokered(p) && Happened(p));

    /// <summary>Whether the plan of the two differs, so that whoever said yes is asked again.</summary>
    public static bool Replanned(Partnership before, Partnership after) => before.Start != after.Start || before.End != after.End;

    /// <summary>The partnership after its plan was changed: nobody has said yes to the new one but those named.</summary>
    public static Partnership AskAgain(Partnership p, params Agreement[] agreements) => p with
    {
        Agreements = [.. agreements],
        Phase = p.Phase == PartnershipPhase.Agreed ? PartnershipPhase.Forming : p.Phase,
    };

    /// <summary>Why the phase cannot be set so; null when it can.</summary>
    public static RuleError? Refuse(Partnership before, Partnership after) => (before.Phase, after.Phase) switch
    {
        var (from, to) when from == to => null,
        (PartnershipPhase.Ended or PartnershipPhase.Stopped, _) => new("phase", "closed", "Partnerskabet er slut.", "The partnership is over.",
            "Begynd et nyt, hvis I vil igen.", "Begin a new one to do it again."),
        (_, PartnershipPhase.Stopped) => null,
        (PartnershipPhase.Running, PartnershipPhase.Forming or PartnershipPhase.Agreed) => new("phase", "begun", "Partnerskabet er gået i gang.", "The partnership has begun.",
            "Afslut det, eller stop det.", "End it or stop it."),
        // those who were brought together decide together
        (_, PartnershipPhase.Agreed or PartnershipPhase.Running or PartnershipPhase.Ended) when Brokered(after) && !AllAgreed(after) =>
            new("phase", "notAgreed", "Ikke alle har sagt ja til planen.", "Not everybody has said yes to the plan.", "Bed dem sige ja først.", "Ask them to say yes first."),
        _ => null,
    };

    /// <summary>Whether every member has said yes to the plan.</summary>
    public static bool AllAgreed(Partnership p) => MembersOf(p).All(member => p.Agreements.Any(a => a.Organisation == member));
}
