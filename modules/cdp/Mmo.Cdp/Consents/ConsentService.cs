using System.Text.Json;
using Mmo.Cdp.Events;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.People;
using Mmo.Cdp.Sources;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Consents;

internal sealed class ConsentService(
    ModuleDatabase<CdpDbContext> database, InternalEvents events, SourceCache sources, ICurrentTenant currentTenant, TimeProvider clock)
    : IConsents, ISingletonDependency
{
    public async Task<IReadOnlySet<ConsentQuestion>> GrantedAsync(IReadOnlyCollection<ConsentQuestion> questions, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(questions.Count, IPeople.MaxBatch);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var granted = await transaction.QueryAsync<ConsentQuestion>(
            ConsentSql.Granted,
            new
            {
                Channels = questions.Select(q => q.Channel).ToArray(),
                Purposes = questions.Select(q => q.Purpose).ToArray(),
                Addresses = questions.Select(q => q.Address).ToArray(),
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return granted.ToHashSet();
    }

    public Task WithdrawAsync(
        string idempotencyKey, PartId part, ConsentQuestion consent, string reason, DateTimeOffset at, CancellationToken cancellationToken = default) =>
        ChangeAsync(idempotencyKey, part, new ConsentChange(consent.Channel, consent.Purpose, false, consent.Address, reason), at, cancellationToken);

    /// <summary>Grants or withdraws from inside: an event like any other, on the same way. The key is its id, so a second call is a duplicate.</summary>
    public async Task ChangeAsync(
        string idempotencyKey, PartId part, ConsentChange change, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var tenantId = currentTenant.RequiredId;
        var source = await sources.InternalAsync(tenantId, cancellationToken);
        var receivedAt = EventTime.ToMicroseconds(clock.GetUtcNow());
        var (occurredAt, flags) = EventTime.Of(receivedAt, null, at);
        var item = new IncomingEvent
        {
            SourceNo = source.No,
            EventId = $"consent:{idempotencyKey}",
            Kind = EventKind.Track,
            Name = change.IsGranted ? InternalEventNames.ConsentGranted : InternalEventNames.ConsentWithdrawn,
            OccurredAt = occurredAt,
            ReceivedAt = receivedAt,
            Flags = flags | EventFlags.Internal,
            PartNo = part.No,
            Properties = JsonSerializer.SerializeToUtf8Bytes(new { channel = change.Channel, purpose = change.Purpose, reason = change.Reason }),
            Consents = [change],
        };
        await events.AppendAsync(tenantId, [item], cancellationToken);
    }
}
