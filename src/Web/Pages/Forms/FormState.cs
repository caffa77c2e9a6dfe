using CoCreate.Network.Snapshot;
using CoCreate.Web.Components;

namespace CoCreate.Web.Pages.Forms;

/// <summary>What every field of a form knows: what was written, and what is wrong with it.</summary>
public sealed record FormState(Written Written, IReadOnlyCollection<FieldError> Errors, NetworkSnapshot Snapshot, DateOnly Today);
