using CoCreate.Network.Model;

namespace CoCreate.Web.Pages.Organisations;

/// <summary>An organisation's web address, only when it is one a link may lead to.</summary>
public static class Website
{
    public static string? Of(Organisation organisation) =>
        Uri.TryCreate(organisation.Web, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") ? uri.ToString() : null;
}
