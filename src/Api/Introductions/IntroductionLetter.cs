using System.Text;
using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Introductions;

/// <summary>A letter in both languages.</summary>
public sealed record LetterTexts(string Da, string En);

/// <summary>The letter a facilitator sends: plain words, the reasons chosen, the link. To one receiver, or to all of them.</summary>
public static class IntroductionLetter
{
    /// <summary>The letter without a receiver, for all.</summary>
    public static LetterTexts ToAll(Introduction introduction, LetterWriter writer, NetworkSnapshot network) => Write(introduction, null, null, writer, network);

    /// <summary>The letter to one of them, with their own link.</summary>
    public static LetterTexts To(Introduction introduction, IntroducedParty party, string link, LetterWriter writer, NetworkSnapshot network) =>
        Write(introduction, party, link, writer, network);

    private static LetterTexts Write(Introduction introduction, IntroducedParty? to, string? link, LetterWriter writer, NetworkSnapshot network)
    {
        string name(string id) => network.Organisation(id)?.Name ?? "?";
        if (introduction.Parties is [var only])
            return ClaimLetter.Write(name(only.Organisation), only, introduction.Message, link ?? "", writer);
        var others = introduction.Parties.Where(party => party != to).Select(party => name(party.Organisation)).ToList();
        return new(
            Text(to is null ? $"Kære {Names.Listed(others, true)}" : $"Kære {name(to.Organisation)}",
                $"{writer.Da}. Jeg skriver, fordi {(to is null ? "I" : $"I og {Names.Listed(others, true)}")} har noget, de andre mangler:",
                [.. introduction.Reasons.Select(reason => reason.For(to?.Organisation).Da)], introduction.Message,
                "Har I lyst til at mødes? Svar på linket. Det tager et minut, og I binder jer ikke til noget.",
                to is null ? null : $"Svar, og overtag jeres side: {link}\nKun til {name(to.Organisation)}. Virker til {DayWords.Day(Days.In(to.Expires), true)}.",
                "Siger I nej, hører I ikke mere fra os om det. Jeg har ikke givet jeres telefon eller mail til nogen.", $"Venlig hilsen\n{writer.Signed}"),
            Text(to is null ? $"Dear {Names.Listed(others, false)}" : $"Dear {name(to.Organisation)}",
                $"{writer.En}. I write because {(to is null ? "you" : $"you and {Names.Listed(others, false)}")} have something the others lack:",
                [.. introduction.Reasons.Select(reason => reason.For(to?.Organisation).En)], introduction.Message,
                "Would you like to meet? Answer by the link. It takes a minute and binds you to nothing.",
                to is null ? null : $"Answer, and take over your page: {link}\nOnly for {name(to.Organisation)}. Works until {DayWords.Day(Days.In(to.Expires), false)}.",
                "If you say no, you hear no more from us about it. I have given your phone or mail to nobody.", $"Kind regards\n{writer.Signed}"));
    }

    private static string Text(string greeting, string opening, string[] reasons, string message, string question, string? link, string ending, string regards)
    {
        var text = new StringBuilder(greeting).Append("\n\n").Append(opening).Append('\n');
        foreach (var reason in reasons)
            text.Append("\n- ").Append(Ended(reason));
        foreach (var part in new[] { message.Trim(), question, link, ending, regards }.Where(part => !string.IsNullOrEmpty(part)))
            text.Append("\n\n").Append(part);
        return text.Append('\n').ToString();
    }

    /// <summary>A sentence with its full stop, unless it ends in a sign of its own.</summary>
    public static string Ended(string sentence) => sentence.TrimEnd() is [.., '?' or '!' or '.' or '…'] whole ? whole : sentence.TrimEnd() + ".";
}
