using CoCreate.Api.Accounts;
using CoCreate.Api.Tests.Support;

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
        new("GET /api/v1/needs/{id}/matches", Act.Read, "need"), new("GET /api/v1/needs/{id}/coalitions", Act.Read, "need"), new("GET /api/v1/needs/{id}/perspectives", Act.Read, "need"), new("GET /api/v1/offers/{id}/matches", Act.Read, "offer"), new("GET /api/v1/organisations/{id}/matches", Act.Read, "organisation"), new("GET /api/v1/organisations/{id}/cycles", Act.Read, "organisation"),
        new("GET /api/v1/needs/{id}/dismissals", Act.Dismiss, "need"), new("POST /api/v1/needs/{id}/dismissals", Act.Dismiss, "need", Body: (_, id) => new { offer = TheRoutes.SomeOffer, reason = "Nej" }),
        new("DELETE /api/v1/needs/{id}/dismissals/{offer}", Act.Dismiss, "need", Path: "/api/v1/needs/{id}/dismissals/" + TheRoutes.Set),

        new("GET /api/v1/matching/weights", Act.Oversee, "organisation", Path: "/api/v1/matching/weights?municipality=0730"),
        new("GET /api/v1/radar", Act.Oversee, "organisation", Path: "/api/v1/radar?municipality=0730"), new("GET /api/v1/radar/gaps", Act.Oversee, "organisation", Path: "/api/v1/radar/gaps?municipality=0730"),
        new("POST /api/v1/radar/what-if", Act.Oversee, "organisation", Body: (_, _) => new { municipality = "0730", grant = new { kind = "transport", amount = 5000 } }),

        new("POST /api/v1/rooms", Act.Convene, "need", Body: (_, id) => new { title = "Åens vand", need = id }), new("GET /api/v1/rooms", To: Open.SignedIn), new("GET /api/v1/rooms/{id}", To: Open.Holder), new("GET /api/v1/rooms/{id}/events", To: Open.Holder),
        .. InRoom("POST invitations", "GET invitations", "DELETE invitations/{invitation}", "GET waiting", "POST members/{member}/approve", "POST members/{member}/role", "POST members/{member}/remove", "POST members/{member}/forget",
            "GET missing", "POST commitments/{card}", "GET minutes", "GET export", "POST archive"), new("DELETE /api/v1/rooms/{id}", To: Open.Holder),
        new("POST /api/v1/rooms/join", To: Open.Holder, Body: (_, _) => new { token = "nope" }), new("GET /api/v1/rooms/join", To: Open.Holder),
        new("ANY /hubs/rooms", To: Open.Holder), new("ANY /hubs/rooms/negotiate", To: Open.Holder),

        new("GET /api/v1/requests", To: Open.SignedIn), new("GET /api/v1/requests/{id}", Act.Read, "request"),
        new("POST /api/v1/requests", Act.Ask, "request to ask", Body: (t, _) => new { from = t.App.Association, to = t.App.School, message = "Kan I komme?" }),
        new("POST /api/v1/requests/{id}/accept", Act.Answer, "request", Body: (_, _) => new { }), new("POST /api/v1/requests/{id}/decline", Act.Answer, "request", Body: (_, _) => new { reason = "noTime" }),
        new("POST /api/v1/requests/{id}/counter", Act.Answer, "request", Body: (_, _) => new { people = 3 }), new("POST /api/v1/requests/{id}/withdraw", Act.Answer, "request", Body: (_, _) => new { }),
        new("GET /api/v1/requests/queue", To: Open.SignedIn), new("DELETE /api/v1/requests/queue/{id}", To: Open.Holder),
        new("GET /api/v1/claims", To: Open.SignedIn), new("POST /api/v1/claims", To: Open.SignedIn), new("POST /api/v1/claims/by-code", To: Open.Holder, Body: (_, _) => new { code = "nope" }),
        new("POST /api/v1/claims/{id}/approve", Act.Approve, "organisation", Body: (_, _) => new { }, Path: "/api/v1/claims/{claim}/approve"), new("POST /api/v1/claims/{id}/refuse", Act.Approve, "organisation", Body: (_, _) => new { reason = "Ring" }, Path: "/api/v1/claims/{claim}/refuse"),
        new("GET /api/v1/introductions/{id}", Act.Introduce, Path: "/api/v1/introductions/{introduction}"), new("GET /api/v1/introductions", Act.Introduce), new("POST /api/v1/introductions", Act.Introduce, Body: (t, _) => new { organisations = new[] { t.App.School, t.App.Association }, message = "" }),
        new("GET /api/v1/admin/mails", Act.Administer), new("POST /api/v1/admin/mails/{id}/retry", Act.Administer, Path: "/api/v1/admin/mails/{mail}/retry"), new("GET /api/v1/admin/jobs", Act.Administer), new("POST /api/v1/admin/jobs/{name}/run", Act.Administer, Path: "/api/v1/admin/jobs/sweep-request-words/run"),
        new("POST /api/v1/admin/jobs/{name}/pause", Act.Administer, Path: "/api/v1/admin/jobs/sweep-request-words/pause"), new("POST /api/v1/admin/jobs/{name}/resume", Act.Administer, Path: "/api/v1/admin/jobs/sweep-request-words/resume"),
        new("POST /api/v1/imports", Act.Import, Body: (_, _) => ImportsOverHttp.Form("organisations", "navn;sektor\nKlub;forening\n", dryRun: true)),
        new("GET /api/v1/imports/{id}", Act.Import, Path: "/api/v1/imports/{import}"), new("POST /api/v1/imports/{id}/undo", Act.UndoImport, Path: "/api/v1/imports/{import}/undo"),

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

        new("GET /health/live", To: Open.Anybody), new("GET /health/ready", To: Open.Anybody), new("GET /openapi/{documentName}.json", To: Open.Anybody, Path: "/openapi/v1.json"),

        // the forms of the pages
        .. Statuses("behov", "need"), .. Statuses("tilbud", "offer"), .. Statuses("organisationer", "organisation"),
        new("POST /organisationer/{id}/enheder", Act.Change, "organisation", Body: (_, _) => Form(("name", "Juniorholdet"))),
        new("POST /organisationer/{id}/enheder/{unit}", Act.Change, "unit", Body: (_, _) => Form(("name", "Holdet"), ("version", "1")), Path: "/organisationer/" + TheRoutes.Owner + "/enheder/{id}"),
        new("POST /behov/{id}/felter", Act.Change, "need", Body: (_, _) => Form(("felter", "{\"groupSize\":12}"), ("version", "1"))),
        new("POST /behov/{id}/til-side", Act.Dismiss, "need", Body: (_, _) => Form(("tilbud", TheRoutes.SomeOffer), ("grund", "too-far"))),
        new("POST /forespoergsler/{id}/traek-tilbage", Act.Answer, "request", Body: (_, _) => Form(("version", "1"))),
        new("POST /tilbud/{id}/stadig", Act.Change, "offer", Body: (_, _) => Form(("til", "aar"))),
        new("POST /forespoergsler/{id}/kontakt", Act.Remind, "request", Body: (_, _) => Form(("mail", "karin@klub.example"), ("navn", "Karin"))), new("POST /forespoergsler/{id}/brev", Act.Remind, "request", Body: (_, _) => Form()),
        new("POST /min-side/gaa-ud-af-koe", To: Open.Holder),
        new("POST /partnerskaber/{id}/saml", Act.TakePart, "joinable partnership", Body: (t, _) => Form(("med", t.Other))),
        .. JointForms(Act.TakePart, ("ja", _ => Form(("version", "1"))), ("meld-fra", _ => Form(("version", "1"), ("text", "Vi kan ikke"))),
            ("svar", _ => Form(("happened", "yes"), ("worth", "4"), ("again", "yes"))), ("besked", _ => Form(("text", "Hej"))), ("log", _ => Form(("text", "Vi lærte noget"))),
            ("kontakt", t => Form(("hvem", t.App.Association)))),
        .. JointForms(Act.Assist, ("mind", t => Form(("til", t.App.Association), ("om", "planen"))), ("plan", _ => Form(("place", "Klubhuset"))), ("opgave", _ => Form(("opgave", "t1"), ("til", "gjort"))),
            ("ny-opgave", _ => Form(("text", "Bestil bus"))), ("program", _ => Form(("at", "09:00"), ("text", "Vi mødes"))), ("bidrag", _ => Form(("bidrag", "c1"), ("til", "kept"))),
            ("nyt-bidrag", t => Form(("hvem", t.App.Association), ("kind", "people"), ("text", "To voksne"))), ("roller", t => Form(("lead", t.App.Association)))),
        .. new[] { "POST luk-ind", "POST afvis", "POST tilbage", "POST arkiver", "POST slet", "GET folk", "GET venter", "GET mangler", "GET billede", "GET referat.md", "GET alt.json" }.Select(step => step.Split(' ')).Select(step => new RouteRow($"{step[0]} /rum/{{id}}/{step[1]}", To: Open.Holder)),
        new("POST /forbind/skriv", Act.Introduce, Body: (t, _) => Form(("org", t.App.School), ("org", t.App.Association), ("besked", "Mød hinanden"))),
        new("POST /forbind/ny", Act.Introduce, Body: (t, _) => Form(("org", t.App.School), ("navn", $"Laug nr. {Samples.Number()}."), ("sektor", "association"))),
        new("POST /forbindelser/{id}/tekst", To: Open.Holder, Body: (t, _) => Form(("til", t.App.School), ("tekst", "Andre ord"))),
        new("POST /import/{id}/breve/skriv", Act.Introduce, Body: (_, _) => Form(), Path: "/import/{import}/breve/skriv"),
        new("POST /min-side/overtagelse", Act.Approve, "organisation", Body: (t, id) => Form(("id", TheRoutes.AskedFor(t.App, id)), ("svar", "nej"), ("grund", "Ring til mig"))),
        new("POST /min-side/bekraeft", Act.Approve, "organisation", Body: (_, id) => Form(("id", id))),
        new("POST /min-side/forslag-ikke-nu", Act.Introduce, "need", Body: (t, id) => Form(("behov", id), ("hvem", t.App.School))),
        new("POST /radar/ikke-nu", Act.Oversee, Body: (t, _) => Form(("a", t.App.School), ("b", t.App.Association))),
        new("POST /min-side/puf", Act.Remind, "request", Body: (_, id) => Form(("id", id))),
        new("POST /min-side/passer", Act.Change, "offer", Body: (_, id) => Form(("tilbud", id), ("version", "1"))),
        new("POST /min-side/graenser", Act.Change, "organisation", Body: (_, id) => Form(("organisation", id), ("version", "1"), ("hojst", "3"))),
        new("POST /min-side/ikke-nu", Act.SetAside, "organisation", Body: (_, id) => Form(("organisation", id), ("behov", TheRoutes.SomeNeed))),
        new("POST /min-side/vis-igen", Act.SetAside, "organisation", Body: (t, id) => Form(("organisation", id), ("hvem", t.App.School))),
        new("POST /min-side/gem-soegning", To: Open.SignedIn, Body: (_, _) => Form(("adresse", "/soeg?q=vand"), ("navn", "Vand"))),
        new("POST /min-side/glem-soegning", To: Open.SignedIn, Body: (_, _) => Form(("nummer", "1"))), new("POST /nyt/laest", To: Open.SignedIn, Body: (_, _) => Form()),
        new("POST /min-side/slet-kladde", To: Open.Holder), new("POST /log-ud", To: Open.Anybody, Body: (_, _) => Form()), new("POST /kom-i-gang/demo", To: Open.Holder),
        new("POST /stadig/{token}/ja", To: Open.Holder), new("POST /afmeld/{token}", To: Open.Holder), new("POST /afmeld/{token}/tilbage", To: Open.Holder),
        new("POST /import/ark", Act.Import, Body: (_, _) => Form(("slags", "offers"))), new("POST /import/{id}/laes", Act.Import, Body: (_, _) => Form(), Path: "/import/{trial}/laes"), new("POST /import/{id}/hent", Act.Import, Body: (_, _) => Form(), Path: "/import/{trial}/hent"),
        new("POST /import/{id}/fortryd", Act.UndoImport, Body: (_, _) => Form(), Path: "/import/{import}/fortryd"), new("GET /import/{id}/rapport.csv", Act.Import, Path: "/import/{import}/rapport.csv"),
        new("POST /admin/jobs/{name}/{step}", Act.Administer, Body: (_, _) => Form(), Path: "/admin/jobs/sweep-request-words/koer"),
        new("POST /admin/jobs/breve/{id:long}/igen", Act.Administer, Body: (_, _) => Form(), Path: "/admin/jobs/breve/{mail}/igen"),
        new("POST /anmeldelser/{id}/lad-staa", Act.Moderate, "offer", Body: (_, _) => Form(), Path: "/anmeldelser/{report}/lad-staa"),
        new("POST /anmeldelser/{sort}/{id}/{step}", Act.Moderate, "offer", Body: (_, _) => Form(("grund", "spam"), ("ord", "Reklame")), Path: "/anmeldelser/tilbud/{id}/skjul"),
    ];

    public static KeyValuePair<string, string>[] Form(params (string Name, string Value)[] fields) => [.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))];

    private static RouteRow[] Records(string path, string kind) =>
    [
        new($"GET /api/v1/{path}", To: Open.Anybody), new($"GET /api/v1/{path}/{{id}}", Act.Read, kind), new($"GET /api/v1/{path}/{{id}}/history", Act.ReadHistory, kind),
        new($"POST /api/v1/{path}", Act.Create, kind, Body: (t, _) => t.NewBody(kind)), new($"PATCH /api/v1/{path}/{{id}}", Act.Change, kind, Body: (_, _) => new { themes = Array.Empty<string>() }),
        new($"POST /api/v1/{path}/{{id}}/publish", Act.Publish, "draft " + kind), new($"POST /api/v1/{path}/{{id}}/archive", Act.Archive, kind), new($"POST /api/v1/{path}/{{id}}/restore", Act.Restore, "archived " + kind),
    ];

    // in a room its own roles decide, and for who is not in it, it is not there
    private static IEnumerable<RouteRow> InRoom(params string[] calls) => calls.Select(call => call.Split(' ')).Select(call => new RouteRow($"{call[0]} /api/v1/rooms/{{id}}/{call[1]}", To: Open.Holder));

    private static IEnumerable<RouteRow> Joint(Act act, params string[] steps) => steps.Select(step => step.Split(' ')).Select(step =>
        new RouteRow($"{step[0]} /api/v1/partnerships/{{id}}/{step[1]}", act, "partnership", Body: step[0] == "GET" ? null : (_, _) => new { }));

    private static IEnumerable<RouteRow> JointForms(Act act, params (string Step, Func<TheRoutes, object> Body)[] steps) =>
        steps.Select(step => new RouteRow($"POST /partnerskaber/{{id}}/{step.Step}", act, "partnership", Body: (t, _) => step.Body(t)));

    private static RouteRow[] Statuses(string path, string kind) =>
    [
        new($"POST /{path}/{{id}}/tilstand", Act.Archive, kind, Body: (_, _) => Form(("til", "archived"), ("version", "1"))),
        new($"POST /{path}/{{id}}/fortryd", To: Open.Holder),
    ];
}
