using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Network.Demo;

/// <summary>What was said in a demo question; its place is people.db.</summary>
/// <param name="Message">Id of the message.</param>
/// <param name="Request">Id of the request.</param>
/// <param name="By">Organisation that says it.</param>
/// <param name="Person">The demo person who wrote it, the part of the address before the @.</param>
/// <param name="Text">The words.</param>
public sealed record DemoWords(string Message, string Request, string By, string Person, string Text);

/// <summary>Seven questions around the Randers story: two wait for an answer, two have waited too long, two were never answered, one was answered with no.</summary>
public static class DemoRequests
{
    /// <summary>Hours until Kystskolen answered.</summary>
    internal const int HoursToNo = 20;

    /// <summary>Their words.</summary>
    public static ImmutableArray<DemoWords> Words { get; } =
    [
        new("demo-besked-1", "demo-spoergsmaal-1", "toldbodskolen", "laerer", "Hej Professionshøjskolen Østjylland\n\nVi spørger jer, fordi I ligger 4 km væk og har været med til Smådyr i Gudenåen.\n\n5. B vil måle ilt og tælle smådyr i uge 18. Kan fire af jeres studerende komme med feltudstyret?\n\nVenlig hilsen\nMette Kjær, Toldbodskolen"),
        new("demo-besked-2", "demo-spoergsmaal-2", "toldbodskolen", "laerer", "Hej Kystskolen Udbyhøj\n\nVi vil gerne se fjordens dyr med 5. B i uge 18. Kan I tage imod 26 elever?\n\nVenlig hilsen\nMette Kjær, Toldbodskolen"),
        new("demo-besked-3", "demo-spoergsmaal-2", "kystskolen-udbyhoej", "kystskolen", "Vi tager ikke hele klasser så langvejsfra uden overnatning. Held og lykke med åen."),
        new("demo-besked-4", "demo-spoergsmaal-3", "gudenaa-kantiner", "virksomhed", "Hej Toldbodskolen\n\nVi vil gerne lave frokost sammen med en klasse af det, der ellers var blevet smidt ud. Har I en klasse, der vil prøve det til foråret?\n\nVenlig hilsen\nBirgit Lund, Gudenå Kantiner"),
        new("demo-besked-5", "demo-spoergsmaal-4", "rytmisk-vaerksted", "rytmisk", "Hej Gymnasiet ved Fjorden\n\nVi har hørt, at jeres kælder står tom om aftenen. Må tre bands øve der om onsdagen?\n\nVenlig hilsen\nRytmisk Værksted"),
        new("demo-besked-6", "demo-spoergsmaal-5", "omsorgscentret-aabrinken", "aabrinken", "Hej Hjælpemiddeldepotet\n\nVores kor skal synge et andet sted, mens salen bygges om. Har I et rum uden trin til 22 mandag formiddag?\n\nVenlig hilsen\nOmsorgscentret Åbrinken"),
        new("demo-besked-7", "demo-spoergsmaal-6", "ungeenheden-favrskov", "ungeenheden", "Hej Smedjen i Mellerup\n\nMå fire unge være med i smedjen en formiddag om ugen? En af os er der hele tiden.\n\nVenlig hilsen\nUngeenheden Favrskov"),
        new("demo-besked-8", "demo-spoergsmaal-7", "nabohjaelpen-vorup", "nabohjaelpen", "Hej Kronjyllands Vand\n\nVores kasserer stopper til marts. Kan en af jer, der laver regnskab hver dag, vise to nye hvordan?\n\nVenlig hilsen\nNabohjælpen Vorup"),
    ];

    internal static IEnumerable<IRecord> Records(DateOnly today)
    {
        var week = Stories.Weeks(today, 18, 18);
        var waiting = Asked("demo-spoergsmaal-1", "toldbodskolen", "ph-oestjylland", today, 3, "demo-besked-1") with
        { Need = "aaens-vand", Offer = "aaen-i-laboratoriekassen", People = 26, Window = week };
        yield return waiting;
        var asked = Asked("demo-spoergsmaal-2", "toldbodskolen", "kystskolen-udbyhoej", today, 9, "demo-besked-2");
        var answered = asked.Asked.AddHours(HoursToNo);
        yield return asked with
        {
            Need = "aaens-vand", Offer = "fjordens-dyr-i-akvarie", People = 26, Window = week, State = RequestState.Declined, Turn = null, Answered = answered, Reason = DeclineReason.TooFar,
            Messages = asked.Messages.Add(new("demo-besked-3", "kystskolen-udbyhoej", answered)),
        };
        yield return Asked("demo-spoergsmaal-3", "gudenaa-kantiner", "toldbodskolen", today, 2, "demo-besked-4");
        // so that a facilitator has somebody to ring
        yield return Asked("demo-spoergsmaal-4", "rytmisk-vaerksted", "gymnasiet-ved-fjorden", today, 10, "demo-besked-5") with { Need = "sted-at-oeve" };
        yield return NeverAnswered(Asked("demo-spoergsmaal-5", "omsorgscentret-aabrinken", "hjaelpemiddeldepotet", today, 21, "demo-besked-6") with { Need = "varmt-rum-til-kor" });
        yield return NeverAnswered(Asked("demo-spoergsmaal-6", "ungeenheden-favrskov", "smedjen-mellerup", today, 34, "demo-besked-7") with { Need = "vaerksted-uden-skulle" });
        yield return Asked("demo-spoergsmaal-7", "nabohjaelpen-vorup", "kronjyllands-vand", today, 8, "demo-besked-8") with { Need = "kasserer" };
    }

    private static Request NeverAnswered(Request request) => request with { State = RequestState.Expired, Turn = null };

    private static Request Asked(string id, string from, string to, DateOnly today, int daysAgo, string message)
    {
        var at = new DateTimeOffset(today.AddDays(-daysAgo).ToDateTime(new(10, 0)), TimeSpan.Zero);
        return new()
        {
            Id = id, Status = RecordStatus.Published, From = from, To = to, State = RequestState.Sent, Turn = to, Asked = at, Expires = at.AddDays(14), Messages = [new(message, from, at)],
        };
    }
}
