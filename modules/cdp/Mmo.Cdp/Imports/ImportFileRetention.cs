using System.Globalization;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Imports;

/// <summary>Forgets the files and the faulty rows of imports that nobody touched for a week, one import at a time; what came of them stays.</summary>
internal sealed class ImportFileRetention(ModuleDatabase<CdpDbContext> database, ICurrentTenant currentTenant, FeedSignal signal, TimeProvider clock)
    : TenantWorker<CdpDbContext>(database, currentTenant, signal)
{
    private static readonly TimeSpan Age = TimeSpan.FromDays(7);

    protected override string Name => "import-retention";

    protected override string TenantsSql => $"select tenant_id from cdp.import_retention_tenants('{Before.ToString("O", CultureInfo.InvariantCulture)}')";

    protected override TimeSpan Period => TimeSpan.FromMinutes(30);

    // A feed commit is no reason to clean.
    protected override string WakeSchema => "cdp-imports";

    private DateTimeOffset Before => clock.GetUtcNow() - Age;

    protected override async Task<bool> RunAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        await using var transaction = await Database.BeginAsync(tenantId, cancellationToken);
        var forgotten = await transaction.QueryAsync<Guid>(ImportSql.ForgetFile, new { Before }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return forgotten.Count > 0;
    }
}
