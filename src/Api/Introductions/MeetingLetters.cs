using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Introductions;

/// <summary>What follows from an answer to an introduction, in letters: the last yes gives everybody the others' contact, a no is told to those who said yes, and the facilitator hears of both.</summary>
public sealed class MeetingLetters(IntroductionWords words, Receivers receivers, INetwork network, ISideLinks links, CoCreateOptions options)
{
    private const string Kind = "introductions";

    /// <summary>Every letter that follows from the answer one party has just given.</summary>
    public IEnumerable<Letter> Answered(Introduction introduction, IntroducedParty by)
    {
        var others = introduction.Parties.Where(party => party.Code != by.Code).ToArray();
        if (by.Yes == true)
            return Meetings.Agreed(introduction) ? [.. introduction.Parties.SelectMany(party => Met(introduction, party)), .. ToFacilitator(introduction, by, "met")]
                : others.Any(other => other.Yes == false) ? [] : others.Where(other => other.Yes == true).SelectMany(other => AlsoYes(introduction, other, by));
        // one no is enough, the second is no news
        return others.Any(other => other.Yes == false) ? [] : [.. others.Where(other => other.Yes == true).SelectMany(other => No(introduction, other, by)), .. ToFacilitator(introduction, by, "no")];
    }

    private IEnumerable<Letter> Met(Introduction introduction, IntroducedParty party) => To(introduction, party, "met", da =>
    {
        var others = introduction.Parties.Where(other => other.Code != party.Code).ToArray();
        var names = List(others, da);
        return (da ? $"I skal mødes med {names}" : $"You are to meet {names}",
        [
            new(da ? $"{List(introduction.Parties, true)} har sagt ja til at mødes. Sådan når I hinanden:" : $"{List(introduction.Parties, false)} said yes to meeting. This is how you reach each other:"),
            .. others.Select(other => new LetterPart(string.Join("\n", (string[])[NameOf(other), .. Reach(other)]))),
            new(da ? "Ring eller skriv til dem, og aftal en dag." : "Call or write to them, and agree on a day."),
        ]);
    }, da => da ? "Jeres fælles side" : "Your shared page");

    private IEnumerable<Letter> AlsoYes(Introduction introduction, IntroducedParty party, IntroducedParty by) => To(introduction, party, "yes:" + by.Organisation, da =>
    {
        var silent = List(introduction.Parties.Where(other => other.Answered is null), da);
        return (da ? $"{NameOf(by)} vil også gerne mødes" : $"{NameOf(by)} would like to meet too",
            [new(da ? $"{NameOf(by)} har også sagt ja. Nu mangler {silent} at svare. I hører, når de gør." : $"{NameOf(by)} said yes too. Now {silent} has yet to answer. You hear when they do.")]);
    }, da => da ? "Se, hvor det står" : "See how it stands");

    private IEnumerable<Letter> No(Introduction introduction, IntroducedParty party, IntroducedParty by) => To(introduction, party, "no", da =>
        (da ? $"{NameOf(by)} kan ikke denne gang" : $"{NameOf(by)} cannot this time",
        [
            new(da ? $"{NameOf(by)} siger nej tak til at mødes denne gang. Tak, fordi I sagde ja." : $"{NameOf(by)} says no to meeting this time. Thank you for saying yes."),
            new(da ? $"Ingen har fået jeres oplysninger. {Writer(introduction, true)} har fået besked og kan foreslå en anden." : $"Nobody got your details. {Writer(introduction, false)} is told and can suggest somebody else."),
            introduction.Need is { } need && network.Current.Need(need)?.Organisation == party.Organisation
                ? new(da ? "Se andre, der passer" : "See others who fit", $"{options.PublicUrl}/behov/{need}#match") : new(da ? "Find andre" : "Find others", options.PublicUrl + "/soeg"),
        ]), null);

