using System.Collections.Immutable;
using CoCreate.Matching.Text;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;

namespace CoCreate.Matching.Search;

/// <summary>A record as search sees it.</summary>
internal readonly record struct Described(SearchCard Card, DocumentTerms Terms);

/// <summary>Turns records into cards and terms: their own words, and what their organisation lends them.</summary>
internal sealed class Describer(NetworkSnapshot snapshot, ThemeNumbers themes, Phrases phrases, Lexicon lexicon)
{
    private readonly TermCollector terms = new(lexicon);

    public Described? Describe(IRecord? record) => record switch
    {
        Organisation organisation => Organisation(organisation),
        Offer offer => Offer(offer),
        Need need => Need(need),
        Partnership partnership => Partnership(partnership),
        _ => null,
    };

    private Described Organisation(Organisation organisation)
    {
        var offers = snapshot.OffersOf(organisation.Id).Where(o => o.Status == RecordStatus.Published).ToList();
        terms.Add(Field.Heading, organisation.Name).Add(Field.Text, organisation.Description).Add(Field.Place, organisation.Address?.City)
            .Add(Field.Place, Phrase($"Sector.{organisation.Sector}", _ => Labels.Da(organisation.Sector)));
        foreach (var unit in snapshot.UnitsOf(organisation.Id))
            terms.Add(Field.Owner, unit.Name);
        AddThemes(organisation.Themes);
        AddMunicipality(organisation.Municipality);
        return new(new()
        {
            Id = organisation.Id,
            Tie = SearchCard.TieOf(organisation.Id),
            Owners = [organisation.Id],
            Revision = organisation.Revision,
            Public = organisation.Status == RecordStatus.Published,
            Sectors = SearchBits.OfSectors([organisation.Sector]),
            Municipalities = SearchBits.OfMunicipality(organisation.Municipality),
            Kinds = SearchBits.OfKinds(offers.Select(o => o.OfferKind)),
            Themes = themes.WithBroader(organisation.Themes.Concat(offers.SelectMany(o => o.Themes))),
            At = PositionOf(organisation),
        }, terms.Take());
    }

    private Described Offer(Offer offer)
    {
        var owner = snapshot.Organisation(offer.Organisation);
        terms.Add(Field.Heading, offer.Title).Add(Field.Text, offer.Text).Add(Field.Text, offer.Preparation)
            .Add(Field.Text, offer.Activities).Add(Field.Text, offer.FollowUp)
            .Add(Field.Place, Phrase($"Kind.{offer.OfferKind}", _ => Labels.Da(offer.OfferKind)));
        AddThemes(offer.Themes);
        AddSchool(offer.Subjects, offer.Grades);
        AddOwner(owner);
        return new(new()
        {
            Id = offer.Id,
            Tie = SearchCard.TieOf(offer.Id),
            Owners = [offer.Organisation],
            Revision = offer.Revision,
            Public = offer.Status == RecordStatus.Published && owner?.Status == RecordStatus.Published,
            Sectors = SectorsOf(owner),
            Municipalities = SearchBits.OfMunicipality(owner?.Municipality),
            Kinds = SearchBits.OfKinds([offer.OfferKind]),
            Grades = GradesOf(offer.Grades),
            Subjects = SearchBits.OfSubjects(offer.Subjects),
            Themes = themes.WithBroader(offer.Themes),
            Periods = offer.Periods,
            At = offer.Position ?? PositionOf(owner),
            Anywhere = offer.Where.Contains(Where.Online),
        }, terms.Take());
    }

