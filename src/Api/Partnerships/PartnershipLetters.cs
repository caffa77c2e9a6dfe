using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Changes;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Partnerships;

/// <summary>What mails about a partnership say, in Danish and English, and to whom they go.</summary>
public sealed class PartnershipLetters(Receivers receivers, Outbox outbox, SideLinks links, CoCreateOptions options)
{
    /// <summary>The kind of these mails, for those who want no more of them.</summary>
    public const string Kind = "partnerships";

    /// <summary>A message, with its words in it, to everybody but its writer's organisation.</summary>
    public IEnumerable<Letter> Message(Partnership p, PartnershipWord word, NetworkSnapshot network) => ToOthers(p, word.Organisation, $"partnership-message:{word.Id}", da =>
        (da ? $"{NameOf(network, word.Organisation)} skriver om {p.Title}" : $"{NameOf(network, word.Organisation)} writes about {p.Title}",
        [
            new(da ? $"{NameOf(network, word.Organisation)} skriver:" : $"{NameOf(network, word.Organisation)} writes:"), new(word.Text, Quote: true),
            new(da ? "Svar på jeres fælles side" : "Answer on your shared page", PageOf(p) + "#snak"),
        ]));

    /// <summary>A member left, or it was stopped.</summary>
    public IEnumerable<Letter> Left(Partnership p, string by, string? text, long revision, NetworkSnapshot network) => ToOthers(p, by, $"partnership-left:{p.Id}:{revision}", da =>
        (p.Phase == PartnershipPhase.Stopped ? da ? $"Stoppet: {p.Title}" : $"Stopped: {p.Title}" : da ? $"{NameOf(network, by)} har meldt fra" : $"{NameOf(network, by)} has withdrawn",
        [
            new(p.Phase == PartnershipPhase.Stopped ? da ? $"{NameOf(network, by)} har stoppet »{p.Title}«." : $"{NameOf(network, by)} has stopped “{p.Title}”."
                : da ? $"{NameOf(network, by)} er ikke længere med i »{p.Title}«. Det, de bragte, står nu åbent." : $"{NameOf(network, by)} is no longer in “{p.Title}”. What they brought is now open."),
            .. string.IsNullOrWhiteSpace(text) ? Array.Empty<LetterPart>() : [new(text, Quote: true)],
            new(da ? "Se, hvad der mangler" : "See what is missing", PageOf(p) + "#mangler"),
        ]));

    /// <summary>Somebody asks one member to see to something; at most one such mail a day.</summary>
    public IEnumerable<Letter> Nudge(Partnership p, string by, string to, string what, DateOnly today, NetworkSnapshot network) => ToMembers(p, to, $"partnership-nudge:{p.Id}:{to}:{today:O}:{Key(what)}", da =>
        (da ? $"Husk: {what}" : $"Remember: {what}",
        [
            new(da ? $"{NameOf(network, by)} minder jer om noget til »{p.Title}«:" : $"{NameOf(network, by)} reminds you of something for “{p.Title}”:"), new(what, Quote: true),
            new(da ? "Åbn jeres fælles side" : "Open your shared page", PageOf(p) + "#mangler"),
        ]));

    /// <summary>The days before it: when, where and what is on the day. Once for each day it is set to.</summary>
    public IEnumerable<Letter> DayIsNear(Partnership p, Plan plan, string side, NetworkSnapshot network) => ToMembers(p, side, $"partnership-day:{p.Id}:{p.Start:yyyy-MM-dd}:{side}", da =>
        (da ? $"Snart: {p.Title}" : $"Soon: {p.Title}",
        [
            new(da ? $"{DayWords.Day(p.Start!.Value, true)} er det »{p.Title}« med {Others(p, side, network, true)}." : $"“{p.Title}” with {Others(p, side, network, false)} is on {DayWords.Day(p.Start!.Value, false)}."),
            .. Facts(plan, da) is { Length: > 0 } facts ? [new LetterPart(facts)] : Array.Empty<LetterPart>(),
            .. plan.Tasks.Any(task => task.Done is null) ? [new LetterPart((da ? "Det mangler stadig:\n" : "Still to be done:\n") + string.Join("\n", plan.Tasks.Where(task => task.Done is null).Select(task => "– " + task.Text)))] : Array.Empty<LetterPart>(),
            .. PartnershipPhases.AllAgreed(p) ? Array.Empty<LetterPart>() : [new LetterPart(da ? "Ikke alle har sagt ja til planen endnu." : "Not everybody has said yes to the plan yet.")],
            new(da ? "Se hele planen, eller sig til, hvis noget er ændret" : "See the whole plan, or say so if something changed", PageOf(p)),
        ]));

