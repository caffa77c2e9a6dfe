using System.Collections.Immutable;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Search;

/// <summary>The filters that have facets, and one bit for all others.</summary>
[Flags]
internal enum Facet { None = 0, Sector = 1, Municipality = 2, Theme = 4, Kind = 8, Grade = 16, Subject = 32, Other = 64 }

/// <summary>A question's filters, ready to be asked of many cards.</summary>
internal sealed class SearchFilter
{
    private readonly ushort sectors, grades;
    private readonly byte kinds;
    private readonly ulong subjects;
    private readonly UInt128 municipalities;
    private readonly int[] themes;
    private readonly Facet chosen;
    private readonly Period? during;
    private readonly double? withinKm;
    private readonly ImmutableArray<string>? owners;
    private readonly bool signedIn;
    private readonly Func<string, bool>? sees;

    public SearchFilter(SearchQuestion question, ThemeNumbers numbers)
    {
        sectors = SearchBits.OfSectors(question.Sectors);
        grades = SearchBits.OfGrades(question.Grades);
        kinds = SearchBits.OfKinds(question.Kinds);
        subjects = SearchBits.OfSubjects(question.Subjects);
        municipalities = SearchBits.OfMunicipalities(question.Municipalities);
        themes = [.. question.Themes.Select(numbers.Find)];
        chosen = Chosen(question);
        during = question.During;
        withinKm = question.Near is null ? null : question.WithinKm;
        owners = question.OwnedBy;
        signedIn = question.SignedIn;
        sees = question.Sees;
    }

    /// <summary>Whether the asker may find it at all.</summary>
    public bool Sees(SearchCard card)
    {
        if (sees is not null && !sees(card.Id))
            return false;
        if (owners is not { } mine)
            return sees is not null || card.Public || (signedIn && card.Network);
        foreach (var owner in card.Owners)
            if (mine.Contains(owner))
                return true;
        return false;
    }

    /// <summary>The filters the card does not pass.</summary>
    public Facet Fails(SearchCard card, double? km)
    {
        var fails = Facet.None;
        if ((chosen & Facet.Sector) != 0 && (card.Sectors & sectors) == 0)
            fails |= Facet.Sector;
        if ((chosen & Facet.Municipality) != 0 && (card.Municipalities & municipalities) == UInt128.Zero)
            fails |= Facet.Municipality;
        if ((chosen & Facet.Theme) != 0 && !card.Themes.AsSpan().ContainsAny(themes))
            fails |= Facet.Theme;
        if ((chosen & Facet.Kind) != 0 && (card.Kinds & kinds) == 0)
            fails |= Facet.Kind;
        if ((chosen & Facet.Grade) != 0 && (card.Grades & grades) == 0)
            fails |= Facet.Grade;
        if ((chosen & Facet.Subject) != 0 && (card.Subjects & subjects) == 0)
            fails |= Facet.Subject;
        if (km > withinKm && !card.Anywhere || during is not null && !PossibleDuring(card.Periods))
            fails |= Facet.Other;
        return fails;
    }

    private bool PossibleDuring(ImmutableArray<Period> periods)
    {
        foreach (var period in periods)
            if (period.Overlaps(during!))
                return true;
        return periods.IsEmpty;
    }

    private static Facet Chosen(SearchQuestion question) =>
        (question.Sectors.IsEmpty ? 0 : Facet.Sector) | (question.Municipalities.IsEmpty ? 0 : Facet.Municipality)
        | (question.Themes.IsEmpty ? 0 : Facet.Theme) | (question.Kinds.IsEmpty ? 0 : Facet.Kind)
        | (question.Grades.IsEmpty ? 0 : Facet.Grade) | (question.Subjects.IsEmpty ? 0 : Facet.Subject);
}
