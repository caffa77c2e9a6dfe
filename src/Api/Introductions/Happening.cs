namespace CoCreate.Api.Introductions;

/// <summary>What can happen to somebody while they are away.</summary>
public enum HappeningKind { Asked, AskedForYou, Unreached, Countered, Accepted, Declined, Withdrawn, Expired, Reminded, Introduced, LetterOpened, LetterYes, LetterNo, BesideYes, BesideNo, Met, ClaimAsked, ClaimApproved, ClaimRefused }

/// <summary>Something that happened, told by ids alone.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
/// <param name="Other">Id of the organisation it is about: who asked, who answered, whose page.</param>
/// <param name="About">Id of the request, or of the introduction; null where the kind needs none.</param>
/// <param name="Code">The code of one's own letter, when it is about being introduced.</param>
public sealed record Happening(DateTimeOffset At, HappeningKind Kind, string Other, string? About = null, string? Code = null);
