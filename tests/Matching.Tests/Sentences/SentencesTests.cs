using CoCreate.Matching.Sentences;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using FsCheck;
using FsCheck.Fluent;
using static CoCreate.Matching.Sentences.Sentences;

namespace CoCreate.Matching.Tests.Sentences;

public sealed class SentencesTests
{
    private static readonly DateOnly Today = new(2027, 1, 15);

    [Theory]
    [InlineData("Jeg har 4. klasse, natur/teknologi, uge 18, højst 10 km", "subjects natur-teknologi | grades 4 | km 10 | window 270503-270509 | Jeg har natur/teknologi")]
    [InlineData("Min 5.b skal lære om vandløb i uge 19-20 og vi er 26 elever", "themes vandloeb-og-soeer | grades 5 | window 270510-270523 | people 26 | Min skal lære om vandløb")]
    [InlineData("Vi søger en virksomhed, der vil vise 8. klasse, hvordan man bygger vindmøller, i fysik/kemi", "themes energi | subjects fysik-kemi | grades 8 | Vi søger en virksomhed, der vil vise hvordan man bygger vindmøller, i fysik/kemi")]
    [InlineData("Hvem kan læse højt for 24 børn i 0.-2. klasse tirsdage og torsdage i Odense?", "kinds People | themes hoejtlaesning | grades 0 1 2 | at Odense | days Tue Thu | people 24 | Hvem kan læse højt?")]
    [InlineData("Vi mangler et lokale til 40 personer i Randers lørdag den 8. maj", "kinds Place | at Randers | window 270508-270508 | days Sat | people 40 | Vi mangler et lokale")]
    [InlineData("Min klasse, 6. klasse, vil låne 12 kajakker i juni for højst 2.500 kr.", "kinds Equipment:12 | themes sejlads | grades 6 | window 270601-270630 | budget 2500 | Min klasse, vil låne 12 kajakker")]
    [InlineData("Vi har brug for fire frivillige, der kan hjælpe med lektier om mandagen", "kinds People:4 | themes lektiehjaelp | days Mon | Vi har brug for fire frivillige, der kan hjælpe med lektier")]
    [InlineData("Socialpsykiatrien i Viborg søger en forening, hvor ensomme kan komme med", "themes socialpsykiatri ensomhed | at Viborg | Socialpsykiatrien søger en forening, hvor ensomme kan komme med")]
    [InlineData("Hvordan får vi unge på 15-18 år til at bruge biblioteket i Aabenraa?", "themes bibliotek | ages 15-18 | at Aabenraa | Hvordan får vi unge til at bruge biblioteket?")]
    [InlineData("Professionshøjskolen søger praktiksteder til 30 studerende i uge 36 inden for 50 km", "kinds Place | themes videregaaende-uddannelse praktik | km 50 | window 270906-270912 | people 30 | Professionshøjskolen søger praktiksteder")]
    [InlineData("Vi søger 10.000 kr. i tilskud til en skolehave", "kinds Funding:10000 | themes haver-og-dyrkning | Vi søger i tilskud til en skolehave")]
    [InlineData("Gratis besøg om demens for pårørende i Høje-Taastrup", "kinds Activity | themes demens paaroerende | at Høje-Taastrup | budget 0 | Besøg om demens for pårørende")]
    [InlineData("Kan nogen køre vores 7. og 8. klasse med bus til Roskilde på en hverdag?", "kinds Equipment | grades 7 8 | at Roskilde | days Mon Tue Wed Thu Fri | Kan nogen køre vores med bus?")]
    [InlineData("Indskolingen vil have musik og dans, max 20 km væk", "themes musik teater-og-dans | subjects musik | grades 0 1 2 3 | km 20 | Vil have musik og dans")]
    [InlineData("Plejehjemmet vil gerne have besøg af en kajakklub", "kinds Activity | themes pleje-og-omsorg sejlads | Plejehjemmet vil gerne have besøg af en kajakklub")]
    [InlineData("Ældre over 65 år savner nogen at spise sammen med i weekenden", "themes aeldre | ages 65- | days Sat Sun | Ældre savner nogen at spise sammen")]
    [InlineData("vi ved det ikke endnu", "Vi ved det ikke endnu")]
    [InlineData("Et oplæg om kunstig intelligens til udskolingen til foråret", "kinds Knowledge | themes data-og-kunstig-intelligens | grades 7 8 9 | window 270104-270625 | Et oplæg om kunstig intelligens")]
    [InlineData("I have a 4th grade class, science, week 18, at most 10 km", "themes teknologi | subjects natur-teknologi | grades 4 | km 10 | window 270503-270509 | I have a class, science")]
    [InlineData("We need 5 volunteers to read aloud for 20 children in Aarhus on Tuesdays", "kinds People:5 | themes hoejtlaesning | at Aarhus | days Tue | people 20 | We need 5 volunteers to read aloud")]
    [InlineData("Er der noget i vejen for, at vi låner telte til spejderne?", "kinds Equipment | themes friluftsliv | Er der noget i vejen for, at vi låner telte til spejderne?")]
    [InlineData("Håndværk og design i 5. klasse: hvem kan lære os at svejse?", "kinds People | subjects haandvaerk-og-design | grades 5 | Håndværk og design: hvem kan lære os at svejse?")]
    [InlineData("Børnehaveklassen vil se dyr den 12/5", "themes dyr | grades 0 | window 270512-270512 | Vil se dyr")]
    public void A_sentence_becomes_a_need(string sentence, string expected) => Say(ToNeed(sentence, Today, null).Need).ShouldBe(expected);

