using System.Net.Http.Json;
using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Partnerships;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests.Partnerships;

[Collection("app")]
public sealed class SeveralYeses(TheApp app)
{
    private T Get<T>() where T : notnull => app.Services.GetRequiredService<T>();

    [Fact]
    public async Task Several_yeses_to_one_need_become_one_partnership_when_the_one_who_asked_says_so()
    {
        var need = await app.Create("teacher", "needs", new { organisation = app.School, question = "Hvem kan være med ved åen i maj?", visibility = "public", status = "published" });
        var (first, second) = (await YesAsync(app.Association, "volunteer", need), await YesAsync(app.Business, "owner", need));
        var (joining, network) = (Get<Joining>(), Get<INetwork>());
        var (teacher, volunteer) = (Get<Memberships>().Of("demo-teacher"), Get<Memberships>().Of("demo-volunteer"));

        (await joining.JoinAsync(volunteer, first, second)).ShouldBeOfType<RecordOutcome.Forbidden>("who was asked does not bring others together");
        (await joining.JoinAsync(Get<Memberships>().Of("demo-owner"), first, second)).ShouldBeOfType<RecordOutcome.NotFound>();
        (await joining.JoinAsync(teacher, first, first)).ShouldBeOfType<RecordOutcome.NotFound>();
        (await joining.JoinAsync(teacher, first, second)).ShouldBeOfType<RecordOutcome.Done>();

        var joint = network.Current.Partnership(first)!;
        joint.Members.Select(m => m.Organisation).ShouldBe([app.School, app.Association, app.Business], ignoreOrder: true);
        joint.Commitments.Select(c => c.Id).ShouldBeUnique();
        joint.Agreements.ShouldBeEmpty();
        network.Current.Partnership(second)!.Status.ShouldBe(RecordStatus.Archived);
        network.Current.RequestsTo(app.Business).ShouldContain(r => r.Partnership == first && r.Need == need);
        Joining.Candidates(joint, network.Current).ShouldBeEmpty();
        (await joining.JoinAsync(teacher, first, second)).ShouldBeOfType<RecordOutcome.NotFound>("it is done once");
    }

    private async Task<string> YesAsync(string to, string who, string need)
    {
        var asked = await (await (await app.As("teacher")).PostAsJsonAsync("/api/v1/requests", new { from = app.School, to, need, people = 26, message = "Vil I være med?" })).Json();
        var yes = await (await (await app.As(who)).Send(HttpMethod.Post, $"/api/v1/requests/{asked["id"]}/accept", new { }, ifMatch: "*")).Json();
        return yes["partnership"]!.GetValue<string>();
    }
}
