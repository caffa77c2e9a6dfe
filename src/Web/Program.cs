using CoCreate.Api;
using CoCreate.Api.Hosting;
using CoCreate.Network.Snapshot;
using CoCreate.Network.Stores;
using CoCreate.Network.Stores.Sqlite;
using CoCreate.Web.Hosting;

// what belongs to the program lies beside it, whatever folder the caller stands in
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
using var folder = DataFolder.Open(builder.Configuration["data"] ?? Path.Combine(Path.GetTempPath(), "cocreate"));
await using var network = await NetworkWriter.StartAsync(SqliteStore.Open(folder.NetworkFile), TimeProvider.System);
builder.Services.AddSingleton<INetwork>(network);
builder.Services.AddCoCreateApi(new CoCreateOptions(folder.Path) { DemoOpen = builder.Configuration["demo-open"] == "true" });
builder.AddCoCreateWeb();

var app = builder.Build();
app.UseCoCreateApi();
app.UseCoCreateWeb();
app.MapCoCreateApi();
app.MapCoCreateWeb();
app.Run();

/// <summary>Public so that tests can start the real host.</summary>
public partial class Program;
