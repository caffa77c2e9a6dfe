using CoCreate.Api.Accounts;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;

namespace CoCreate.Api.Hosting;

/// <summary>The steps between draft, published and archived.</summary>
internal static class StatusSteps
{
    public static Act ActFor(RecordStatus wanted) => wanted switch
    {
        RecordStatus.Published => Act.Publish,
        RecordStatus.Archived => Act.Archive,
        _ => Act.Restore,
    };

    /// <summary>Why the step cannot be taken from here; null when it can.</summary>
    public static RuleError? Refuse(RecordStatus now, RecordStatus wanted) => (now, wanted) switch
    {
        (RecordStatus.Archived, RecordStatus.Published) => new("status", "archived",
            "Det er arkiveret og kan ikke offentliggøres.", "It is archived and cannot be published.",
            "Gendan det først.", "Restore it first."),
        (RecordStatus.Published, RecordStatus.Draft) => new("status", "notArchived",
            "Kun det, der er arkiveret, kan gendannes.", "Only what is archived can be restored.",
            "Arkivér det først.", "Archive it first."),
        _ => null,
    };

    /// <summary>What a facilitator hid comes back by a decision only.</summary>
    public static RuleError? RefuseHidden(IRecord record, RecordStatus wanted) => wanted != RecordStatus.Published || !Withholding.Hidden(record) ? null
        : new("status", "hidden", "En facilitator har skjult det.", "A facilitator has hidden it.", "Se hvorfor, og bed om en ny vurdering.", "See why, and ask for it to be looked at again.");

    public static IRecord With(IRecord record, RecordStatus status) => record switch
    {
        Organisation or Offer or Need => Withholding.With(record, status, status == RecordStatus.Published ? null : Withholding.Of(record)),
        Partnership p => p with { Status = status },
        Unit u => u with { Status = status },
        Theme t => t with { Status = status },
        Place p => p with { Status = status },
        _ => throw new ArgumentOutOfRangeException(nameof(record)),
    };
}
