namespace CoCreate.Web.Pages.Forms;

internal static class FormSetup
{
    /// <summary>What the forms in steps need beside the API's own services.</summary>
    public static IServiceCollection AddForms(this IServiceCollection services) => services.AddScoped<DraftKeeper>().AddScoped<Publishing>();
}
