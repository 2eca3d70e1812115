using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Mmo.AspNetCore.Authentication;
using Mmo.Cdp.Events;
using Mmo.CrmSync.Leads;
using Mmo.EntityFrameworkCore.Actions;
using Mmo.EntityFrameworkCore.Connections;
using NSubstitute;

namespace Mmo.CrmSync.Tests.Hosting;

/// <summary>A host in memory on a real database; one for each test class. Each test founds its own company (tenant).</summary>
public sealed class SalesHost : IAsyncLifetime
{
    private WebApplication? _app;

    public TestDatabase Database { get; private set; } = null!;

    internal Companies Companies => Services.GetRequiredService<Companies>();

    internal IServiceProvider Services => _app!.Services;

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabases.CloneAsync("crm", connectionString => TestHost.MigrateAsync(typeof(SalesModule), connectionString));
        _app = await TestHost.StartAsync(typeof(SalesModule), Database.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        await TestHost.StopAsync(_app!);
        await Database.DisposeAsync();
    }

    internal Company Found() => Companies.Of(Guid.CreateVersion7());

    /// <summary>Hands people over, as the journey's worker does.</summary>
    internal Task<IReadOnlyList<CreatedLead>> CreateAsync(Company company, params NewLead[] leads) =>
        Services.InTenantAsync<ILeads, IReadOnlyList<CreatedLead>>(company.TenantId, service => service.CreateAsync(leads));

    /// <summary>One round of the worker that carries out action rows.</summary>
    internal Task WorkAsync() => Services.GetRequiredService<ActionRunner<CrmSyncDbContext>>().RunOnceAsync(CancellationToken.None);

    /// <summary>A transaction of the module's runtime role in one tenant.</summary>
    internal Task<TenantTransaction> AsRuntimeAsync(Company company) =>
        Services.GetRequiredService<ModuleDatabase<CrmSyncDbContext>>().BeginAsync(company.TenantId);

    /// <summary>What cdp was told of a lead, each time it was told.</summary>
    internal IReadOnlyList<InternalEvent> Told(Guid leadId) =>
        [.. Companies.Events.ReceivedCalls().SelectMany(call => (IReadOnlyList<InternalEvent>)call.GetArguments()[0]!).Where(e => e.EventId.Contains($"{leadId}"))];

    /// <summary>The browser of somebody who works at the company.</summary>
    internal HttpClient As(Staff staff, string language = "zh-Hans")
    {
        var client = _app!.Browser("/api/crm-sync/", language);
        client.DefaultRequestHeaders.Add(MmoSchemes.ApiKeyHeader, staff.Id.ToString());
        return client;
    }
}
