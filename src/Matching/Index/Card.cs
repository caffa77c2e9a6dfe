using CoCreate.Matching.Text;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Index;

/// <summary>
/// What the engine knows of one party: a need, an offer, or an organisation by its profile. Needs and organisations can ask,
/// offers and organisations can give; the same signals and rules compare any asker with any giver.
/// </summary>
internal sealed record Card
{
    /// <summary>The record it was made from.</summary>
    public required IRecord Record { get; init; }
    /// <summary>The organisation behind it; null when a question names none that is known.</summary>
    public required Organisation? Owner { get; init; }
    /// <summary>Number of that organisation, -1 when unknown.</summary>
    public int OwnerNumber { get; init; } = -1;
    /// <summary>Numbers of its themes in the <see cref="ThemeNumbers"/>, its requirements' themes among them.</summary>
    public ushort[] Themes { get; init; } = [];
    /// <summary>One bit for each first-level theme above them; 0 = it names none.</summary>
    public ulong Tops { get; init; }
    /// <summary>One bit for each <see cref="OfferKind"/>; 0 = not said.</summary>
    public byte Kinds { get; init; }
    /// <summary>One bit for each grade; 0 = not said.</summary>
    public ushort Grades { get; init; }
    /// <summary>One bit for each <see cref="Weekday"/>; 0 = any.</summary>
    public byte Weekdays { get; init; }
    /// <summary>One bit for each <see cref="Network.Model.Where"/>; 0 = not said.</summary>
    public byte Where { get; init; }
    /// <summary>One bit for each school subject the reference table knows; 0 = none of them.</summary>
    public ulong Subjects { get; init; }
    /// <summary>Whether it names a subject that the table does not know.</summary>
    public bool OtherSubjects { get; init; }
    /// <summary>Its window or its periods as day numbers, both ends included.</summary>
    public (int From, int To)[] Days { get; init; } = [];
    /// <summary>Its own position, else its organisation's.</summary>
    public Position? Position { get; init; }
    /// <summary>Whether the position is only a municipality's centre.</summary>
    public bool Rough { get; init; }
    /// <summary>The stems of its text with their impacts; empty for a question's own card.</summary>
    public DocumentTerms Terms { get; init; } = new([], []);

    /// <summary>The folded words of an organisation's name; empty for other records.</summary>
    public string[] Named { get; init; } = [];

    public string Id => Record.Id;
    public Need? Need => Record as Need;
    public Offer? Offer => Record as Offer;
    public bool IsProfile => Record is Organisation;
    public string OwnerId => Owner?.Id ?? "";

    /// <summary>How much a stem weighs in its text, 0–255.</summary>
    public byte ImpactOf(int term) => Array.IndexOf(Terms.Terms, term) is >= 0 and var at ? Terms.Impacts[at] : (byte)0;

    public bool May(Where place) => (Where & 1 << (int)place) != 0;
}
