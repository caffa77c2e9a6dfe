namespace CoCreate.Api.Introductions;

/// <summary>Somebody asks to take an organisation's page over; its municipality's facilitator decides.</summary>
/// <param name="Id">Opaque.</param>
/// <param name="Organisation">Whose page.</param>
/// <param name="Account">Who asks.</param>
/// <param name="Words">Who they say they are there.</param>
/// <param name="At">When they asked.</param>
/// <param name="Decided">When it was decided; null while it waits.</param>
/// <param name="Yes">What was decided.</param>
/// <param name="Reason">Why not, in the facilitator's words.</param>
public sealed record ClaimRequest(string Id, string Organisation, string Account, string Words, DateTimeOffset At, DateTimeOffset? Decided, bool? Yes, string? Reason);
