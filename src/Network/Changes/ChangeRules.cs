using System.Collections.Immutable;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Network.Snapshot;

namespace CoCreate.Network.Changes;

/// <summary>
/// The rules a change set must keep, in one place. All broken rules are told at once, each with the field as a JSON path of the
/// record; when a set changes several records the path starts with <c>changes[3].</c>.
/// </summary>
public static class ChangeRules
{
    /// <summary>Every rule that the set would break on this snapshot; empty when it may be committed.</summary>
    public static ImmutableArray<RuleError> Check(NetworkSnapshot snapshot, ChangeSet set)
    {
        var found = new Findings();
        if (set.Changes.IsDefaultOrEmpty)
            TextRules.Missing(found, "changes");
        found.Line("actor", set.Actor, TextRules.Word, required: true);
        found.Line("reason", set.Reason, TextRules.Word, required: true);
        if (set.Changes.IsDefaultOrEmpty)
            return found.Errors;

        var after = new NetworkAfter(snapshot, set);
        var themes = ThemesAfter(after, set);
        string prefix(int i) => set.Changes.Length > 1 ? $"changes[{i}]." : "";
        var seen = new HashSet<(RecordKind, string)>(set.Changes.Length);
        for (var i = 0; i < set.Changes.Length; i++)
        {
            var change = set.Changes[i];
            found.Prefix = prefix(i);
            if (change.Id is not null && !seen.Add((change.Kind, change.Id)))
                found.Add("id", "duplicate", "Den samme post ændres to gange.", "The same record is changed twice.", "Saml ændringerne i én.", "Make it one change.");
            if (change.After is not { } record)
                continue;
            if (record.Kind != change.Kind || record.Id != change.Id)
                found.Add("id", "cannotChange", "Postens id og art kan ikke ændres.", "A record's id and kind cannot be changed.", "Opret en ny post.", "Create a new record.");
            Own(found, record, themes);
            ReferenceRules.Check(found, record, after);
        }
        RemovalRules.Check(found, set, after, prefix);
        return found.Errors;
    }

    /// <summary>The rules of a record that is not going to be saved, such as the need of an unsaved question: its fields only, neither id nor what it points at.</summary>
    public static ImmutableArray<RuleError> CheckUnsaved(NetworkSnapshot snapshot, IRecord record)
    {
        var found = new Findings();
        Fields(found, record, Themes.Of(snapshot));
        return found.Errors;
    }

    /// <summary>The rules of words people write to each other, which no record holds.</summary>
    public static ImmutableArray<RuleError> CheckWords(string field, string? text, bool required)
    {
        var found = new Findings();
        if (required && string.IsNullOrWhiteSpace(text))
            TextRules.Missing(found, field);
        found.Text(field, text);
        return found.Errors;
    }

    private static void Own(Findings found, IRecord record, ThemeTree themes)
    {
        if (record is not (Theme or Place))
            found.Id("id", record.Id);
        found.Choice("status", record.Status);
        found.ExternalIds("externalIds", record.ExternalIds);
        Fields(found, record, themes);
    }

    private static void Fields(Findings found, IRecord record, ThemeTree themes)
    {
        switch (record)
        {
            case Organisation o: OrganisationRules.Check(found, o, themes); break;
            case Offer o: OfferRules.Check(found, o, themes); break;
            case Need n: NeedRules.Check(found, n, themes); break;
            case Partnership p: PartnershipRules.Check(found, p, themes); break;
            case Unit u: OtherRecordRules.Check(found, u); break;
            case Theme t: OtherRecordRules.Check(found, t); break;
            case Place p: OtherRecordRules.Check(found, p); break;
            case Request r: RequestRules.Check(found, r); break;
        }
    }

    // One set may bring a taxonomy and records that use it.
    private static ThemeTree ThemesAfter(NetworkAfter after, ChangeSet set) => set.Changes.Any(c => c.Kind == RecordKind.Theme)
        ? new(Themes.Tree.Themes.Concat(after.All(RecordKind.Theme).Cast<Theme>()))
        : Themes.Of(after.Before);
}
