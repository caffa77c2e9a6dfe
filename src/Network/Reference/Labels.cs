using System.Collections.Frozen;

namespace CoCreate.Network.Reference;

/// <summary>Danish and English names of every value of the contract's word lists.</summary>
public static class Labels
{
    private static readonly Dictionary<string, Label> Rows =
        DataFile.Rows("labels.txt").ToDictionary(r => r[0], r => new Label(r[1], r[2]));

    /// <summary>Both names, <c>Sector.Knowledge</c> → Videninstitution, Knowledge institution.</summary>
    public static Label Of<T>(T value) where T : struct, Enum => Names<T>.All[value];

    /// <summary>The Danish name.</summary>
    public static string Da<T>(T value) where T : struct, Enum => Of(value).Da;

    /// <summary>The English name.</summary>
    public static string En<T>(T value) where T : struct, Enum => Of(value).En;

    /// <summary>The value's name on the wire and in an address, <c>knowledge</c>.</summary>
    public static string Wire<T>(T value) where T : struct, Enum => Names<T>.Wire[value];

    private static class Names<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, Label> All =
            Enum.GetValues<T>().ToFrozenDictionary(v => v, v => Rows[$"{typeof(T).Name}.{v}"]);

        public static readonly FrozenDictionary<T, string> Wire =
            Enum.GetValues<T>().ToFrozenDictionary(v => v, v => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(v.ToString()));
    }
}
