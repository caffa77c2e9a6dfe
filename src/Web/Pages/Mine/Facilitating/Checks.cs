using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;
using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Mine.Facilitating;

/// <summary>What the program could check of somebody who wants in, in sentences. It decides nothing.</summary>
public static class Checks
{
    // addresses that say nothing of where somebody works
    private static readonly string[] Anybodys = ["gmail.com", "hotmail.com", "hotmail.dk", "outlook.com", "outlook.dk", "live.dk", "icloud.com", "yahoo.com", "mail.dk", "jubii.dk"];

    /// <summary>Of the organisation itself.</summary>
    public static IEnumerable<string> Of(Organisation organisation, NetworkSnapshot network)
    {
        yield return organisation.Cvr is null ? T.Town.NoCvr : T.Town.HasCvr.With(organisation.Cvr);
        yield return organisation.PositionFrom is PositionSource.Address or PositionSource.Given ? T.Town.AddressFound : T.Town.AddressNotFound;
        if (Twin(organisation, network) is { } twin)
            yield return T.Town.LooksLike.With(twin.Name);
    }

    /// <summary>Of the person's address.</summary>
    public static string Mail(Organisation organisation, string? email)
    {
        var domain = email?[(email.IndexOf('@') + 1)..].ToLowerInvariant() ?? "";
        if (Uri.TryCreate(organisation.Web, UriKind.Absolute, out var site) && domain.Length > 0)
            return Same(site.Host.ToLowerInvariant(), domain) ? T.Town.MailFits.With(domain) : T.Town.MailFitsNot.With(domain, site.Host);
        return Anybodys.Contains(domain) ? T.Town.MailAnybody : T.Town.MailUnknown.With(domain);
    }

    private static bool Same(string host, string domain) => host == domain || host.EndsWith("." + domain, StringComparison.Ordinal) || domain.EndsWith("." + host.Replace("www.", "", StringComparison.Ordinal), StringComparison.Ordinal);

    private static Organisation? Twin(Organisation organisation, NetworkSnapshot network)
    {
        if (organisation.Municipality is not { } municipality)
            return null;
        var folded = Spelling.Fold(organisation.Name);
        return network.OrganisationsIn(municipality).FirstOrDefault(other => other.Id != organisation.Id && other.Status == RecordStatus.Published && Spelling.Fold(other.Name) == folded);
    }
}
