using System.Collections.Frozen;
using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;

namespace CoCreate.Matching.Partners;

/// <summary>Names people use for a part of the country that is no municipality, and the municipalities it lies in.</summary>
internal static class Landscapes
{
    private const string Table = """
        Nordsjælland: Helsingør, Hillerød, Gribskov, Halsnæs, Frederikssund, Fredensborg, Hørsholm, Allerød, Egedal, Furesø, Rudersdal
        Vestsjælland: Slagelse, Kalundborg, Sorø, Holbæk, Odsherred, Ringsted
        Nordvestsjælland: Kalundborg, Holbæk, Odsherred
        Sydvestsjælland: Slagelse, Sorø
        Midtsjælland: Ringsted, Sorø
        Østsjælland: Køge, Stevns, Solrød, Greve, Faxe
        Sydsjælland: Næstved, Vordingborg, Faxe
        Storstrøm: Næstved, Vordingborg, Faxe, Stevns, Guldborgsund, Lolland
        Falster: Guldborgsund
        Møn: Vordingborg
        Nakskov: Lolland
        Maribo: Lolland
        Fyn: Odense, Svendborg, Nyborg, Middelfart, Assens, Faaborg-Midtfyn, Kerteminde, Nordfyns, Langeland, Ærø
        Sydfyn: Svendborg, Faaborg-Midtfyn, Langeland, Ærø
        Midtfyn: Faaborg-Midtfyn
        Nordfyn: Nordfyns
        Østfyn: Nyborg, Kerteminde
        Vestfyn: Assens, Middelfart
        Sønderjylland: Aabenraa, Haderslev, Sønderborg, Tønder
        Als: Sønderborg
        Sydvestjylland: Esbjerg, Varde, Fanø, Vejen, Billund
        Ribe: Esbjerg
        Trekantområdet: Vejle, Kolding, Fredericia, Middelfart, Billund, Vejen
        Vestjylland: Holstebro, Lemvig, Struer, Ringkøbing-Skjern, Herning, Ikast-Brande
        Midtvestjylland: Herning, Holstebro, Ikast-Brande, Lemvig, Ringkøbing-Skjern, Skive, Struer
        Ringkøbing: Ringkøbing-Skjern
        Skjern: Ringkøbing-Skjern
        Østjylland: Aarhus, Randers, Silkeborg, Skanderborg, Horsens, Favrskov, Odder, Norddjurs, Syddjurs, Samsø
        Djursland: Norddjurs, Syddjurs
        Grenaa: Norddjurs
        Salling: Skive
        Thy: Thisted
        Mors: Morsø
        Himmerland: Vesthimmerlands, Rebild, Mariagerfjord, Aalborg
        Vesthimmerland: Vesthimmerlands
        Hobro: Mariagerfjord
        Vendsyssel: Hjørring, Brønderslev, Frederikshavn
        Hirtshals: Hjørring
        Skagen: Frederikshavn
        Limfjorden: Aalborg, Thisted, Morsø, Skive, Struer, Lemvig, Vesthimmerlands, Jammerbugt
        Vestegnen: Albertslund, Brøndby, Glostrup, Hvidovre, Høje-Taastrup, Ishøj, Vallensbæk, Rødovre
        Amager: Tårnby, Dragør, København
        """;

    /// <summary>By name as written.</summary>
    public static FrozenDictionary<string, ImmutableArray<Municipality>> All { get; } = Table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':'))
        .ToFrozenDictionary(row => row[0].Trim(), row => row[1].Split(',').Select(Municipalities.ByName).OfType<Municipality>().ToImmutableArray());
}
