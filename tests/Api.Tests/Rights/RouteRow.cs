using CoCreate.Api.Accounts;

namespace CoCreate.Api.Tests.RightsOfRoutes;

/// <summary>Whom a route answers, where no act of <see cref="Rights"/> is asked.</summary>
public enum Open
{
    /// <summary>Anybody.</summary>
    Anybody,
    /// <summary>Whoever is signed in; what they see is what they may read.</summary>
    SignedIn,
    /// <summary>Whoever holds what it names: a sealed link, a code, a token, a draft of one's own.</summary>
    Holder,
}

/// <summary>One route and what it asks for.</summary>
/// <param name="Route">Method and pattern, as the program maps it.</param>
/// <param name="Act">The act asked of <see cref="Rights"/>; null with <paramref name="To"/>.</param>
/// <param name="On">What is acted on, as <see cref="AnyRecord"/> makes it.</param>
/// <param name="To">Whom it answers when no act is asked.</param>
/// <param name="Body">What is sent: JSON to the API, a form to a page.</param>
/// <param name="Path">The address with its parts filled in, when that is more than the id.</param>
public sealed record RouteRow(string Route, Act? Act = null, string On = "", Open? To = null, Func<TheRoutes, string, object?>? Body = null, string? Path = null)
{
    public string Method => Route.Split(' ')[0];

    public string Pattern => Route.Split(' ')[1];

    public bool Api => Pattern.StartsWith("/api/", StringComparison.Ordinal);

    public string Asks => Act is { } act ? On.Length > 0 ? $"{act} ({On})" : $"{act}" : To switch { Open.Anybody => "anybody", Open.SignedIn => "signed in", _ => "holder of the link or draft" };
}
