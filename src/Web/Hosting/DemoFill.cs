using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Requests;
using CoCreate.Network.Changes;
using CoCreate.Network.Demo;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;

namespace CoCreate.Web.Hosting;

/// <summary>Fills an empty network with the invented one, and lets its people sign in.</summary>
internal static class DemoFill
{
    public static async Task RunAsync(INetwork network, CoCreateOptions options, TimeProvider clock)
    {
        foreach (var write in DemoNetwork.Writes(options.Seed, clock.GetLocalNow(), options.DemoSize))
            if ((await network.CommitTogetherAsync(write)).OfType<CommitOutcome.Refused>().FirstOrDefault() is { } refused)
                throw new StoreException($"The demo network breaks a rule of its own: {refused.Errors[0].Field}: {refused.Errors[0].En}", ExitCode.Unavailable);
    }

    /// <summary>Whether anything in the network is invented; then every page says so.</summary>
    public static bool IsDemo(this INetwork network) => network.Current.Organisations.Any(o => o.Origin == Origin.Demo);

    /// <summary>The words of the demo's questions, which lie beside the network.</summary>
    public static void WriteDown(this RequestWords words, INetwork network)
    {
        foreach (var said in DemoRequests.Words)
            if (network.Current.Request(said.Request) is not null && !words.Of(said.Request).ContainsKey(said.Message))
                words.Write(new(said.Message, said.Request, said.By, "demo-" + said.Person, said.Text));
    }

    public static void LetPeopleIn(this DemoAccounts accounts)
    {
        if (!accounts.Any)
            accounts.Seed(DemoPeople.All.Select(p => new DemoSignIn(p.Email, p.Name, Enum.Parse<Role>(p.Role, ignoreCase: true),
                p.Municipalities.FirstOrDefault(), p.Organisations)));
    }
}
