namespace CoCreate.Web.Hosting;

/// <summary>One option of the program, as the contract names it.</summary>
/// <param name="Name">Long name without dashes.</param>
/// <param name="Value">How its value is called in the help.</param>
/// <param name="Default">What holds when nobody says anything; null = none.</param>
/// <param name="Meaning">One line for the help.</param>
/// <param name="Check">A sentence when the value is wrong, else null.</param>
internal sealed record Option(string Name, string Value, string? Default, string Meaning, Func<string, string?> Check)
{
    /// <summary>The one command it belongs to; null = the server and every command.</summary>
    public string? Of { get; init; }

    public string EnvironmentName => "COCREATE_" + Name.ToUpperInvariant().Replace('-', '_');
}

/// <summary>Every option there is; the help, the parser and the environment read this list.</summary>
internal static class Options
{
    public static readonly Option[] All =
    [
        new("urls", "URL", "http://localhost:5080", "address to listen on; port 0 = any free one", Urls),
        new("data", "DIR", null, "all it ever writes (default: cocreate in your local application data)", Filled),
        new("demo", "true|false", "true", "fills an empty DIR once with an invented demo network", TrueOrFalse),
        new("demo-size", "N", "400", "organisations in the demo, the rest in proportion", Number(1, 200_000)),
        new("seed", "N", "1", "the same seed gives the same demo", Number(0, int.MaxValue)),
        new("jobs", "true|false", "true", "whether this process may run jobs", TrueOrFalse),
        new("silence-days", "N", "14", "days after which a need nobody answered is told of to the municipality's facilitators", Number(1, 365)),
        new("smtp", "URL", null, "mail server, smtp://user:password@host:port or smtps://; without it mails become files in DIR/mail", Smtp),
        new("mail-from", "ADDRESS", "cocreate@localhost.example", "the address mails come from", Address),
        new("public-url", "URL", null, "the address people open the program by, for links in mails (default: the first of --urls)", PublicAddress),
        new("demo-open", "true|false", "false", "demo sign-ins also from other machines", TrueOrFalse),
        new("calls-per-second", "N", "20", "calls to the API an account or address may keep up; 0 = any number", Number(0, 100_000)),
        new("calls-burst", "N", "400", "calls to the API it may make at once before that counts", Number(1, 1_000_000)),
        new("sign-ins-per-minute", "N", "10", "tries to sign in to one account from one address; 0 = any number", Number(0, 100_000)),
        new("reports-per-hour", "N", "10", "reports of records from one account or address; 0 = any number", Number(0, 100_000)),
        new("origins", "URLS", null, "other sites whose scripts may call the API, parted by commas", Origins),
        new("as", "KIND", null, "import: organisations, offers, needs, postcodes or themes", OneOf("organisations", "offers", "needs", "postcodes", "themes")) { Of = "import" },
        new("map", "FILE", null, "import: a JSON file that says what each column is", ExistingFile) { Of = "import" },
        new("role", "ROLE", null, "account: member, facilitator, council or administrator", OneOf("member", "facilitator", "council", "administrator")) { Of = "account" },
        new("person", "NAME", null, "account: the person's name", Filled) { Of = "account" },
        new("municipality", "CODE", null, "account: what a facilitator or council reader holds the role for, such as 0730", Filled) { Of = "account" },
        new("organisation", "ID", null, "account: what a member belongs to, by its id or its whole name", Filled) { Of = "account" },
        new("from", "STORE", null, "copy: the data folder to read", Filled) { Of = "copy" },
        new("to", "STORE", null, "copy: the data folder to write, empty or new", Filled) { Of = "copy" },
    ];

    /// <summary>The values of an option that takes several.</summary>
    public static string[] Several(string? value) => value?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>What the test host and the framework pass to any ASP.NET program.</summary>
    public static readonly string[] OfTheFramework = ["environment", "contentRoot", "applicationName"];

    private static string? Origins(string value) => Several(value).All(o => Uri.TryCreate(o, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && o == uri.GetLeftPart(UriPartial.Authority))
        ? null : "each is written as a browser sends it, such as https://kommune.example, without a path";

    private static string? Filled(string value) => value.Trim().Length > 0 ? null : "a value is needed";

    private static string? TrueOrFalse(string value) => value is "true" or "false" ? null : "say true or false";

    private static string? ExistingFile(string value) => File.Exists(value) ? null : "there is no such file";

    private static Func<string, string?> Number(int from, int to) =>
        value => int.TryParse(value, out var n) && n >= from && n <= to ? null : $"a whole number from {from} to {to} is needed";

    private static Func<string, string?> OneOf(params string[] allowed) =>
        value => allowed.Contains(value) ? null : $"say {string.Join(", ", allowed[..^1])} or {allowed[^1]}";

    private static string? Smtp(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "smtp" or "smtps" && uri.Host.Length > 0 ? null : "an address such as smtp://mail.example:25 is needed";

    private static string? Address(string value) => System.Net.Mail.MailAddress.TryCreate(value, out _) ? null : "an e-mail address is needed";

    private static string? Urls(string value) =>
        value.Split(';', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } urls && urls.All(IsListenable)
            ? null : "an address such as http://localhost:5080 is needed, http only (put a proxy with TLS before it)";

    // what stands before the program may speak TLS
    private static string? PublicAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "" }
            ? null : "an address such as https://samskabelse.example is needed, without ? and #";

    private static bool IsListenable(string url) =>
        Uri.TryCreate(url.Replace("//*", "//any").Replace("//+", "//any"), UriKind.Absolute, out var uri)
        && uri.Scheme == "http" && (uri.HostNameType != UriHostNameType.Dns || !uri.Host.All(c => char.IsAsciiDigit(c) || c == '.'));
}
