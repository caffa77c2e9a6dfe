namespace CoCreate.Network.Import;

/// <summary>Collects the contact persons of the rows. Never an error: what cannot be read is kept as it is, apart.</summary>
internal sealed class RowContacts
{
    private readonly HashSet<ImportContact> all = [];

    public IReadOnlyCollection<ImportContact> All => all;

    /// <summary>Keeps whoever the row names as a contact of the organisation. One cell may hold name, e-mail and telephone.</summary>
    public void Take(RowReader row, string organisation)
    {
        string? name = null, email = null, phone = null;
        foreach (var field in (ReadOnlySpan<string>)["contactName", "contactEmail", "contactPhone"])
        {
            if (row.Raw(field)?.Text is not { } text)
                continue;
            email ??= PersonalText.Email(text);
            if (field == "contactEmail" && PersonalText.Email(text) is null && PersonalText.Phone(text) is null)
                row.Note(field, "Det ligner ikke en e-mail, så vi kan ikke skrive til dem. Ret den i arket, og hent det ind igen.",
                    "It does not look like an e-mail address, so we cannot write to them. Mend it in the sheet and import it again.", look: true);
            phone ??= PersonalText.Phone(text) ?? (field == "contactPhone" ? text : null);
            if (PersonalText.Without(text) is { Length: > 1 } rest && field != "contactPhone")
                name ??= rest;
        }
        email ??= row.LooseEmails.FirstOrDefault();
        if (name is null && email is null && phone is null)
            return;
        all.Add(new(organisation, Cut(name), Cut(email), Cut(phone)));
    }

    private static string? Cut(string? text) => text?.Length > 200 ? text[..200] : text;
}
