using System.Runtime.CompilerServices;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Matches;
using CoCreate.Matching;
using CoCreate.Matching.Index;
using CoCreate.Matching.Search;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;

namespace CoCreate.Web.Visits;

/// <summary>One request as a page sees it: who asks, what day it is, and the network as it stands. The snapshot stays the same through the request.</summary>
public sealed class Visit(INetwork network, Indexes indexes, Questions questions, IHttpContextAccessor http, TimeProvider clock)
{
    private static readonly ConditionalWeakTable<NetworkSnapshot, object> DemoBySnapshot = [];
    private NetworkSnapshot? snapshot;

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("A page is only shown in a request.");

    public NetworkSnapshot Snapshot => snapshot ??= network.Current;

    public MatchIndex MatchIndex => indexes.Match;

    public SearchIndex SearchIndex => indexes.Search;

    public Actor Actor => Context.Actor();

    /// <summary>Name of the person signed in.</summary>
    public string? Name => Context.Account()?.Name;

    /// <summary>Whether this visitor may; the same decision as everywhere else.</summary>
    public bool May(Act act, IRecord? record) => Rights.May(Actor, act, record, Snapshot);

    /// <summary>The best matches of a record, saved or not, that this visitor may see.</summary>
    public IEnumerable<Match> Ask(IRecord asker, MatchTarget target, int top = 20) =>
        questions.Ask(Actor, asker, target, top).Items;

    /// <summary>The day in Denmark.</summary>
    public DateOnly Today => clock.Today();

    public bool Empty => Snapshot.CountOf(RecordKind.Organisation) == 0;

    /// <summary>Whether anything here was made up by the demo; then every page says so.</summary>
    public bool Demo => (bool)DemoBySnapshot.GetValue(Snapshot, s => s.Organisations.Any(o => o.Origin == Origin.Demo));

    /// <summary>The path that was asked for, also when a page that says no stands in for it.</summary>
    public string Path => Asked.Path.Value ?? "/";

    /// <summary>This address with one value of its query changed; null takes it away.</summary>
    public string Here(string key, string? value) => Addresses.With(Asked.Path, Asked.Query, key, value);

    /// <summary>Whether an error page stands in for the page that was asked for.</summary>
    public bool ShownForAnother => Context.Features.Get<IStatusCodeReExecuteFeature>() is not null || Context.Features.Get<IExceptionHandlerFeature>() is not null;

    private (PathString Path, IQueryCollection Query) Asked =>
        Context.Features.Get<IStatusCodeReExecuteFeature>() is { } refused ? (refused.OriginalPath, new QueryCollection(QueryHelpers.ParseQuery(refused.OriginalQueryString)))
        : Context.Features.Get<IExceptionHandlerPathFeature>() is { } broken ? (broken.Path, Context.Request.Query)
        : (Context.Request.Path, Context.Request.Query);

    public void Status(int code)
    {
        if (!Context.Response.HasStarted)
            Context.Response.StatusCode = code;
    }
}
