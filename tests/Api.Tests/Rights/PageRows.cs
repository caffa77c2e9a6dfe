using CoCreate.Api.Accounts;

namespace CoCreate.Api.Tests.RightsOfRoutes;

/// <summary>Every page; a form that a page handles itself asks for what the page does.</summary>
public static class PageRows
{
    public static RouteRow[] All { get; } =
    [
        new("PAGE /radar", Act.Oversee), new("PAGE /import", Act.Import), new("PAGE /admin/jobs", Act.Administer), new("PAGE /anmeldelser", Act.Introduce),
        new("PAGE /organisationer/{Id}", Act.Read, "draft organisation"), new("PAGE /organisationer/{Id}/ringe", Act.Read, "draft organisation"), new("PAGE /tilbud/{Id}", Act.Read, "draft offer"), new("PAGE /behov/{Id}", Act.Read, "draft need"),
        new("PAGE /anmeld/{Sort}/{Id}", Act.Report, "offer", Path: "/anmeld/tilbud/{id}"),
        new("PAGE /organisationer/{Id}/ret", Act.Change, "organisation"), new("PAGE /tilbud/{Id}/ret", Act.Change, "offer"), new("PAGE /behov/{Id}/ret", Act.Change, "need"),
        new("PAGE /partnerskaber/{Id}", Act.Read, "draft partnership"), new("PAGE /partnerskaber", To: Open.SignedIn), new("PAGE /partnerskaber/hvem-har-set", To: Open.SignedIn),
        new("PAGE /forbind", Act.Introduce), new("PAGE /forbindelser", Act.Introduce), new("PAGE /forbindelser/{Id}", To: Open.Holder),
        new("PAGE /import/{Id}/breve", Act.Introduce, Path: "/import/{import}/breve"), new("PAGE /nyt", To: Open.SignedIn), new("PAGE /organisationer/{Id}/overtag", To: Open.Anybody, Path: "/organisationer/{owner}/overtag"), new("PAGE /s/{Code}", To: Open.Holder),
        new("PAGE /", To: Open.Anybody), new("PAGE /soeg", To: Open.Anybody), new("PAGE /om", To: Open.Anybody), new("PAGE /om/match", To: Open.Anybody), new("PAGE /svar", To: Open.Anybody),
        new("PAGE /log-ind", To: Open.Anybody), new("PAGE /kom-i-gang", To: Open.Anybody), new("PAGE /fejl/{Code:int}", To: Open.Anybody, Path: "/fejl/500"), new("PAGE /min-side", To: Open.Anybody),
        new("PAGE /behov/nyt", To: Open.Holder), new("PAGE /tilbud/nyt", To: Open.Holder), new("PAGE /import/{Id}", Act.Import, Path: "/import/{import}"),
        new("PAGE /afmeld/{Token}", To: Open.Holder), new("PAGE /stadig/{Token}", To: Open.Holder),
        new("PAGE /rum", To: Open.SignedIn), new("PAGE /rum/nyt", Act.Convene), new("PAGE /rum/ind/{Token}", To: Open.Holder), new("PAGE /rum/{Id}", To: Open.Holder), new("PAGE /rum/{Id}/inviter", To: Open.Holder),
        new("PAGE /rum/{Id}/om", To: Open.Holder), new("PAGE /rum/{Id}/referat", To: Open.Holder),
        new("PAGE /spoerg", To: Open.Anybody, Path: "/spoerg?organisation={owner}"), new("PAGE /forespoergsler", To: Open.SignedIn), new("PAGE /forespoergsler/{Id}", Act.Read, "request"), new("PAGE /svar/{Token}", To: Open.Holder), new("PAGE /aftale/{Token}", To: Open.Holder),
    ];
}
