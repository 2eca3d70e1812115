using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mmo.AspNetCore;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.Testing;

namespace Mmo.Kernel.Tests.Data.Notes;

/// <summary>The kernel with a module that has a feed and a consumer of it. Workers do not run by themselves.</summary>
public sealed class NotesHost : IAsyncLifetime
{
    private WebApplication? _app;

    public static Guid TenantId { get; } = new("11111111-0000-7000-8000-000000000001");

    internal TestDatabase Database { get; private set; } = null!;

    internal IServiceProvider Services => _app!.Services;

    internal NoteConsumer Consumer => Services.GetRequiredService<NoteConsumer>();

    internal Worker Worker => Services.GetServices<IWorkerSource>().SelectMany(s => s.Workers()).Single(w => w.Name == "feed:notes:notes");

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabases.CreateEmptyAsync();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Configuration["ConnectionStrings:Default"] = Database.ConnectionString;
        builder.AddMmoWeb(typeof(NotesModule));
        _app = builder.Build();
        await Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        await Database.DisposeAsync();
    }

    internal Task<TenantTransaction> BeginAsync() => Services.GetRequiredService<ModuleDatabase<NotesDbContext>>().BeginAsync(TenantId);

    /// <summary>Appends to the feed and commits.</summary>
    internal async Task<long> AppendAsync()
    {
        await using var transaction = await BeginAsync();
        var position = await transaction.AppendFeedAsync([new FeedEvent("Noted", null, "{}")]);
        await transaction.CommitAsync();
        return position;
    }

    /// <summary>True while somebody in this database waits for another's lock.</summary>
    internal Task<bool> SomebodyWaitsAsync() =>
        Database.ScalarAsync<bool>("select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')");
}
