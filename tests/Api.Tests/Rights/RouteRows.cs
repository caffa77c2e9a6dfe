using CoCreate.Api.Accounts;

namespace CoCreate.Api.Tests.RightsOfRoutes;

/// <summary>Every route of the program. Add a line when you add a route, and write docs/rights.md anew (see <see cref="TheRoutes"/>).</summary>
public static class RouteRows
{
    public static RouteRow[] All { get; } =
    [
        .. Records("organisations", "organisation"), .. Records("offers", "offer"), .. Records("needs", "need"), .. Records("partnerships", "partnership"),
        new("POST /api/v1/sign-in", To: Open.Anybody), new("DELETE /api/v1/sign-in", To: Open.SignedIn), new("GET /api/v1/me", To: Open.SignedIn),
        new("GET /api/v1/themes", To: Open.Anybody), new("GET /api/v1/subjects", To: Open.Anybody), new("GET /api/v1/municipalities", To: Open.Anybody),
        new("POST /api/v1/matches", To: Open.Anybody),
        new("GET /api/v1/needs/{id}/matches", Act.Read, "need"), new("GET /api/v1/needs/{id}/coalitions", Act.Read, "need"), new("GET /api/v1/offers/{id}/matches", Act.Read, "offer"), new("GET /api/v1/organisations/{id}/matches", Act.Read, "organisation"), new("GET /api/v1/organisations/{id}/cycles", Act.Read, "organisation"),
        new("GET /api/v1/needs/{id}/dismissals", Act.Dismiss, "need"), new("POST /api/v1/needs/{id}/dismissals", Act.Dismiss, "need", Body: (_, id) => new { offer = TheRoutes.SomeOffer, reason = "Nej" }),
        new("DELETE /api/v1/needs/{id}/dismissals/{offer}", Act.Dismiss, "need", Path: "/api/v1/needs/{id}/dismissals/" + TheRoutes.Set),

        new("GET /api/v1/requests", To: Open.SignedIn), new("GET /api/v1/requests/{id}", Act.Read, "request"),
        new("POST /api/v1/requests", Act.Ask, "request to ask", Body: (t, _) => new { from = t.App.Association, to = t.App.School, message = "Kan I komme?" }),
        new("POST /api/v1/requests/{id}/accept", Act.Answer, "request", Body: (_, _) => new { }), new("POST /api/v1/requests/{id}/decline", Act.Answer, "request", Body: (_, _) => new { reason = "noTime" }),
        new("POST /api/v1/requests/{id}/counter", Act.Answer, "request", Body: (_, _) => new { people = 3 }), new("POST /api/v1/requests/{id}/withdraw", Act.Answer, "request", Body: (_, _) => new { }),
        new("GET /api/v1/introductions", Act.Introduce), new("POST /api/v1/introductions", Act.Introduce, Body: (t, _) => new { organisations = new[] { t.App.School, t.App.Association }, message = "" }),
        new("GET /api/v1/admin/jobs", Act.Administer), new("POST /api/v1/admin/jobs/{name}/run", Act.Administer, Path: "/api/v1/admin/jobs/sweep-request-words/run"),
        new("POST /api/v1/admin/jobs/{name}/pause", Act.Administer, Path: "/api/v1/admin/jobs/sweep-request-words/pause"), new("POST /api/v1/admin/jobs/{name}/resume", Act.Administer, Path: "/api/v1/admin/jobs/sweep-request-words/resume"),
        new("POST /api/v1/imports", Act.Import, Body: (_, _) => ImportsOverHttp.Form("organisations", "navn;sektor\nKlub;forening\n", dryRun: true)),
        new("GET /api/v1/imports/{id}", To: Open.Holder), new("POST /api/v1/imports/{id}/undo", To: Open.Holder),

        new("POST /api/v1/reports", To: Open.Anybody), new("GET /api/v1/reports", Act.Introduce), new("POST /api/v1/reports/{id}/keep", Act.Moderate, "offer", Path: "/api/v1/reports/{report}/keep"),
        new("GET /api/v1/moderation", To: Open.SignedIn),
        new("POST /api/v1/moderation/hide", Act.Moderate, "offer", Body: (_, id) => new { kind = "offer", id, reason = "spam", words = "Reklame" }),
        new("POST /api/v1/moderation/restore", Act.Moderate, "hidden offer", Body: (_, id) => new { kind = "offer", id, words = "Fint" }),
        new("POST /api/v1/moderation/keep", Act.Moderate, "hidden offer", Body: (_, id) => new { kind = "offer", id, words = "Nej" }),
        new("POST /api/v1/moderation/appeal", Act.Appeal, "hidden offer", Body: (_, id) => new { kind = "offer", id, words = "Se igen" }),
        new("POST /api/v1/organisations/{id}/verify", Act.Verify, "organisation", Body: (_, _) => new { words = "Set i CVR" }),
        new("POST /api/v1/organisations/{id}/unverify", Act.Verify, "organisation", Body: (_, _) => new { words = "Ikke mere" }),

        new("GET /api/v1/me/contact-looks", To: Open.SignedIn),
        .. Joint(Act.TakePart, "POST agree", "POST withdraw", "POST stop", "POST answers", "GET answers", "GET messages", "POST messages", "POST log", "POST contacts"),
        .. Joint(Act.Assist, "GET log", "GET plan", "PATCH plan", "GET calendar.ics"),

        new("GET /health/live", To: Open.Anybody), new("GET /health/ready", To: Open.Anybody), new("GET /openapi/{documentName}.json", To: Open.Anybody),

        // the forms of the pages
        .. Statuses("behov", "need"), .. Statuses("tilbud", "offer"), .. Statuses("organisationer", "organisation"),
        new("POST /organisationer/{id}/enheder", Act.Change, "organisation", Body: (_, _) => Form(("name", "Juniorholdet"))),
        new("POST /organisationer/{id}/enheder/{unit}", Act.Change, "unit", Body: (_, _) => Form(("name", "Holdet"), ("version", "1")), Path: "/organisationer/" + TheRoutes.Owner + "/enheder/{id}"),
        new("POST /behov/{id}/felter", Act.Change, "need", Body: (_, _) => Form(("felter", "{\"groupSize\":12}"), ("version", "1"))),
        new("POST /behov/{id}/til-side", Act.Dismiss, "need", Body: (_, _) => Form(("tilbud", TheRoutes.SomeOffer), ("grund", "too-far"))),
        new("POST /forespoergsler/{id}/traek-tilbage", Act.Answer, "request", Body: (_, _) => Form(("version", "1"))),
        new("POST /tilbud/{id}/stadig", Act.Change, "offer", Body: (_, _) => Form(("til", "aar"))),
        .. JointForms(Act.TakePart, "saml", "ja", "meld-fra", "svar", "besked", "log", "kontakt"),
        .. JointForms(Act.Assist, "mind", "plan", "opgave", "ny-opgave", "program", "bidrag", "nyt-bidrag", "roller"),
        new("POST /forbind/skriv", Act.Introduce, Tried: false), new("POST /forbind/ny", Act.Introduce, Tried: false), new("POST /forbindelser/{id}/tekst", To: Open.Holder),
        new("POST /import/{id}/breve/skriv", Act.Introduce, Tried: false), new("POST /min-side/overtagelse", Act.Approve, "organisation", Tried: false),
        new("POST /min-side/bekraeft", Act.Approve, "organisation", Tried: false), new("POST /min-side/forslag-ikke-nu", Act.Introduce, Tried: false), new("POST /min-side/puf", Act.Introduce, Tried: false),
        new("POST /min-side/passer", Act.Change, "offer", Tried: false), new("POST /min-side/graenser", Act.Change, "organisation", Tried: false),
        new("POST /min-side/ikke-nu", To: Open.Holder), new("POST /min-side/vis-igen", To: Open.Holder), new("POST /min-side/gem-soegning", To: Open.Holder),
        new("POST /min-side/glem-soegning", To: Open.Holder), new("POST /nyt/laest", To: Open.Holder),
        new("POST /min-side/slet-kladde", To: Open.Holder), new("POST /log-ud", To: Open.Anybody), new("POST /kom-i-gang/demo", To: Open.Holder),
        new("POST /stadig/{token}/ja", To: Open.Holder), new("POST /afmeld/{token}", To: Open.Holder), new("POST /afmeld/{token}/tilbage", To: Open.Holder),
        new("POST /import/ark", Act.Import, Body: (_, _) => Form(("slags", "offers"))), new("POST /import/{id}/laes", To: Open.Holder), new("POST /import/{id}/hent", To: Open.Holder),
        new("POST /import/{id}/fortryd", To: Open.Holder), new("GET /import/{id}/rapport.csv", To: Open.Holder),
        new("POST /admin/jobs/{name}/{step}", Act.Administer, Body: (_, _) => Form(), Path: "/admin/jobs/sweep-request-words/koer"),
        new("POST /admin/jobs/breve/{id:long}/igen", Act.Administer, Body: (_, _) => Form(), Path: "/admin/jobs/breve/{mail}/igen"),
        new("POST /anmeldelser/{id}/lad-staa", Act.Moderate, "offer", Body: (_, _) => Form(), Path: "/anmeldelser/{report}/lad-staa"),
        new("POST /anmeldelser/{sort}/{id}/{step}", Act.Moderate, "offer", Body: (_, _) => Form(("grund", "spam"), ("ord", "Reklame")), Path: "/anmeldelser/tilbud/{id}/skjul"),
    ];

