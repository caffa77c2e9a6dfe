namespace CoCreate.Web.Components;

/// <summary>What a field inside a <see cref="FormField"/> carries so that label, hint and error belong to it.</summary>
public sealed record FieldWiring(string Id, string? DescribedBy, bool Invalid)
{
    /// <summary>For <c>@attributes</c>: id, aria-describedby and aria-invalid.</summary>
    public Dictionary<string, object> Attributes
    {
        get
        {
            var all = new Dictionary<string, object> { ["id"] = Id };
            if (DescribedBy is not null)
                all["aria-describedby"] = DescribedBy;
            if (Invalid)
                all["aria-invalid"] = "true";
            return all;
        }
    }
}
