using Mmo.Campaign.Journeys;
using Mmo.Campaign.Messages;
using Mmo.Campaign.Reporting;
using Mmo.Campaign.Tenants;
using Mmo.Cdp.Events;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Bounces;

/// <summary>Takes the mails that come back: knows to which message an address belongs, and writes down what a mail reports.</summary>
internal sealed class BounceDesk(
    ModuleDatabase<CampaignDbContext> database, TenantKeys keys, AddressBook addresses, JourneyLive live, TimeProvider clock) : ISingletonDependency
{
    // A message that waits to be sent again is not touched: the suppression will stop it.
    private const string Reject =
        """
        update campaign.message set state = 6, reason = @Reason, delivered_at = null, settled_at = @Now, claim = null
        where id = @MessageId and state in (5, 8)
        returning part_no, journey_id, node_id, template_id, address
        """;

    private const string Log =
        """
        insert into campaign.delivery (tenant_id, message_id, attempt, at, outcome, code, answer, server)
        select @TenantId, @MessageId, count(*) + 1, @Now, 'bounced', @Code, @Answer, @Server
        from campaign.delivery where message_id = @MessageId
        """;

    /// <summary>The message of an address that we made; null for every other address.</summary>
    public async Task<VerpAddress?> FindAsync(string localPart, CancellationToken cancellationToken) =>
        VerpAddress.Read(localPart) is { } read
        && await keys.FindAsync(read.Address.TenantId, cancellationToken) is { } key
        && VerpAddress.IsSignedWith(key, read.Bytes)
            ? read.Address
            : null;

    /// <returns>True when the mail reported a failure that was not known yet.</returns>
    public async Task<bool> TakeAsync(VerpAddress to, ReadOnlyMemory<byte> mail, bool fromNobody, CancellationToken cancellationToken)
    {
        if (BounceReader.Read(mail.Span, fromNobody) is not { } notice)
        {
            return false;
        }

        var now = clock.GetUtcNow();
        var reason = notice.Kind switch
        {
            BounceKind.Hard => MessageReasons.Bounced,
            BounceKind.Soft => MessageReasons.SoftBounced,
            _ => MessageReasons.Refused,
        };
        await using var transaction = await database.BeginAsync(to.TenantId, cancellationToken);
        var message = await transaction.SingleOrDefaultAsync<RejectedRow>(Reject, new { to.MessageId, reason, now }, cancellationToken);
        if (message is null)
        {
            return false;
        }

        var key = await keys.GetAsync(to.TenantId, cancellationToken);
        await transaction.ExecuteAsync(Log, new { to.TenantId, to.MessageId, now, notice.Code, Answer = Answer(notice), notice.Server }, cancellationToken);
        await addresses.WriteAsync(
            transaction, [BouncedAddress.Of(key, message.Address, to.MessageId, notice.Kind)], cancellationToken);
        var report = new EventReport(clock);
        report.MessageEvent(
            to.MessageId, "bounced", InternalEventNames.MessageBounced, message.PartNo, now, message.JourneyId, message.NodeId, message.TemplateId,
            new { notice.Code, Reason = reason });
        await report.WriteAsync(transaction, cancellationToken);
        await transaction.ExecuteAsync("select pg_notify('mmo_feed', 'campaign')", null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        live.Changed(to.TenantId, message.JourneyId);
        return true;
    }

    private static string Answer(BounceNotice notice) =>
        notice.Status is { } status && !notice.Text.Contains(status.ToString(), StringComparison.Ordinal) ? $"{status} {notice.Text}".TrimEnd() : notice.Text;

    private sealed class RejectedRow
    {
        public long PartNo { get; init; }

        public Guid JourneyId { get; init; }

        public string NodeId { get; init; } = "";

        public Guid TemplateId { get; init; }

        public string Address { get; init; } = "";
    }
}