    private Described Need(Need need)
    {
        var owner = snapshot.Organisation(need.Organisation);
        terms.Add(Field.Heading, need.Question).Add(Field.Text, need.Text);
        foreach (var requirement in need.Requirements)
            terms.Add(Field.Text, requirement.Text).Add(Field.Place, Phrase($"Kind.{requirement.Kind}", _ => Labels.Da(requirement.Kind)));
        var about = need.Themes.Concat(need.Requirements.SelectMany(r => r.Themes)).Distinct().ToImmutableArray();
        AddThemes(about);
        AddSchool(need.Subjects, need.Grades);
        AddOwner(owner);
        return new(new()
        {
            Id = need.Id,
            Tie = SearchCard.TieOf(need.Id),
            Owners = [need.Organisation],
            Revision = need.Revision,
            Public = need.Status == RecordStatus.Published && need.Visibility == Visibility.Public && owner?.Status == RecordStatus.Published,
            Network = need.Status == RecordStatus.Published && need.Visibility == Visibility.Network && owner?.Status == RecordStatus.Published,
            Sectors = SectorsOf(owner),
            Municipalities = SearchBits.OfMunicipality(owner?.Municipality),
            Kinds = SearchBits.OfKinds(need.Requirements.Select(r => r.Kind)),
            Grades = GradesOf(need.Grades),
            Subjects = SearchBits.OfSubjects(need.Subjects),
            Themes = themes.WithBroader(about),
            Periods = need.Window is { } window ? [window] : [],
            At = need.Position ?? PositionOf(owner),
        }, terms.Take());
    }

    private Described Partnership(Partnership partnership)
    {
        var ids = partnership.Members.Select(m => m.Organisation).Distinct().ToImmutableArray();
        var members = ids.Select(snapshot.Organisation).OfType<Organisation>().ToList();
        terms.Add(Field.Heading, partnership.Title).Add(Field.Text, partnership.Text);
        AddThemes(partnership.Themes);
        foreach (var commitment in partnership.Commitments)
            terms.Add(Field.Text, commitment.Text);
        members.ForEach(AddOwner);
        return new(new()
        {
            Id = partnership.Id,
            Tie = SearchCard.TieOf(partnership.Id),
            Owners = ids,
            Revision = partnership.Revision,
            Public = partnership.Status == RecordStatus.Published,
            Sectors = SearchBits.OfSectors(members.Select(m => m.Sector)),
            Municipalities = SearchBits.OfMunicipalities([.. members.Select(m => m.Municipality).OfType<string>()]),
            Kinds = SearchBits.OfKinds(partnership.Commitments.Select(c => c.Kind)),
            Themes = themes.WithBroader(partnership.Themes),
            Periods = partnership.Start is null && partnership.End is null ? [] : [new(partnership.Start, partnership.End)],
            At = members.Select(PositionOf).FirstOrDefault(p => p is not null),
        }, terms.Take());
    }

    private static ushort SectorsOf(Organisation? owner) => owner is null ? (ushort)0 : SearchBits.OfSectors([owner.Sector]);

    private static ushort GradesOf(ImmutableArray<int> grades) => grades.IsEmpty ? SearchBits.AllGrades : SearchBits.OfGrades(grades);

    private static Position? PositionOf(Organisation? organisation) =>
        organisation?.Position ?? Municipalities.Find(organisation?.Municipality)?.Centre;

    private void AddThemes(ImmutableArray<string> keys)
    {
        foreach (var key in keys)
            terms.Add(Field.Themes, Phrase($"Theme.{key}", _ => themes.Tree.Find(key) is { } theme
                ? string.Join(' ', [theme.LabelDa, theme.LabelEn, .. theme.SynonymsDa, .. theme.SynonymsEn])
                : ""));
    }

    private void AddSchool(ImmutableArray<string> subjects, ImmutableArray<int> grades)
    {
        foreach (var code in subjects)
            terms.Add(Field.Themes, Phrase($"Subject.{code}", _ => Subjects.Find(code) is { } subject ? $"{subject.Name.Da} {subject.Name.En}" : ""));
        foreach (var grade in grades)
            terms.Add(Field.Place, Phrase($"Grade.{grade}", _ => $"{grade} klasse"));
    }

    private void AddOwner(Organisation? owner)
    {
        if (owner is null)
            return;
        terms.Add(Field.Owner, owner.Name).Add(Field.Place, owner.Address?.City);
        AddMunicipality(owner.Municipality);
    }

    private void AddMunicipality(string? code)
    {
        if (Municipalities.Find(code) is { } municipality)
            terms.Add(Field.Place, Phrase($"Municipality.{code}", _ => municipality.Name));
    }

    private ReadOnlySpan<int> Phrase(string key, Func<string, string> text) => phrases.Of(key, terms, text);
}
