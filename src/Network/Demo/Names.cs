namespace CoCreate.Network.Demo;

/// <summary>Coined names of places, streets and people's firms. Whatever they resemble is chance.</summary>
internal static class Names
{
    private static readonly string[] Stems =
    [
        "Pile", "Lærke", "Kær", "Eng", "Bøge", "Linde", "Birke", "Elle", "Ahorn", "Mølle", "Kilde", "Sten", "Dam", "Klit", "Havre", "Rug", "Hassel",
        "Hjorte", "Ræve", "Vibe", "Stær", "Svale", "Ugle", "Falke", "Tjørne", "Ege", "Aske", "Pors", "Lyng", "Siv", "Rør", "Fjord", "Morgen", "Aften",
        "Kløver", "Valmue", "Timian", "Humle", "Kobber", "Teglværks", "Toft", "Vase", "Brink", "Krat", "Fårup", "Guld", "Sølv", "Snebær", "Hyben", "Brombær",
    ];

    private static readonly string[] Ends = ["vang", "bakken", "højen", "dalen", "bo", "gården", "lunden", "marken", "toften", "kæret", "bækken", "hegnet", "brinken", "vænget", "krogen", "lien"];

    private static readonly string[] Surnames =
        ["Brandt", "Holm", "Krogh", "Thorup", "Bak", "Lindholt", "Skou", "Vestergård", "Dam", "Rask", "Bjerre", "Nørholm", "Kvist", "Toft", "Ravn", "Storm", "Friis", "Hald", "Buch", "Kirkeby"];

    private static readonly string[] Streets = ["gade", "vej", "vænget", "stræde", "allé", "parken", "toften", "bakken"];

    public static string Place(Random random) => Stems[random.Next(Stems.Length)] + Ends[random.Next(Ends.Length)];

    public static string Surname(Random random) => Surnames[random.Next(Surnames.Length)];

    public static string Street(Random random) => $"{Stems[random.Next(Stems.Length)]}{Streets[random.Next(Streets.Length)]} {random.Next(1, 140)}";

    /// <summary>A name as part of a web address: only a–z, 0–9 and hyphens.</summary>
    public static string Slug(string name) => new([.. name.ToLowerInvariant()
        .Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal).Replace("å", "aa", StringComparison.Ordinal)
        .Replace(' ', '-').Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')]);
}
