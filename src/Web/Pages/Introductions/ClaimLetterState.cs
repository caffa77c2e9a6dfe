using CoCreate.Api.Introductions;
using CoCreate.Web.Pages.Forms;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Introductions;

/// <summary>How far a letter about somebody's page came.</summary>
public static class ClaimLetterState
{
    public static string Of(IntroducedParty party, Visit visit) => party switch
    {
        _ when visit.Snapshot.Organisation(party.Organisation)?.Claimed == true => T.ClaimLetters.TakenOver,
        { Yes: false } => T.ClaimLetters.WillNot,
        { Opened: { } opened } => T.Introduce.Opened.With(EverydayTime.Day(opened.DayInDenmark(), visit.Today)),
        _ => T.Introduce.NotOpened,
    };
}
