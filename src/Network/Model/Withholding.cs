namespace CoCreate.Network.Model;

/// <summary>Whether a record is kept out of sight, and why.</summary>
public static class Withholding
{
    /// <summary>Why; null when it is not, or is of a kind that never is.</summary>
    public static Withheld? Of(IRecord record) => record switch
    {
        Organisation organisation => organisation.Withheld,
        Offer offer => offer.Withheld,
        Need need => need.Withheld,
        _ => null,
    };

    /// <summary>Whether a facilitator hid it, so that it needs a decision to come back.</summary>
    public static bool Hidden(IRecord record) => Of(record) is not (null or Withheld.Stale or Withheld.Ended);

    /// <summary>The record in that status, for that reason.</summary>
    public static IRecord With(IRecord record, RecordStatus status, Withheld? reason) => record switch
    {
        Organisation organisation => organisation with { Status = status, Withheld = reason },
        Offer offer => offer with { Status = status, Withheld = reason },
        Need need => need with { Status = status, Withheld = reason },
        _ => throw new ArgumentOutOfRangeException(nameof(record)),
    };
}