    private static string Facts(Plan plan, bool da) => string.Join("\n", ((string?[])
    [
        plan.StartTime is { } from ? (da ? "Kl.: " : "At: ") + (plan.EndTime is { } to ? $"{from}–{to}" : from) : null,
        plan.Place is { } place ? (da ? "Sted: " : "Place: ") + place : null,
        plan.IfRain is { } rain ? (da ? "Regner det: " : "If it rains: ") + rain : null,
        .. plan.Programme.Select(step => $"{step.At} {step.Text}"),
    ]).Where(fact => fact is not null));

    /// <summary>A week after the last day: three questions, to a side that has not answered. Once, however often it is written.</summary>
    public IEnumerable<Letter> FollowUp(Partnership p, string side, NetworkSnapshot network) => ToMembers(p, side, $"partnership-follow-up:{p.Id}:{side}", da =>
        (da ? $"Hvordan gik det med {p.Title}?" : $"How did {p.Title} go?",
        [
            new(da ? $"{DayWords.Day(PartnershipPhases.LastDay(p)!.Value, true)} var sidste dag i »{p.Title}« med {Others(p, side, network, true)}." : $"{DayWords.Day(PartnershipPhases.LastDay(p)!.Value, false)} was the last day of “{p.Title}” with {Others(p, side, network, false)}."),
            new(da ? "Vi har tre spørgsmål. Det tager et minut, og svarene gør de næste forslag bedre." : "We have three questions. It takes a minute, and the answers make the next suggestions better."),
            new(da ? "Ja, det blev til noget" : "Yes, it happened", PageOf(p) + "?blev=yes#bagefter"),
            new(da ? "Kun noget af det" : "Only some of it", PageOf(p) + "?blev=partly#bagefter"),
            new(da ? "Nej, det blev ikke til noget" : "No, it did not happen", PageOf(p) + "?blev=no#bagefter"),
        ]));

    /// <summary>Puts letters in the outbox.</summary>
    public void Send(IEnumerable<Letter> written)
    {
        foreach (var letter in written)
            outbox.Put(letter);
    }

    private string PageOf(Partnership p) => $"{options.PublicUrl}/partnerskaber/{p.Id}";

    private IEnumerable<Letter> ToOthers(Partnership p, string by, string key, Func<bool, (string Subject, LetterPart[] Parts)> words) =>
        PartnershipPhases.MembersOf(p).Where(member => member != by).SelectMany(member => ToMembers(p, member, $"{key}:{member}", words));

    private IEnumerable<Letter> ToMembers(Partnership p, string member, string key, Func<bool, (string Subject, LetterPart[] Parts)> words) =>
        from person in receivers.Of(member)
        let da = person.Language != "en"
        let said = words(da)
        select new Letter($"{key}:{person.Address.ToUpperInvariant()}", Kind, person.Address, person.Name, person.Language, said.Subject, [.. said.Parts.Select(part => Reached(p, member, person, part)), LetterPart.Farewell(da)]);

    // who has no account comes in by a link of their own
    private LetterPart Reached(Partnership p, string member, Receiver to, LetterPart part) =>
        to.SignsIn || part.Link is not { } page ? part : part with { Link = page.Replace(PageOf(p), links.For(p.Id, member, to.Address), StringComparison.Ordinal) };

    private static string Key(string what) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(what)))[..16];

    private static string Others(Partnership p, string side, NetworkSnapshot network, bool da) =>
        Names.Listed(PartnershipPhases.MembersOf(p).Where(m => m != side).Select(m => NameOf(network, m)), da);

    private static string NameOf(NetworkSnapshot network, string id) => network.Organisation(id)?.Name ?? "?";
}
