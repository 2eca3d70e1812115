using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mmo.AspNetCore;
using Mmo.AspNetCore.Authentication;
using Mmo.EntityFrameworkCore.Migrations;
using Mmo.Identity.Tenants;
using Mmo.Testing;

namespace Mmo.BiReporting.Tests.Hosting;

/// <summary>A host in memory on a real database; one for each test class. Each test founds its own company (tenant).</summary>
public sealed class ReportHost : IAsyncLifetime
{
    private WebApplication? _app;

    public TestDatabase Database { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabases.CloneAsync("reports", async connection =>
        {
            await using var app = Build<EveryModule>(connection);
            await app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
        });
        _app = Build<ReportsModule>(Database.ConnectionString);
        await _app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.StopAsync();
        await _app.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>A new company with nobody and nothing in it.</summary>
    internal History Found(string timeZone = "Asia/Shanghai", string currency = "CNY")
    {
        var id = Guid.CreateVersion7();
        Readers.Add(new TenantInfo(id, $"{id:N}", "云栖茶集", timeZone, currency));
        return new History(id);
    }

    /// <summary>The client of a reader.</summary>
    internal HttpClient As(Reader reader, string language = "en")
    {
        Readers.Add(reader);
        var client = _app!.GetTestClient();
        client.DefaultRequestHeaders.Add(MmoSchemes.ApiKeyHeader, $"{reader.Id}");
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        return client;
    }

    /// <summary>Puts what happened into the tables of the other modules and gives the client of somebody who may see all of it.</summary>
    internal async Task<HttpClient> PlantAsync(History history)
    {
        await using var connection = await Database.OpenAsync();
        await Planting.PlantAsync(connection, history);
        return As(new Reader(Guid.CreateVersion7(), history.TenantId, DataScopes.DataScope.All, Reader.MayRead));
    }

    private static WebApplication Build<TModule>(string connectionString)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Default"] = connectionString,
            ["Workers:Enabled"] = "false",
        });
        builder.AddMmoWeb(typeof(TModule));
        return builder.Build().UseMmoWeb();
    }
}
