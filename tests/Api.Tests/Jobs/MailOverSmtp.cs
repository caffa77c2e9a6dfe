using CoCreate.Api.Accounts;
using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Api.Jobs;
using CoCreate.Api.Tests.Support;
using Microsoft.AspNetCore.DataProtection;

namespace CoCreate.Api.Tests.Jobs;

/// <summary>Mails over SMTP: delivered once in effect, tried again after what passes, laid aside after what does not.</summary>
public sealed class MailOverSmtp : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cocreate-smtp-").FullName;
    private readonly AMailServer server = new();
    private readonly MovableClock clock = new(new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
    private readonly PeopleDb people;
    private readonly Outbox outbox;
    private readonly DeliverMail job;

    public MailOverSmtp()
    {
        var options = new CoCreateOptions(folder) { Smtp = server.Address, SmtpPatience = TimeSpan.FromSeconds(3), MailFrom = "net@kommune.example", PublicUrl = "https://net.example" };
        people = new(options);
        outbox = new(people, clock);
        job = new(outbox, new MailTransport(options, new(new EphemeralDataProtectionProvider(), options)));
    }

    [Fact]
    public async Task A_mail_is_delivered_with_text_and_html_and_a_way_out()
    {
        outbox.Put(Letter("en"));
        await RunAsync();
        await RunAsync();
        var mail = server.Taken.ShouldHaveSingleItem();
        mail.ShouldContain("Message-ID: <1.");
        mail.ShouldContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
        mail.ShouldContain("https://net.example/afmeld/");
        mail.ShouldContain("Content-Type: text/plain; charset=utf-8");
        mail.ShouldContain("Content-Type: text/html; charset=utf-8");
        mail.ShouldContain("Content-Language: en");
        outbox.Counts().ShouldBe((0, 1, 0));
        people.Use(c => c.Number("SELECT count(*) FROM outbox WHERE text<>'' OR html<>''")).ShouldBe(0, "the words are not kept");
    }

    [Fact]
    public async Task A_server_that_is_busy_is_tried_again_after_a_while()
    {
        server.Answers.Enqueue("451 try again later");
        outbox.Put(Letter());
        (await RunAsync()).ShouldNotBeNull().ShouldContain("tried again");
        outbox.Troubled(10).ShouldHaveSingleItem().ShouldSatisfyAllConditions(m => m.Dead.ShouldBeFalse(), m => m.Tries.ShouldBe(1), m => m.Failure.ShouldNotBeEmpty());
        (await RunAsync()).ShouldBeNull("it is not its time yet");
        server.Taken.ShouldBeEmpty();
        clock.Advance(TimeSpan.FromMinutes(2));
        (await RunAsync()).ShouldBeNull();
        server.Taken.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_for_good_is_laid_aside_and_the_next_mail_goes()
    {
        server.Answers.Enqueue("550 no such person");
        outbox.Put(Letter());
        outbox.Put(Letter() with { Key = "b", To = "b@forening.example" });
        (await RunAsync()).ShouldNotBeNull().ShouldContain("laid aside");
        (server.Taken.Count, outbox.Counts()).ShouldBe((1, (0, 1, 1)));
        var dead = outbox.Troubled(10).ShouldHaveSingleItem();
        (dead.Dead, dead.To).ShouldBe((true, "a@forening.example"));
        dead.Failure.ShouldContain("550");
        outbox.Retry(dead.Id).ShouldBeTrue();
        (await RunAsync()).ShouldBeNull();
        (server.Taken.Count, outbox.Counts()).ShouldBe((2, (0, 2, 0)));
        outbox.Retry(dead.Id).ShouldBeFalse("what was delivered is not sent again");
    }

    [Fact]
    public async Task A_server_that_hangs_up_dawdles_or_is_gone_loses_no_mail()
    {
        server.HangUp = true;
        outbox.Put(Letter());
        (await RunAsync()).ShouldNotBeNull();
        clock.Advance(TimeSpan.FromMinutes(2));
        server.Dawdle = TimeSpan.FromSeconds(30);
        (await RunAsync()).ShouldNotBeNull().ShouldContain("did not answer");
        server.Dawdle = default;
        clock.Advance(TimeSpan.FromMinutes(10));
        (await RunAsync()).ShouldBeNull();
        server.Taken.Count.ShouldBe(1);

        server.Dispose();
        outbox.Put(Letter() with { Key = "c" });
        for (var i = 0; i < 8; i++)
        {
            (await RunAsync()).ShouldNotBeNull($"try {i}");
            clock.Advance(TimeSpan.FromHours(7));
        }
        (await RunAsync()).ShouldBeNull("after eight tries it is laid aside");
        outbox.Counts().ShouldBe((0, 1, 1));
    }

    [Fact]
    public void A_letter_and_what_it_is_about_are_noted_together_and_once()
    {
        outbox.Once("silence", "n1", [Letter()]).ShouldBeTrue();
        outbox.Once("silence", "n1", [Letter() with { Key = "other" }]).ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => outbox.Once("silence", "n2", Broken()));
        (outbox.NotedAt("silence", "n1"), outbox.NotedAt("silence", "n2")).ShouldBe((clock.GetUtcNow(), (DateTimeOffset?)null));
        outbox.Counts().Waiting.ShouldBe(1);

        IEnumerable<Letter> Broken()
        {
            yield return Letter() with { Key = "half" };
            throw new InvalidOperationException("the power went");
        }
    }

    public void Dispose()
    {
        server.Dispose();
        people.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static Letter Letter(string language = "da") =>
        new("a", "requests", "a@forening.example", "Åse Ås", language, "Åbent spørgsmål", [new("Kan I komme på mandag?"), new("Svar her", "https://net.example/svar/x")]);

    private async Task<string?> RunAsync()
    {
        try
        {
            await job.RunAsync(clock.GetUtcNow(), default);
            return null;
        }
        catch (InvalidOperationException failed)
        {
            return failed.Message;
        }
    }
}
