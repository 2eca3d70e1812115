using System.Globalization;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Accounts;

/// <summary>Works out the scores of accounts: after something happened, and daily.</summary>
internal sealed class AccountWorker(
    ModuleDatabase<CdpDbContext> database, ICurrentTenant currentTenant, FeedSignal signal, AccountScores scores, TimeProvider clock)
    : TenantWorker<CdpDbContext>(database, currentTenant, signal)
{
    protected override string Name => AccountConsumer.ConsumerName;

    protected override string TenantsSql => $"select tenant_id from cdp.account_work_tenants('{clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture)}')";

    protected override string BacklogSql => AccountScoreSql.Backlog;

    protected override DateTimeOffset BacklogTime => clock.GetUtcNow();

    protected override async Task<bool> RunAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        await using var transaction = await Database.BeginAsync(tenantId, cancellationToken);
        var more = await scores.WorkOutAsync(transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return more;
    }
}
