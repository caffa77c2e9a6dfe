using CoCreate.Matching.Text;
using CoCreate.Network.Model;

namespace CoCreate.Matching.Index;

/// <summary>What a card says in words, field by field.</summary>
internal static class CardTexts
{
    /// <summary>A reader of one field after another.</summary>
    public delegate void Reader(in Field kind, string? text);

    /// <summary>Reads all fields of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="past">What an organisation has done with others, the newest first; of no matter for other records.</param>
    /// <param name="read">Called for each.</param>
    public static void Read(IRecord record, IEnumerable<Partnership> past, Reader read)
    {
        switch (record)
        {
            case Need need:
                read(Field.Title, need.Question);
                read(Field.Text, need.Text);
                read(Field.Title, string.Join('\n', need.Requirements.OrEmpty().Select(r => r.Text)));
                break;
            case Offer offer:
                read(Field.Title, offer.Title);
                read(Field.Text, offer.Text);
                read(Field.Text, offer.Activities);
                read(Field.Text, offer.Preparation);
                read(Field.Text, offer.FollowUp);
                break;
            case Organisation organisation:
                read(Field.Owner, organisation.Name);
                read(Field.Text, organisation.Description);
                foreach (var p in past.OrderBy(p => p.Id, StringComparer.Ordinal))
                    read(Field.Text, $"{p.Title}\n{p.Text}");
                break;
        }
    }

    /// <summary>The terms of a record, read by themselves; new stems get a number.</summary>
    public static DocumentTerms TermsOf(IRecord record, IEnumerable<Partnership> past, Lexicon words)
    {
        var collector = new TermCollector(words);
        Read(record, past, (in Field kind, string? text) => collector.Add(kind, text));
        return collector.Take();
    }
}
