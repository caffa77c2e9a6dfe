using CoCreate.Api.Hosting;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;

namespace CoCreate.Web.Hosting;

/// <summary>What the program says of itself when it is ready; the last line is the contract's.</summary>
internal static class Announcement
{
    public static void Print(TextWriter to, string url, DataFolder folder, CoCreateOptions options, INetwork network)
    {
        to.WriteLine($"Address      {url}");
        to.WriteLine($"Data folder  {folder.Path}");
        if (network.IsDemo())
            to.WriteLine($"Demo         sign in{(options.DemoOpen ? "" : " from this machine")} as laerer@ forening@ virksomhed@ viden@ facilitator@ byraad@ or admin@cocreate.example, password samskabelse");
        to.WriteLine($"CoCreate ready {url} store={network.Store.Kind} revision={network.Current.Revision} records={network.Current.Count}");
        to.Flush();
    }
}
