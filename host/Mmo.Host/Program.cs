using System.Reflection;
using Mmo.AspNetCore;
using Mmo.AspNetCore.OpenApi;
using Mmo.Host;
using Mmo.Host.AdminUi;
using Mmo.Host.Database;
using Mmo.Host.PlugIns;
using Mmo.PlugIns;

if (HostCommand.Parse(args) is not { } command)
{
    Console.Error.WriteLine($"“{args[0]}” is no verb of this program.{Environment.NewLine}{HostCommand.Usage}");
    return 2;
}

try
{
    var builder = CreateBuilder(null);
    await using var postgres = command.Verb == "export-api" ? null : await EmbeddedDatabase.StartIfNeededAsync(builder.Configuration, default);
    var connectionString = builder.Configuration.GetConnectionString("Default");
    var plugIns = PlugInLoader.Load(builder.Configuration["PlugIns:Folder"] ?? "plug-ins", Assembly.GetExecutingAssembly().GetName().Version!);
    var malfunctions = new PlugInMalfunctions(plugIns);

    // A plug-in that fails before the host has started has registered its services by then: the host is composed anew without it, so nothing
    // of it is left. Each turn has one plug-in less, so there is an end.
    for (; ; builder = CreateBuilder(connectionString))
    {
        DemoStart.Allow(builder.Configuration, command, hasOwnDatabase: postgres is not null);
        var modules = builder.AddMmoWeb(typeof(HostModule), plugIns);
        EmbeddedDatabase.Watch(builder.Services, postgres);
        await using var app = builder.Build();
        malfunctions.Log(app.Logger);
        modules.TryPlugIns(app.Services, isMigrated: false);
        if (malfunctions.Log(app.Logger))
        {
            continue;
        }

        app.UseAdminUi();
        app.UseMmoWeb();
        app.MapAdminUi();
        if (malfunctions.Log(app.Logger))
        {
            continue;
        }

        if (command.Verb == "export-api")
        {
            var files = await OpenApiExporter.ExportAsync(app.Services, Path.GetFullPath(builder.Configuration["Api:Folder"] ?? "docs/api"));
            Console.WriteLine(string.Join(Environment.NewLine, files));
            return 0;
        }

        var database = app.Services.GetRequiredService<DatabaseStart>();
        await database.MigrateAsync(default);
        modules.TryPlugIns(app.Services, isMigrated: true);
        if (malfunctions.Log(app.Logger))
        {
            continue;
        }

        if (command.Verb == "migrate")
        {
            return 0;
        }

        FirstStart.Print(await database.SeedAsync(again: command.Verb == "seed", default));
        if (malfunctions.Log(app.Logger))
        {
            continue;
        }

        if (command.Verb == "seed")
        {
            return 0;
        }

        await modules.InitializeAsync(app.Services, app.Lifetime.ApplicationStopping);
        if (malfunctions.Log(app.Logger))
        {
            continue;
        }

        await StartAsync(app);
        malfunctions.Log(app.Logger);
        FirstStart.PrintAddress(app.Urls);
        if (command.Verb == "demo")
        {
            await DemoStart.MakeAsync(app.Services, app.Lifetime.ApplicationStopping);
        }

        await GracefulStop.WaitAsync(app);
        await modules.ShutdownAsync(app.Services);
        return 0;
    }
}
catch (Exception exception) when (StartProblem.Sentence(exception) is { } sentence)
{
    Console.Error.WriteLine(sentence);
    return 1;
}

// Where the port is taken, workers are at work by then: they end before what they work with is taken away.
static async Task StartAsync(WebApplication app)
{
    try
    {
        await app.StartAsync();
    }
    catch
    {
        await app.StopAsync();
        throw;
    }
}

// Settings stand beside the program, data under the folder it is started in.
WebApplicationBuilder CreateBuilder(string? connectionString)
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = command.Arguments, ContentRootPath = AppContext.BaseDirectory });
    builder.Configuration.AddEnvironmentVariables("MMO_");
    builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = GracefulStop.Patience);
    if (connectionString is not null)
    {
        builder.Configuration["ConnectionStrings:Default"] = connectionString;
    }

    return builder;
}
