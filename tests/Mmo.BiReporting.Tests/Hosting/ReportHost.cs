using Microsoft.AspNetCore.Builder;
using Mmo.AspNetCore.Authentication;
using Mmo.Identity.Tenants;
using Mmo.Testing;
using Mmo.Testing.Http;

namespace Mmo.BiReporting.Tests.Hosting;

/// <summary>A host in memory on a real database; one for each test class. Each test founds its own company (tenant).</summary>
public sealed class ReportHost : IAsyncLifetime
{
    private WebApplication? _app;

    public TestDatabase Database { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabases.CloneAsync("reports", connectionString => TestHost.MigrateAsync(typeof(EveryModule), connectionString));
        _app = await TestHost.StartAsync(typeof(ReportsModule), Database.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        await TestHost.StopAsync(_app!);
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
        var client = _app!.Browser(language: language);
        client.DefaultRequestHeaders.Add(MmoSchemes.ApiKeyHeader, $"{reader.Id}");
        return client;
    }

    /// <summary>Puts what happened into the tables of the other modules and gives the client of somebody who may see all of it.</summary>
    internal async Task<HttpClient> PlantAsync(History history)
    {
        await using var connection = await Database.OpenAsync();
        await Planting.PlantAsync(connection, history);
        return As(new Reader(Guid.CreateVersion7(), history.TenantId, DataScopes.DataScope.All, Reader.MayRead));
    }
}
