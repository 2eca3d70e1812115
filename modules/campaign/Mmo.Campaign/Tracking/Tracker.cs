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
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    public async Task OpenedAsync(LinkToken link, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(link.TenantId, cancellationToken);
        var now = clock.GetUtcNow();
        var isNoted = await NoteAsync(
            transaction, link, now, TrackingSql.Open, (report, message) => report.MessageEvent(
                link.MessageId, $"opened:{message.N}", InternalEventNames.MessageOpened, message.PartNo, now, message.JourneyId, message.NodeId, message.TemplateId),
            cancellationToken);
        if (isNoted)
        {
            await CommitAsync(transaction, cancellationToken);
        }
    }

    /// <summary>A person's click, or one that has to wait until it is known whether it is: soon after the delivery scanners come.</summary>
    public async Task ClickedAsync(LinkToken link, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(link.TenantId, cancellationToken);
        var now = clock.GetUtcNow();
        var held = new { link.TenantId, link.MessageId, link.Url, now, Soon };
        if (link.Kind == LinkKind.ClickOfMany && await transaction.SingleOrDefaultAsync<bool>(TrackingSql.IsSoon, held, cancellationToken))
        {
            await transaction.ExecuteAsync(TrackingSql.Hold, held, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        else if (await NoteClickAsync(transaction, link, now, cancellationToken))
        {
            await CommitAsync(transaction, cancellationToken);
        }
    }

    /// <summary>Notes a click in the transaction of the caller.</summary>
    public Task<bool> NoteClickAsync(TenantTransaction transaction, LinkToken link, DateTimeOffset at, CancellationToken cancellationToken) => NoteAsync(
        transaction, link, at, TrackingSql.Click, (report, message) => report.MessageEvent(
            link.MessageId, $"clicked:{message.N}", InternalEventNames.MessageClicked, message.PartNo, at, message.JourneyId, message.NodeId, message.TemplateId,
            new { link.Url }),
        cancellationToken);

    /// <summary>A machine's visit: counted apart, told to nobody.</summary>
    public async Task MachineCameAsync(LinkToken link, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(link.TenantId, cancellationToken);
        await NoteMachineAsync(transaction, link.MessageId, link.Kind == LinkKind.Open ? 1 : 0, link.Kind == LinkKind.Open ? 0 : 1, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public Task NoteMachineAsync(TenantTransaction transaction, Guid messageId, int opens = 0, int clicks = 0, CancellationToken cancellationToken = default) =>
        transaction.ExecuteAsync(TrackingSql.Machine, new { messageId, opens, clicks }, cancellationToken);

    private async Task<bool> NoteAsync(
        TenantTransaction transaction, LinkToken link, DateTimeOffset now, string sql, Action<EventReport, TrackedMessage> tell, CancellationToken cancellationToken)
    {
        var message = await transaction.SingleOrDefaultAsync<TrackedMessage>(sql, new { link.MessageId, now, TrackingSql.MostEvents }, cancellationToken);
        if (message is null)
        {
            return false;
        }

        var report = new EventReport(clock);
        tell(report, message);
        await ProveAsync(transaction, link, message, cancellationToken);
        var key = await keys.GetAsync(link.TenantId, cancellationToken);
        await addresses.ForgetAsync(transaction, TenantKeys.HashAddress(key, MessageTexts.Email, message.Address ?? ""), cancellationToken);
        await report.WriteAsync(transaction, cancellationToken);
        live.Changed(transaction.TenantId, message.JourneyId);
        return true;
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

    private static async Task CommitAsync(TenantTransaction transaction, CancellationToken cancellationToken)
    {
        await transaction.ExecuteAsync("select pg_notify('mmo_feed', 'campaign')", null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
