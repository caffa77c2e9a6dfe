var app = WebApplication.CreateBuilder(args).Build();
app.Run();

/// <summary>Public so that tests can start the real host.</summary>
public partial class Program;