    [Theory]
    [InlineData("Vi er 4 frivillige, der kan læse højt tirsdag formiddag i Odense", "kind People | themes hoejtlaesning | at Odense | days Tue | capacity 4 | Vi er 4 frivillige, der kan læse højt formiddag")]
    [InlineData("Vores makerspace tager imod 28 elever fra 4.-6. klasse i uge 10, 2 timer, 500 kr. pr. klasse", "kind Activity | themes design-og-3d | grades 4 5 6 | window 270308-270314 | capacity 28 | minutes 120 | price 500 Class | Vores makerspace tager imod")]
    [InlineData("Gratis foredrag om klima online for udskolingen", "kind Knowledge | themes klima | grades 7 8 9 | price 0 Total | where Online | Foredrag om klima online")]
    [InlineData("Vi låner 15 cykler ud, op til 30 km fra Skive", "kind Equipment | at Skive | km 30 | capacity 15 | Vi låner 15 cykler ud")]
    [InlineData("Spejderhytten i Silkeborg kan bruges til lejrskole på hverdage", "kind Activity | themes friluftsliv | at Silkeborg | days Mon Tue Wed Thu Fri | Spejderhytten kan bruges til lejrskole")]
    [InlineData("We are six students who can help with homework on Mondays, come to you", "kind People | themes lektiehjaelp | days Mon | capacity 6 | where Asker | Who can help with homework come to you")]
    [InlineData("Ingeniør kommer gerne ud og fortæller om bæredygtig energi, 90 minutter", "kind Activity | themes natur-og-miljoe energi | minutes 90 | where Asker | Ingeniør kommer gerne ud og fortæller om bæredygtig energi")]
    public void A_sentence_becomes_an_offer(string sentence, string expected) => Say(ToOffer(sentence, Today, null).Offer).ShouldBe(expected);

    [Fact]
    public void What_was_understood_is_told_in_both_languages_in_the_order_it_was_written()
    {
        var read = ToNeed("Jeg har 4. klasse, natur/teknologi, uge 18, højst 10 km", Today, new(56.46, 10.04));

        read.Parts.ShouldBe(
        [
            new("grades", "4. klasse", "4. klasse", "Grade 4"),
            new("subjects", "natur/teknologi", "Natur/teknologi", "Science and technology"),
            new("window", "uge 18", "Uge 18 i 2027", "Week 18 of 2027"),
            new("reachKm", "højst 10 km", "Højst 10 km", "At most 10 km"),
        ]);
        read.Need.Position.ShouldBe(new(56.46, 10.04), "no place is named, so the asker's own counts");
        read.Sentence.ShouldBe("Jeg har 4. klasse, natur/teknologi, uge 18, højst 10 km");
        ToOffer("500 kr. pr. klasse, 4 frivillige", Today, null).Parts.Select(p => $"{p.Field}: {p.Da}, {p.En}")
            .ShouldBe(["price: 500 kr. pr. klasse, DKK 500 per class", "kind: Hænder: 4, People: 4"]);
    }

