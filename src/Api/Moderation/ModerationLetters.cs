using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Moderation;

/// <summary>Letters about reports to facilitators, and about decisions to those whose record it is.</summary>
public sealed class ModerationLetters(Receivers receivers, CoCreateOptions options)
{
    /// <summary>To the facilitators: somebody reported a record.</summary>
    public IEnumerable<Letter> Reported(Report report, NetworkSnapshot network) => ToFacilitators(report.Kind, report.Record, network, $"report:{report.Id}",
        name => ($"»{name}« er anmeldt", $"“{name}” was reported"),
        ($"Nogen mener, der er noget galt: {Labels.Da(report.Reason)}.", $"Somebody says something is wrong: {Labels.En(report.Reason)}."), report.Words);

    /// <summary>To the facilitators: those whose record it is ask for another look.</summary>
    public IEnumerable<Letter> Appealed(Decision decision, NetworkSnapshot network) => ToFacilitators(decision.Kind, decision.Record, network, $"decision:{decision.Id}",
        name => ($"»{name}«: bed om ny vurdering", $"“{name}”: asks for another look"),
        ("De, det tilhører, beder jer se på det igen.", "Those it belongs to ask you to look at it again."), decision.Words);

    /// <summary>To those whose record it is.</summary>
    public IEnumerable<Letter> Decided(Decision decision, Withheld? reason, NetworkSnapshot network)
    {
        if (network.Find(decision.Kind, decision.Record) is not { } record)
            return [];
        var name = NameOf(record);
        return receivers.Of(Owner(record)).Select(to =>
        {
            var da = to.Language != "en";
            var (subject, opening) = decision.Step switch
            {
                ModerationStep.Hide => da ? ($"»{name}« er skjult", $"En facilitator har skjult »{name}«{(reason is { } why ? $": {Labels.Da(why)}" : "")}. I kan bede om en ny vurdering på siden.")
                    : ($"“{name}” is hidden", $"A facilitator has hidden “{name}”{(reason is { } because ? $": {Labels.En(because)}" : "")}. You can ask for another look on its page."),
                ModerationStep.Restore => da ? ($"»{name}« vises igen", $"»{name}« er set igennem og vises igen.") : ($"“{name}” is shown again", $"“{name}” was looked over and is shown again."),
                _ => da ? ($"»{name}« er stadig skjult", $"»{name}« er set igennem igen og er stadig skjult.") : ($"“{name}” stays hidden", $"“{name}” was looked over again and stays hidden."),
            };
            return Letter($"decision:{decision.Id}", to, subject, opening, decision.Words, da ? "Se siden" : "See the page", PageOf(record));
        });
    }

    private IEnumerable<Letter> ToFacilitators(RecordKind kind, string id, NetworkSnapshot network, string key, Func<string, (string Da, string En)> subject, (string Da, string En) opening, string? words) =>
        network.Find(kind, id) is { } record && network.Organisation(Owner(record))?.Municipality is { } municipality
            ? receivers.FacilitatorsOf(municipality).Select(to => to.Language != "en"
                ? Letter(key, to, subject(NameOf(record)).Da, opening.Da, words, "Se det og afgør det", "/anmeldelser")
                : Letter(key, to, subject(NameOf(record)).En, opening.En, words, "See it and decide", "/anmeldelser"))
            : [];

    private Letter Letter(string key, Receiver to, string subject, string opening, string? words, string link, string path)
    {
        var parts = new List<LetterPart> { new(opening) };
        if (!string.IsNullOrWhiteSpace(words))
            parts.Add(new(words, Quote: true));
        parts.Add(new(link, options.PublicUrl + path));
        parts.Add(LetterPart.Farewell(to.Language != "en"));
        return new($"{key}:{to.Address.ToUpperInvariant()}", "moderation", to.Address, to.Name, to.Language, subject, parts);
    }

    /// <summary>What a record is called.</summary>
    public static string NameOf(IRecord record) => record switch { Organisation o => o.Name, Offer o => o.Title, Need n => n.Question, _ => record.Id };

    private static string Owner(IRecord record) => record switch { Offer o => o.Organisation, Need n => n.Organisation, _ => record.Id };

    private static string PageOf(IRecord record) => record switch { Offer => "/tilbud/", Need => "/behov/", _ => "/organisationer/" } + record.Id;
}
