using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Workers;

namespace Mmo.Campaign.Messages;

/// <summary>
/// Takes over from hosts that are gone, apart from the pumps: one that is busy with a hundred thousand messages does not keep those of the
/// dead waiting. Every host looks; claims are locked, so two take different ones.
/// </summary>
internal sealed class TakeOverWorker(ModuleDatabase<CampaignDbContext> database, MessageLeases leases) : IWorkerSource, ISingletonDependency
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    public IEnumerable<Worker> Workers() =>
        [new Worker("work:campaign:take-over", RunAsync, cancellation => Task.Delay(Period, cancellation)) { NeedsLease = false }];

    private async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var tookOver = false;
        foreach (var tenantId in await database.QueryWithoutTenantAsync<Guid>("select tenant_id from campaign.abandoned_tenants()", null, cancellationToken))
        {
            tookOver |= await leases.TakeOverAsync(tenantId, cancellationToken);
        }

        return tookOver;
    }
}
