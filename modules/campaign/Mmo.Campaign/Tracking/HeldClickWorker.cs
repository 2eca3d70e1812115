using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.Tracking;

/// <summary>Decides about held clicks: several links of one message within the moment are a scanner's, others a person's.</summary>
internal sealed class HeldClickWorker(
    ModuleDatabase<CampaignDbContext> database, ICurrentTenant currentTenant, FeedSignal signal, Tracker tracker, TimeProvider clock)
    : TenantWorker<CampaignDbContext>(database, currentTenant, signal)
{
    /// <summary>How long a click waits for others.</summary>
    public static readonly TimeSpan Moment = TimeSpan.FromSeconds(10);

    /// <summary>So many links at once are nobody's reading.</summary>
    public const int Many = 3;

    private const int BatchSize = 200;

    protected override string Name => "held-clicks";

    protected override string TenantsSql => "select tenant_id from campaign.held_click_tenants()";

    protected override async Task<bool> RunAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        await using var transaction = await Database.BeginAsync(tenantId, cancellationToken);
        var clicks = await transaction.QueryAsync<HeldClick>(
            TrackingSql.TakeHeld, new { Before = clock.GetUtcNow() - Moment, BatchSize }, cancellationToken);
        if (clicks.Count == 0)
        {
            return false;
        }

        foreach (var message in clicks.GroupBy(c => c.MessageId))
        {
            if (message.Count() >= Many)
            {
                await tracker.NoteMachineAsync(transaction, message.Key, clicks: message.Count(), cancellationToken: cancellationToken);
                continue;
            }

            foreach (var click in message)
            {
                await tracker.NoteClickAsync(transaction, new LinkToken(LinkKind.Click, tenantId, click.MessageId, click.Url), click.At, cancellationToken);
            }
        }

        await transaction.ExecuteAsync("select pg_notify('mmo_feed', 'campaign')", null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
