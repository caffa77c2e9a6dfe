using System.Net.Sockets;
using CoCreate.Network.Stores;

namespace CoCreate.Web.Hosting;

/// <summary>Looks whether somebody else listens on the addresses, before anything is written.</summary>
internal static class FreePort
{
    public static void Demand(string urls)
    {
        foreach (var uri in urls.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(url => new Uri(url.Replace("//*", "//localhost").Replace("//+", "//localhost"))))
        {
            if (uri.Port == 0)
                continue;
            try
            {
                // a call, not a listener of our own: two starts that look at once must not find each other
                using var call = new TcpClient(uri.Host is "0.0.0.0" or "[::]" ? "localhost" : uri.Host, uri.Port);
            }
            catch (SocketException)
            {
                continue;
            }
            throw Taken(urls, new IOException("another program answers there"));
        }
    }

    public static StoreException Taken(string urls, Exception why) => new(
        $"The address {urls} cannot be listened on ({why.GetBaseException().Message}); stop what listens there, or choose another with --urls http://localhost:PORT.",
        ExitCode.Unavailable, why);
}
