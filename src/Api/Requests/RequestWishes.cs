using CoCreate.Network.Model;

namespace CoCreate.Api.Requests;

/// <summary>Asks another organisation; with a slot of a visit it books.</summary>
/// <param name="Queue">Whether to stand in line where they take no more this month, or rest; the question is sent when its turn comes.</param>
public sealed record RequestWish(string From, string To, string Message, string? Need = null, string? Offer = null, string? Slot = null, int? People = null,
    Period? Window = null, bool Queue = false);

/// <summary>Yes, or taken back, with words if one likes.</summary>
public sealed record RequestWord(string? Message = null);

/// <summary>No, because.</summary>
/// <param name="Reason">A code of <see cref="DeclineReason"/>, or words of one's own.</param>
/// <param name="Message">Words to the other side.</param>
public sealed record RequestDecline(string Reason, string? Message = null);

/// <summary>Something else instead: another time, another number, another organisation.</summary>
public sealed record RequestCounter(Period? Window = null, int? People = null, string? Instead = null, string? Message = null);
