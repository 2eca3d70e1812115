using Mmo.Campaign.Bounces;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Messages;
using Mmo.Campaign.Reporting;
using Mmo.Campaign.Tenants;
using Mmo.Cdp.Events;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Tracking;

/// <summary>Notes what people do with messages, in the tenant of the link, and tells cdp.</summary>
internal sealed class Tracker(ModuleDatabase<CampaignDbContext> database, SentAfterAll sent, AddressBook addresses, TenantKeys keys, JourneyLive live, TimeProvider clock) : ISingletonDependency
{
    public Task OpenedAsync(LinkToken link, CancellationToken cancellationToken) => NoteAsync(
        link, TrackingSql.Open, (report, message, now) => report.MessageEvent(
            link.MessageId, $"opened:{message.N}", InternalEventNames.MessageOpened, message.PartNo, now, message.JourneyId, message.NodeId, message.TemplateId),
        cancellationToken);

    public Task ClickedAsync(LinkToken link, CancellationToken cancellationToken) => NoteAsync(
        link, TrackingSql.Click, (report, message, now) => report.MessageEvent(
            link.MessageId, $"clicked:{message.N}", InternalEventNames.MessageClicked, message.PartNo, now, message.JourneyId, message.NodeId, message.TemplateId,
            new { link.Url }),
        cancellationToken);

    /// <summary>Withdraws the consent that the message was sent under; the second time changes nothing.</summary>
    public async Task UnsubscribeAsync(LinkToken link, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(link.TenantId, cancellationToken);
        var now = clock.GetUtcNow();
        var message = await transaction.SingleOrDefaultAsync<TrackedMessage>(TrackingSql.Unsubscribe, new { link.MessageId, now }, cancellationToken);
        if (message is null)
        {
            return;
        }

        await transaction.EnqueueActionAsync(
            WithdrawConsentHandler.ActionKind, $"unsubscribe:{link.MessageId}",
            new ConsentToWithdraw(message.PartNo, message.Purpose, message.Address ?? "", now), null, cancellationToken);
        var report = new EventReport(clock);
        report.MessageEvent(
            link.MessageId, "unsubscribed", InternalEventNames.Unsubscribed, message.PartNo, now, message.JourneyId, message.NodeId, message.TemplateId);
        await FinishAsync(transaction, report, message, cancellationToken);
    }

    public async Task<bool> IsKnownAsync(LinkToken link, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(link.TenantId, cancellationToken);
        return await transaction.SingleOrDefaultAsync<TrackedMessage>(TrackingSql.Message, new { link.MessageId }, cancellationToken) is not null;
    }

    private async Task NoteAsync(
        LinkToken link, string sql, Action<EventReport, TrackedMessage, DateTimeOffset> tell, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(link.TenantId, cancellationToken);
        var now = clock.GetUtcNow();
        var message = await transaction.SingleOrDefaultAsync<TrackedMessage>(sql, new { link.MessageId, now, TrackingSql.MostEvents }, cancellationToken);
        if (message is not null)
        {
            var report = new EventReport(clock);
            tell(report, message, now);
            await ProveAsync(transaction, link, message, cancellationToken);
            var key = await keys.GetAsync(link.TenantId, cancellationToken);
            await addresses.ForgetAsync(transaction, TenantKeys.HashAddress(key, MessageTexts.Email, message.Address ?? ""), cancellationToken);
            await FinishAsync(transaction, report, message, cancellationToken);
        }
    }

    /// <summary>Who reads a message has got it: an uncertain one is not uncertain any more, and is not sent again.</summary>
    private async Task ProveAsync(TenantTransaction transaction, LinkToken link, TrackedMessage message, CancellationToken cancellationToken)
    {
        if (message.DoubtfulSince is { } since)
        {
            var known = new UncertainMessage
            {
                Id = link.MessageId, JourneyId = message.JourneyId, NodeId = message.NodeId, TemplateId = message.TemplateId, PartNo = message.PartNo, SentAt = since,
            };
            await sent.WriteAsync(transaction, [known], MessageReasons.ProvedByReader, isDelivered: true, cancellationToken);
        }
    }

    private async Task FinishAsync(TenantTransaction transaction, EventReport report, TrackedMessage message, CancellationToken cancellationToken)
    {
        await report.WriteAsync(transaction, cancellationToken);
        await transaction.ExecuteAsync("select pg_notify('mmo_feed', 'campaign')", null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        live.Changed(transaction.TenantId, message.JourneyId);
    }
}