    [Theory]
    [InlineData("uge 2", "270111-270117")]
    [InlineData("uge 1", "280103-280109")]
    [InlineData("uge 53", "321227-330102")]
    [InlineData("uge 51 til 1", "271220-280109")]
    [InlineData("uge 99", "")]
    [InlineData("den 29. februar", "280229-280229")]
    [InlineData("den 31/2", "")]
    [InlineData("i januar", "270101-270131")]
    [InlineData("til efteråret", "270816-271217")]
    public void Time_is_the_next_that_comes(string words, string days) => Days(ToNeed(words, Today, null).Need.Window).ShouldBe(days);

    [Fact]
    public void No_sentence_is_too_odd_and_every_field_keeps_its_length()
    {
        string[] pieces = ["4.", "klasse", "uge", "99", "0", "-", "12/13", "km", "999999999", "kr.", "år", "Å", "to", "ti", "Vejen", "i", "\ud800", "¦", "\0", ".", ",", "/"];
        Check.QuickThrowOnFailure(Prop.ForAll<string?, int>((text, seed) =>
        {
            var random = new Random(seed);
            foreach (var sentence in new[] { text, string.Join(' ', random.GetItems(pieces, 12)), string.Concat(random.GetItems(pieces, 900)) })
            {
                var (need, offer) = (ToNeed(sentence, Today, null).Need, ToOffer(sentence, Today, null).Offer);
                need.Question.Length.ShouldBeLessThanOrEqualTo(300);
                offer.Title.Length.ShouldBeLessThanOrEqualTo(200);
                (need.Text?.Length ?? 0).ShouldBeLessThanOrEqualTo(4_000);
                need.Grades.ShouldAllBe(grade => grade >= 0 && grade <= 10);
            }
        }));
    }

    private static string Say(Need need) => Join(need.Question,
        ("kinds", string.Join(' ', need.Requirements.Select(r => r.Kind + (r.Amount is { } n ? $":{n}" : "")))),
        ("themes", string.Join(' ', need.Themes)), ("subjects", string.Join(' ', need.Subjects)), ("grades", string.Join(' ', need.Grades)),
        ("ages", $"{need.Ages?.From}-{need.Ages?.To}"), ("at", At(need.Position)), ("km", $"{need.ReachKm}"), ("window", Days(need.Window)),
        ("days", string.Join(' ', need.Weekdays)), ("people", $"{need.GroupSize}"), ("budget", $"{need.Budget?.Amount}"));

    private static string Say(Offer offer) => Join(offer.Title, ("kind", $"{offer.OfferKind}"),
        ("themes", string.Join(' ', offer.Themes)), ("subjects", string.Join(' ', offer.Subjects)), ("grades", string.Join(' ', offer.Grades)),
        ("at", At(offer.Position)), ("km", $"{offer.RadiusKm}"), ("window", Days(offer.Periods.FirstOrDefault())), ("days", string.Join(' ', offer.Weekdays)),
        ("capacity", $"{offer.Capacity}"), ("minutes", $"{offer.DurationMinutes}"), ("price", offer.Price is { } p ? $"{p.Amount} {p.Per}" : ""),
        ("where", string.Join(' ', offer.Where)));

    private static string Join(string words, params (string Name, string Value)[] fields) =>
        string.Join(" | ", fields.Where(f => f.Value is not ("" or "-")).Select(f => $"{f.Name} {f.Value}").Append(words));

    private static string At(Position? position) => position is { } p ? Municipalities.Nearest(p).Name : "";

    private static string Days(Period? days) => days is null ? "" : $"{days.From:yyMMdd}-{days.To:yyMMdd}";
}
