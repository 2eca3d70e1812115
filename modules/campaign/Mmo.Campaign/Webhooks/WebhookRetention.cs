using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.MultiTenancy;
using Mmo.Settings;

namespace Mmo.Campaign.Webhooks;

/// <summary>Deletes calls that ended long enough ago, in slices. What became of a person stays in their steps.</summary>
internal sealed class WebhookRetention(
    ModuleDatabase<CampaignDbContext> database, ICurrentTenant currentTenant, FeedSignal signal, IServiceScopeFactory scopes, TimeProvider clock)
    : TenantWorker<CampaignDbContext>(database, currentTenant, signal)
{
    private const int Slice = 2000;

    protected override string Name => "webhook-retention";

    protected override string TenantsSql => "select tenant_id from campaign.webhook_purge_tenants()";

    protected override TimeSpan Period => TimeSpan.FromMinutes(10);

    // A feed commit is no reason to clean.
    protected override string WakeSchema => "campaign-webhooks";

    protected override async Task<bool> RunAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow().AddDays(-await DaysAsync(cancellationToken));
        await using var transaction = await Database.BeginAsync(tenantId, cancellationToken);
        var deleted = await transaction.ExecuteAsync(WebhookSql.Purge, new { before, take = Slice }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return deleted == Slice;
    }

    private async Task<int> DaysAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var values = await scope.ServiceProvider.GetRequiredService<ISettings>().GetAsync([CampaignSettings.WebhookDays], cancellationToken);
        return int.TryParse(values[CampaignSettings.WebhookDays], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days > 0
            ? days
            : int.Parse(CampaignSettings.DefaultWebhookDays, CultureInfo.InvariantCulture);
    }
}
