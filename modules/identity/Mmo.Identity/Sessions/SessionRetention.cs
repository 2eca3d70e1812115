using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.MultiTenancy;

namespace Mmo.Identity.Sessions;

/// <summary>Deletes sessions that have run out, in slices. They count no more before that.</summary>
internal sealed class SessionRetention(
    ModuleDatabase<IdentityDbContext> database, ICurrentTenant currentTenant, FeedSignal signal, TimeProvider clock)
    : TenantWorker<IdentityDbContext>(database, currentTenant, signal)
{
    private const int Slice = 2000;

    protected override string Name => "session-retention";

    protected override string TenantsSql => "select tenant_id from identity.session_tenants()";

    protected override TimeSpan Period => TimeSpan.FromMinutes(10);

    // A feed commit is no reason to clean.
    protected override string WakeSchema => "identity-sessions";

    protected override async Task<bool> RunAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        await using var transaction = await Database.BeginAsync(tenantId, cancellationToken);
        var deleted = await transaction.ExecuteAsync(SessionSql.Purge, new { Now = clock.GetUtcNow(), Take = Slice }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return deleted == Slice;
    }
}
