using CoCreate.Web.Hosting;

// what belongs to the program lies beside it, whatever folder the caller stands in
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddCoCreateWeb();

var app = builder.Build();
app.UseCoCreateWeb();
app.MapCoCreateWeb();
app.Run();

/// <summary>Public so that tests can start the real host.</summary>
public partial class Program;
