namespace CoCreate.Api.Hosting;

/// <summary>How this process was asked to run; read once at start.</summary>
public sealed record CoCreateOptions(string DataFolder)
{
    /// <summary>Fill an empty data folder once with the demo network.</summary>
    public bool Demo { get; init; } = true;
    /// <summary>How many organisations the demo has.</summary>
    public int DemoSize { get; init; } = 400;
    /// <summary>The demo's seed; the same one gives the same ids.</summary>
    public int Seed { get; init; } = 1;
    /// <summary>Whether demo sign-ins work from other machines too.</summary>
    public bool DemoOpen { get; init; }
    /// <summary>Whether this process may run jobs.</summary>
    public bool Jobs { get; init; } = true;
    /// <summary>After how many days without a request or an answer a need is told of to the municipality's facilitators.</summary>
    public int SilenceDays { get; init; } = 14;
    /// <summary>The mail server, <c>smtp://user:password@host:port</c> or <c>smtps://</c>; without it mails become files in <c>mail/</c>.</summary>
    public Uri? Smtp { get; init; }
    /// <summary>How long the mail server may take for one mail.</summary>
    public TimeSpan SmtpPatience { get; init; } = TimeSpan.FromSeconds(30);
    /// <summary>The address mails come from.</summary>
    public string MailFrom { get; init; } = "cocreate@localhost.example";
    /// <summary>The address people open the program by, for links in mails; without a slash at its end.</summary>
    public string PublicUrl { get; init => field = value.TrimEnd('/'); } = "http://localhost:5080";
    /// <summary>Origins that may call the API from a browser; none by default.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];
    /// <summary>Calls to the API a second that one account or address may keep up; 0 = as many as it likes.</summary>
    public int CallsPerSecond { get; init; } = 20;
    /// <summary>Calls it may make at once before that counts.</summary>
    public int CallsBurst { get; init; } = 400;
    /// <summary>Tries a minute to sign in to one account from one address, and five times as many from one address in all; 0 = any number.</summary>
    public int SignInsPerMinute { get; init; } = 10;
    /// <summary>Reports an hour from one account or address; 0 = any number.</summary>
    public int ReportsPerHour { get; init; } = 10;
}
