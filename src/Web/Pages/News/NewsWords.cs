using CoCreate.Api.Introductions;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.News;

/// <summary>What happened as a sentence, and where to see it.</summary>
internal static class NewsWords
{
    public static (string Words, string Href) Of(Happening one, NetworkSnapshot network)
    {
        var other = network.Organisation(one.Other)?.Name ?? "?";
        return one.Kind switch
        {
            HappeningKind.Asked => (T.News.Asked.With(other), Addresses.Request(one.About!)),
            HappeningKind.AskedForYou => (T.News.AskedForYou.With(other), Addresses.Request(one.About!)),
            HappeningKind.Unreached => (T.News.Unreached.With(other), Addresses.Request(one.About!)),
            HappeningKind.Countered => (T.Mine.CounterTitle.With(other), Addresses.Request(one.About!)),
            HappeningKind.Accepted => (T.News.Accepted.With(other), Addresses.Request(one.About!)),
            HappeningKind.Declined => (T.News.Declined.With(other), Addresses.Request(one.About!)),
            HappeningKind.Withdrawn => (T.News.Withdrawn.With(other), Addresses.Request(one.About!)),
            HappeningKind.Expired => (T.News.Expired.With(other), Addresses.Request(one.About!)),
            HappeningKind.Reminded => (T.News.Reminded.With(other), Addresses.Request(one.About!)),
            HappeningKind.Introduced => (T.News.Introduced.With(other), Addresses.LetterOf(one.Code!)),
            HappeningKind.LetterOpened => (T.News.Opened.With(other), Addresses.Introduction(one.About!, one.Other)),
            HappeningKind.LetterYes => (T.News.SaidYes.With(other), Addresses.Introduction(one.About!, one.Other)),
            HappeningKind.LetterNo => (T.News.SaidNo.With(other), Addresses.Introduction(one.About!, one.Other)),
            HappeningKind.BesideYes => (T.News.BesideYes.With(other), Addresses.LetterOf(one.Code!)),
            HappeningKind.BesideNo => (T.News.BesideNo.With(other), Addresses.LetterOf(one.Code!)),
            HappeningKind.Met => (T.News.Met.With(other), Addresses.Partnership(one.About!)),
            HappeningKind.ClaimAsked => (T.News.ClaimAsked.With(other), Addresses.Mine + "#vil-vaere-med"),
            HappeningKind.ClaimApproved => (T.News.ClaimApproved.With(other), Addresses.Organisation(one.Other)),
            _ => (T.News.ClaimRefused.With(other), Addresses.TakeOver(one.Other)),
        };
    }
}
