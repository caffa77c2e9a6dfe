using CoCreate.Api.Accounts;
using CoCreate.Api.Introductions;
using CoCreate.Api.Tests.Support;
using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;
using Microsoft.Extensions.DependencyInjection;

namespace CoCreate.Api.Tests.People;

[Collection("app")]
public sealed class Meeting(TheApp app)
{
    private T Get<T>() where T : notnull => app.Services.GetRequiredService<T>();

    [Fact]
    public async Task The_last_yes_makes_one_partnership_and_shows_everybody_how_to_reach_the_others()
    {
        var (meetings, made) = (Get<Meetings>(), await Introduced());
        var codes = made.Parties.Select(party => party.Code).ToArray();
        for (var i = 0; i < codes.Length; i++)
        {
            Read(made).SelectMany(p => meetings.ContactsFor(Found(made), p)).ShouldBeEmpty("nobody is reached before all said yes");
            Partnership(made).ShouldBeNull();
            (await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => meetings.AnswerAsync(codes[i], true, new($"Navn {i}", $"n{i}@post.example", null), Of(made, i))))).Count(took => took).ShouldBe(1, "a letter is answered once");
        }
        (await meetings.AnswerAsync(codes[0], false, null, Of(made, 0))).ShouldBeFalse();
        var partnership = Partnership(made).ShouldNotBeNull();
        (partnership.Phase, partnership.Status, partnership.Members.Length).ShouldBe((PartnershipPhase.Forming, RecordStatus.Draft, 3));
        partnership.Members.Select(member => member.Organisation).ShouldBe(made.Parties.Select(party => party.Organisation));
        foreach (var party in Read(made))
            meetings.ContactsFor(Found(made), party).Select(contact => contact.Contact.Email).ShouldBe(Enumerable.Range(0, 3).Where(i => codes[i] != party.Code).Select(i => $"n{i}@post.example"));
        (await meetings.FormAsync(made.Id, "job:form-meetings")).ShouldBeFalse("there is one already");
    }

    [Fact]
    public async Task One_no_is_enough_that_nobody_sees_anything()
    {
        var (meetings, made) = (Get<Meetings>(), await Introduced());
        (await meetings.AnswerAsync(made.Parties[0].Code, true, new("A", "a@post.example", null), Of(made, 0))).ShouldBeTrue();
        (await meetings.AnswerAsync(made.Parties[1].Code, false, null, Of(made, 1))).ShouldBeTrue();
        (await meetings.AnswerAsync(made.Parties[2].Code, true, new("C", null, "12345678"), Of(made, 2))).ShouldBeTrue();
        (await meetings.AnswerAsync("nope", true, null, Actor.Visitor)).ShouldBeFalse();
        Partnership(made).ShouldBeNull();
        Read(made).SelectMany(party => meetings.ContactsFor(Found(made), party)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_stop_in_between_left_undone_is_done_by_the_job()
    {
        var (store, made) = (Get<IntroductionStore>(), await Introduced());
        foreach (var party in made.Parties)
            store.Answer(party.Code, true);
        Partnership(made).ShouldBeNull();
        await new FormMeetings(store, Get<Meetings>()).RunAsync(TimeProvider.System.GetUtcNow(), default);
        Partnership(made).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_mended_letter_stands_until_it_is_put_back()
    {
        var (words, made) = (Get<IntroductionWords>(), await Introduced());
        var code = made.Parties[1].Code;
        words.Mended(code).ShouldBeNull();
        words.Mend(code, "Hej <script>alert(1)</script>");
        (words.Mended(code), words.Mended(made.Parties[0].Code)).ShouldBe(("Hej <script>alert(1)</script>", null));
        words.Mend(code, null);
        words.Mended(code).ShouldBeNull();
    }

    private static Actor Of(Introduction made, int party) => new("demo-someone", [Role.Member], [made.Parties[party].Organisation], []);
    private Introduction Found(Introduction made) => Get<IntroductionStore>().Find(made.Id, null)!;
    private IEnumerable<IntroducedParty> Read(Introduction made) => Found(made).Parties;
    private Partnership? Partnership(Introduction made) => Get<INetwork>().Current.Partnership(made.Id);

    private async Task<Introduction> Introduced()
    {
        var third = await app.Create("admin", "organisations", new { name = "Aktivcentret Bøgen", sector = "municipality", municipality = "0730", status = "published" });
        return Get<Introductions.Introductions>().Make(Get<Memberships>().Of("demo-facilitator"), new([app.School, app.Association, third], "Hej"), []);
    }
}
