namespace CoCreate.Api.Hosting;

/// <summary>A kind of refusal, in both languages.</summary>
public sealed record ProblemKind(int Status, string Code, string TitleDa, string TitleEn, string DetailDa, string DetailEn)
{
    public static readonly ProblemKind Malformed = new(400, "malformed", "Det sendte kan ikke læses", "What was sent cannot be read",
        "Ret felterne, og send igen.", "Mend the fields and send again.");
    public static readonly ProblemKind SignInFirst = new(401, "sign-in-first", "Log ind først", "Sign in first",
        "Hent et adgangsbevis med POST /api/v1/sign-in, og send det som Authorization: Bearer.", "Get a token with POST /api/v1/sign-in and send it as Authorization: Bearer.");
    public static readonly ProblemKind TokenOver = new(401, "token-over", "Adgangsbeviset gælder ikke længere", "The access token is no longer valid",
        "Log ind igen, eller send uden Authorization.", "Sign in again, or send without Authorization.");
    public static readonly ProblemKind WrongSignIn = new(401, "wrong-sign-in", "E-mail eller adgangskode passer ikke", "E-mail or password does not fit",
        "Se efter, om begge dele er stavet rigtigt, og prøv igen.", "See whether both are spelled right and try again.");
    public static readonly ProblemKind Forbidden = new(403, "forbidden", "Det må du ikke", "You may not do that",
        "Du kan ændre det, der hører til dine egne organisationer, og rette oplysninger i din kommune. Svare for en organisation kan kun dens egne folk.",
        "You can change what belongs to your own organisations, and mend what stands in your municipality. Only an organisation's own people answer for it.");
    public static readonly ProblemKind DemoOnlyHere = new(403, "demo-only-here", "Demobrugere virker kun på maskinen selv", "Demo accounts work on the machine itself only",
        "Start programmet med --demo-open true for at tillade dem udefra.", "Start the program with --demo-open true to allow them from outside.");
    public static readonly ProblemKind NotFound = new(404, "not-found", "Det findes ikke", "There is no such thing",
        "Se efter, om adressen er rigtig. Kladder ses kun af deres egne.", "See whether the address is right. Drafts are seen by their own only.");
    public static readonly ProblemKind NotAllowed = new(405, "method-not-allowed", "Adressen tager ikke den slags kald", "The address does not take that kind of call",
        "Allow i svaret siger, hvad den tager.", "Allow in the answer says what it takes.");
    public static readonly ProblemKind Conflict = new(409, "conflict", "Det passer ikke med, hvordan det står nu", "It does not fit how things stand",
        "Hent det igen, og se, hvad der er sket.", "Read it again and see what happened.");
    public static readonly ProblemKind KeyUsed = new(409, "idempotency-key-used", "Nøglen er brugt til noget andet", "The key was used for something else",
        "Brug en ny Idempotency-Key til et nyt indhold.", "Use a new Idempotency-Key for a new body.");
    public static readonly ProblemKind Gone = new(410, "gone", "Det gælder ikke længere", "It is over",
        "Se i errors, hvorfor, og hvad der kan gøres i stedet.", "See in errors why, and what can be done instead.");
    public static readonly ProblemKind Stale = new(412, "stale", "Det er ændret, siden du hentede det", "It was changed since you read it",
        "Se, hvad der er nyt i current, og send din ændring igen med den ETag.", "See what is new in current and send your change again with that ETag.");
    public static readonly ProblemKind TooLarge = new(413, "too-large", "Det sendte er for stort", "What was sent is too large",
        "Send højst 1 MB JSON ad gangen.", "Send at most 1 MB of JSON at a time.");
    public static readonly ProblemKind NotJson = new(415, "unsupported-media-type", "Indholdet er ikke af den slags, adressen tager", "The body is not of the kind the address takes",
        "Send application/json i UTF-8; en import sendes som multipart/form-data.", "Send application/json in UTF-8; an import is sent as multipart/form-data.");
    public static readonly ProblemKind Broken = new(422, "rules-broken", "Noget mangler eller passer ikke", "Something is missing or does not fit",
        "Ret felterne, og send igen. Intet er gemt.", "Mend the fields and send again. Nothing was saved.");
    public static readonly ProblemKind NoIfMatch = new(428, "if-match-needed", "Sig, hvilken udgave du ændrer", "Say which version you change",
        "Send If-Match med den ETag, du fik, da du hentede det.", "Send If-Match with the ETag you got when you read it.");
    public static readonly ProblemKind TooMany = new(429, "too-many", "Det går for hurtigt", "Too fast",
        "Vent det antal sekunder, Retry-After siger.", "Wait as many seconds as Retry-After says.");
    public static readonly ProblemKind HeadersTooLarge = new(431, "headers-too-large", "Kaldets hoveder er for lange", "The headers of the call are too long",
        "Send kortere hoveder.", "Send shorter headers.");
    public static readonly ProblemKind AddressTooLong = new(414, "address-too-long", "Adressen er for lang", "The address is too long",
        "Send færre eller kortere værdier i adressen.", "Send fewer or shorter values in the address.");
    public static readonly ProblemKind Failed = new(500, "failed", "Noget gik galt hos os", "Something went wrong on our side",
        "Prøv igen. Bliver det ved, så send traceId til den, der driver stedet.", "Try again. If it goes on, send traceId to whoever runs this place.");
    public static readonly ProblemKind Unavailable = new(503, "unavailable", "Der kan ikke svares lige nu", "No answer can be given right now",
        "Prøv igen om lidt.", "Try again in a moment.");

    private static readonly ProblemKind[] OfStatus =
        [Malformed, SignInFirst, Forbidden, NotFound, NotAllowed, Conflict, Gone, Stale, TooLarge, NotJson, Broken, NoIfMatch, TooMany, HeadersTooLarge, AddressTooLong, Failed, Unavailable];

    /// <summary>The usual kind of a status.</summary>
    public static ProblemKind Of(int status) => OfStatus.FirstOrDefault(k => k.Status == status)
        ?? (status < 500 ? Malformed : Failed) with { Status = status, Code = $"status-{status}" };
}