    public static Dictionary<string, string> Form(params (string Name, string Value)[] fields) => fields.ToDictionary(f => f.Name, f => f.Value);

    private static RouteRow[] Records(string path, string kind) =>
    [
        new($"GET /api/v1/{path}", To: Open.Anybody), new($"GET /api/v1/{path}/{{id}}", Act.Read, kind), new($"GET /api/v1/{path}/{{id}}/history", Act.ReadHistory, kind),
        new($"POST /api/v1/{path}", Act.Create, kind, Body: (t, _) => t.NewBody(kind)), new($"PATCH /api/v1/{path}/{{id}}", Act.Change, kind, Body: (_, _) => new { themes = Array.Empty<string>() }),
        new($"POST /api/v1/{path}/{{id}}/publish", Act.Publish, "draft " + kind), new($"POST /api/v1/{path}/{{id}}/archive", Act.Archive, kind), new($"POST /api/v1/{path}/{{id}}/restore", Act.Restore, "archived " + kind),
    ];

    private static IEnumerable<RouteRow> Joint(Act act, params string[] steps) => steps.Select(step => step.Split(' ')).Select(step =>
        new RouteRow($"{step[0]} /api/v1/partnerships/{{id}}/{step[1]}", act, "partnership", Body: step[0] == "GET" ? null : (_, _) => new { }));

    private static IEnumerable<RouteRow> JointForms(Act act, params string[] steps) => steps.Select(step => new RouteRow($"POST /partnerskaber/{{id}}/{step}", act, "partnership", Tried: false));

    private static RouteRow[] Statuses(string path, string kind) =>
    [
        new($"POST /{path}/{{id}}/tilstand", Act.Archive, kind, Body: (_, _) => Form(("til", "archived"), ("version", "1"))),
        new($"POST /{path}/{{id}}/fortryd", To: Open.Holder),
    ];
}