    private IEnumerable<Letter> ToFacilitator(Introduction introduction, IntroducedParty by, string what)
    {
        if (receivers.Person(introduction.Account) is not { } to)
            return [];
        var (da, alone) = (to.Language != "en", introduction.Parties.Length == 1);
        var others = List(introduction.Parties.Where(party => party.Code != by.Code), da);
        var (subject, text) = what == "met"
            ? da ? ($"De vil mødes: {List(introduction.Parties, true)}", "Alle har sagt ja og har fået hinandens navn og mail.") : ($"They want to meet: {List(introduction.Parties, false)}", "Everybody said yes and got each other's name and mail.")
            : alone ? da ? ($"{NameOf(by)} vil ikke stå på CoCreate", "De svarede nej på linket i dit brev. Tag deres side ned.") : ($"{NameOf(by)} does not want to stand in CoCreate", "They answered no by the link in your letter. Take their page down.")
            : da ? ($"{NameOf(by)} siger nej tak", $"De vil ikke mødes med {others} denne gang. De, der sagde ja, har fået besked.") : ($"{NameOf(by)} says no", $"They do not want to meet {others} this time. Those who said yes are told.");
        var unreached = what == "met" ? introduction.Parties.Where(party => Receivers(party).Count == 0).ToArray() : [];
        return
        [
            new($"meeting:{introduction.Id}:{what}:{to.Address.ToUpperInvariant()}", Kind, to.Address, to.Name, to.Language, subject,
            [
                new(text),
                .. unreached.Select(party => new LetterPart((da ? "Vi har ingen mail til dem. Ring: " : "We have no mail address of theirs. Call: ") + string.Join(", ", (string[])[NameOf(party), .. Reach(party)]))),
                alone ? new(da ? "Deres side" : "Their page", $"{options.PublicUrl}/organisationer/{by.Organisation}") : new(da ? "Se din introduktion" : "See your introduction", $"{options.PublicUrl}/forbindelser/{introduction.Id}"),
                LetterPart.Farewell(da),
            ]),
        ];
    }

    private IEnumerable<Letter> To(Introduction introduction, IntroducedParty party, string what, Func<bool, (string Subject, LetterPart[] Parts)> write, Func<bool, string>? link) =>
        from to in Receivers(party)
        let da = to.Language != "en"
        let said = write(da)
        select new Letter($"meeting:{introduction.Id}:{party.Organisation}:{what}:{to.Address.ToUpperInvariant()}", Kind, to.Address, to.Name, to.Language, said.Subject,
            [.. said.Parts, .. link is null ? Array.Empty<LetterPart>() : Links(introduction, party, to, link(da), da), LetterPart.Farewell(da)]);

    private IEnumerable<LetterPart> Links(Introduction introduction, IntroducedParty party, Receiver to, string words, bool da)
    {
        var letter = $"{options.PublicUrl}{Introductions.Path}/{party.Code}";
        yield return new(words, !Meetings.Agreed(introduction) ? letter : to.SignsIn ? $"{options.PublicUrl}/partnerskaber/{introduction.Id}" : links.For(introduction.Id, party.Organisation, to.Address));
        if (!to.SignsIn)
            yield return new(da ? "Overtag jeres side på CoCreate" : "Take over your page in CoCreate", letter + "#overtag");
    }

    // whom they named with their yes, when nobody of theirs signs in
    private IReadOnlyList<Receiver> Receivers(IntroducedParty party) => receivers.Of(party.Organisation) is [{ SignsIn: true }, ..] members ? members
        : words.Contact(party.Code) is { Email: { } email } contact ? [new(email, contact.Name, false)] : receivers.Of(party.Organisation);

    private IEnumerable<string> Reach(IntroducedParty party) => words.Contact(party.Code) is { } contact ? new[] { contact.Name, contact.Email, contact.Phone }.OfType<string>() : [];

    private string Writer(Introduction introduction, bool da) => receivers.Person(introduction.Account)?.Name ?? (da ? "Facilitatoren" : "The facilitator");

    private string List(IEnumerable<IntroducedParty> parties, bool da) => Names.Listed(parties.Select(NameOf), da);

    private string NameOf(IntroducedParty party) => network.Current.Organisation(party.Organisation)?.Name ?? "?";
}
