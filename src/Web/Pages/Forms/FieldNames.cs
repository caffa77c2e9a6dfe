using CoCreate.Web.Texts;

namespace CoCreate.Web.Pages.Forms;

/// <summary>What a field is called in a list of errors. A sentence such as "write a whole number" says nothing without it.</summary>
internal static class FieldNames
{
    /// <summary>The field's label; null where the message already says which field it is.</summary>
    public static string? Of(string field) => Label(field)?.ToString();

    private static Phrase? Label(string field) => field switch
    {
        "groupSize" => T.NeedForm.GroupLabel,
        "budget" => T.NeedForm.BudgetLabel,
        "deadline" => T.NeedForm.DeadlineLabel,
        "reachKm" => T.NeedForm.ReachLabel,
        "radiusKm" => T.OfferForm.Radius,
        "place" => T.OfferForm.PlaceLabel,
        "capacity" => T.OfferForm.Capacity,
        "seats" => T.OfferForm.Seats,
        "duration" => T.OfferForm.Duration,
        "price" => T.OfferForm.Price,
        "freshUntil" => T.OfferForm.FreshUntil,
        "text" => T.NeedForm.More,
        "org-place" => T.Forms.OrgPlace,
        "org-perMonth" => T.Forms.OrgPerMonth,
        "org-pauseUntil" => T.Forms.OrgPause,
        "org-notes" => T.Forms.OrgNotes,
        "org-web" => T.Forms.OrgWeb,
        "org-cvr" => T.OrganisationPage.Cvr,
        "org-description" => T.Forms.OrgDescription,
        _ => InARow(field),
    };

    private static Phrase? InARow(string field) => field[(field.LastIndexOf('-') + 1)..] switch
    {
        "amount" => T.NeedForm.RowAmount,
        _ when field.StartsWith("slots-", StringComparison.Ordinal) => T.Slots.Form,
        "from" => field.StartsWith("ages", StringComparison.Ordinal) ? T.Forms.AgeFrom : T.Forms.FromWeek,
        "to" => field.StartsWith("ages", StringComparison.Ordinal) ? T.Forms.AgeTo : T.Forms.ToWeek,
        "first" => T.Forms.FirstDay,
        "last" => T.Forms.LastDay,
        _ => null,
    };
}
