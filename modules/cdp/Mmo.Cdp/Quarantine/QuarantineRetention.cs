using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.Ingestion;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.MultiTenancy;
using Mmo.Settings;

namespace Mmo.Cdp.Quarantine;

/// <summary>Keeps the quarantine within the tenant's limits of age and size; the oldest go first.</summary>
internal sealed class QuarantineRetention(
    ModuleDatabase<CdpDbContext> database, ICurrentTenant currentTenant, FeedSignal signal, IServiceScopeFactory scopes, TimeProvider clock)
    : TenantWorker<CdpDbContext>(database, currentTenant, signal)
{
    private const int Chunk = 2000;

    protected override string Name => "quarantine-retention";

    protected override string TenantsSql => "select tenant_id from cdp.quarantine_tenants()";

    protected override TimeSpan Period => TimeSpan.FromMinutes(10);

    // A feed commit is no reason to clean.
    protected override string WakeSchema => "cdp-quarantine";

    protected override async Task<bool> RunAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        var (days, rows, megabytes) = await LimitsAsync(cancellationToken);
        var now = clock.GetUtcNow();
        await using var transaction = await Database.BeginAsync(tenantId, cancellationToken);
        var old = await transaction.ExecuteAsync(QuarantineSql.TooOld, new { before = now.AddDays(-days), take = Chunk }, cancellationToken);
        var many = await transaction.ExecuteAsync(QuarantineSql.TooMany, new { rows, take = Chunk }, cancellationToken);
        var large = await transaction.ExecuteAsync(QuarantineSql.TooLarge, new { bytes = megabytes * 1024L * 1024, take = Chunk }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return old == Chunk || many == Chunk || large == Chunk;
    }

    private async Task<(int Days, int Rows, int Megabytes)> LimitsAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var values = await scope.ServiceProvider.GetRequiredService<ISettings>().GetAsync(
            [CdpSettings.QuarantineDays, CdpSettings.QuarantineRows, CdpSettings.QuarantineMegabytes], cancellationToken);
        return (
            Read(values[CdpSettings.QuarantineDays], CdpSettings.DefaultQuarantineDays), Read(values[CdpSettings.QuarantineRows], CdpSettings.DefaultQuarantineRows),
            Read(values[CdpSettings.QuarantineMegabytes], CdpSettings.DefaultQuarantineMegabytes));
    }

    private static int Read(string? value, string usual) =>
        int.Parse(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? value : usual, CultureInfo.InvariantCulture);
}
