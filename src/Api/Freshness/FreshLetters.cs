using CoCreate.Api.Hosting;
using CoCreate.Api.Hosting.Mail;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Api.Freshness;

/// <summary>What is written to those who own an offer or a need whose time runs out.</summary>
public sealed class FreshLetters(FreshLinks links, CoCreateOptions options)
{
    /// <summary>"Is it still so?"</summary>
    public Letter StillSo(Offer offer, Receiver to)
    {
        var da = to.Language != "en";
        var until = DayWords.Day(offer.FreshUntil!.Value, da);
        return Letter($"fresh:{offer.Id}:{offer.FreshUntil:yyyy-MM-dd}", to, da ? $"Gælder »{offer.Title}« stadig?" : $"Does “{offer.Title}” still hold?",
            new(da ? $"Jeres tilbud »{offer.Title}« gælder til {until}. Passer det stadig?" : $"Your offer “{offer.Title}” holds until {until}. Is it still so?"),
            new(da ? "Ja, det passer stadig" : "Yes, it is still so", links.For(offer, to.Address)),
            new(da ? "Gør I ingenting, tager vi tilbuddet ned bagefter. I kan altid sætte det op igen." : "If you do nothing, we take the offer down afterwards. You can always put it back."));
    }

    /// <summary>"It was taken down."</summary>
    public Letter TakenDown(Offer offer, Receiver to)
    {
        var da = to.Language != "en";
        return Letter($"stale:{offer.Id}:{offer.Version}", to, da ? $"»{offer.Title}« er taget ned" : $"“{offer.Title}” was taken down",
            new(da ? $"Ingen har bekræftet jeres tilbud »{offer.Title}« efter {DayWords.Day(offer.FreshUntil!.Value, true)}. Derfor vises det ikke mere."
                : $"Nobody confirmed your offer “{offer.Title}” after {DayWords.Day(offer.FreshUntil!.Value, false)}. So it is not shown any more."),
            new(da ? "Sæt det op igen" : "Put it back", links.For(offer, to.Address)));
    }

    /// <summary>"The deadline has passed."</summary>
    public Letter Closed(Need need, Receiver to)
    {
        var da = to.Language != "en";
        return Letter($"ended:{need.Id}:{need.Version}", to, da ? "Fristen for jeres behov er gået" : "The deadline of your need has passed",
            new(da ? $"Fristen for »{need.Question}« var {DayWords.Day(need.Deadline!.Value, true)}. Behovet er lukket og vises ikke mere."
                : $"The deadline of “{need.Question}” was {DayWords.Day(need.Deadline!.Value, false)}. The need is closed and not shown any more."),
            new(da ? "Giv det en ny frist, og læg det op igen" : "Give it a new deadline and post it again", $"{options.PublicUrl}/behov/{need.Id}"));
    }

    private static Letter Letter(string key, Receiver to, string subject, params LetterPart[] parts) => new($"{key}:{to.Address.ToUpperInvariant()}", "freshness", to.Address, to.Name, to.Language, subject,
        [.. parts, LetterPart.Farewell(to.Language != "en")]);
}
