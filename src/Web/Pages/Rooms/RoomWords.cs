using System.Text.Json;
using CoCreate.Rooms.State;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Rooms;

/// <summary>What the rooms' own words are called on screen.</summary>
internal static class RoomWords
{
    public static Phrase Of(Phase phase) => phase switch
    {
        Phase.Meet => T.RoomMeeting.PhaseMeet,
        Phase.Mystery => T.RoomMeeting.PhaseMystery,
        Phase.Direction => T.RoomMeeting.PhaseDirection,
        Phase.Model => T.RoomMeeting.PhaseModel,
        Phase.Commitments => T.RoomMeeting.PhaseCommitments,
        _ => T.RoomMeeting.PhaseAgreement,
    };

    public static Phrase Of(CardType type) => type switch
    {
        CardType.Need => T.RoomBoard.TypeNeed,
        CardType.Resource => T.RoomBoard.TypeResource,
        CardType.Idea => T.RoomBoard.TypeIdea,
        CardType.Question => T.RoomBoard.TypeQuestion,
        _ => T.RoomBoard.TypeCommitment,
    };

    public static Phrase Of(RoomRole role) => role switch
    {
        RoomRole.Host => T.RoomMeeting.RoleHost,
        RoomRole.Member => T.RoomMeeting.RoleMember,
        RoomRole.Guest => T.RoomMeeting.RoleGuest,
        _ => T.RoomMeeting.RoleReader,
    };

    public static Phrase Of(Part part) => part switch
    {
        Part.Lead => T.RoomMeeting.PartLead,
        Part.Host => T.RoomMeeting.PartHost,
        Part.Bridge => T.RoomMeeting.PartBridge,
        Part.Evaluator => T.RoomMeeting.PartEvaluator,
        _ => T.RoomMeeting.PartPartner,
    };

    /// <summary>"Mette, Yusuf og Jens"</summary>
    public static string List(IEnumerable<string> names) => names.ToArray() switch
    {
        [] => "",
        [var one] => one,
        [.. var first, var last] => $"{string.Join(", ", first)} {T.RoomBoard.And} {last}",
    };
}

/// <summary>Values of the rooms' enums as the wire writes them.</summary>
internal static class Wire
{
    public static string Of<TValue>(TValue value) where TValue : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
