using CoCreate.Network.Model;
using Microsoft.AspNetCore.Http.Extensions;

namespace CoCreate.Web.Visits;

/// <summary>The addresses of the pages. Links are made here only, so that none is dead.</summary>
public static partial class Addresses
{
    public const string Front = "/", Search = "/soeg", SignIn = "/log-ind", SignOut = "/log-ud", About = "/om", HowMatches = "/om/match",
        NewNeed = "/behov/nyt", NewOffer = "/tilbud/nyt", Import = "/import", Start = "/kom-i-gang", FillDemo = "/kom-i-gang/demo", Answer = "/svar", Mine = "/min-side",
        Partnerships = "/partnerskaber", Looks = "/partnerskaber/hvem-har-set", Jobs = "/admin/jobs", Reports = "/anmeldelser",
        Ask = "/spoerg", Requests = "/forespoergsler", Radar = "/radar";

    /// <summary>An address to go on to, when it is one of ours; null otherwise, so that nobody is sent away.</summary>
    public static string? Local(string? address) =>
        address is ['/', .., not '\\'] or "/" && address.Length < 2_000 && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\') ? address : null;

    public static string Organisation(string id) => "/organisationer/" + Uri.EscapeDataString(id);

    /// <summary>Rings of organisations that could help each other, through this one.</summary>
    public static string RingsOf(string organisation) => Organisation(organisation) + "/ringe";

    public static string Offer(string id) => "/tilbud/" + Uri.EscapeDataString(id);

    public static string Need(string id) => "/behov/" + Uri.EscapeDataString(id);

    public static string Partnership(string id) => Partnerships + "/" + Uri.EscapeDataString(id);

    /// <summary>One request, as its sides see it; with an answer begun.</summary>
    public static string Request(string id, string? answer = null) => Requests + "/" + Uri.EscapeDataString(id) + (answer is null ? "" : "?svar=" + answer);

    /// <summary>The form that asks: about an offer, for a need, or an organisation straight on.</summary>
    public static string AskForm(string? offer = null, string? need = null, string? organisation = null, string? slot = null)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("organisation", organisation), ("tilbud", offer), ("behov", need), ("tid", slot) })
            if (value is not null)
                query.Add(name, value);
        return Ask + query.ToString();
    }

    /// <summary>The page of a record that has one.</summary>
    public static string Of(RecordKind kind, string id) => kind switch
    {
        RecordKind.Offer => Offer(id),
        RecordKind.Need => Need(id),
        RecordKind.Partnership => Partnership(id),
        _ => Organisation(id),
    };

    /// <summary>The form that puts a record right.</summary>
    public static string Edit(RecordKind kind, string id) => Of(kind, id) + "/ret";

    /// <summary>Signing in, and then back to where one was.</summary>
    public static string SignInThen(string address) => SignIn + "?til=" + Uri.EscapeDataString(address);

    /// <summary>An address with one value of its query changed; null takes it away.</summary>
    public static string With(PathString path, IQueryCollection query, string key, string? value)
    {
        var next = new QueryBuilder();
        foreach (var (name, values) in query.Where(q => q.Key != key))
            next.Add(name, values.OfType<string>());
        if (value is not null)
            next.Add(key, value);
        return path + next.ToString();
    }
}
