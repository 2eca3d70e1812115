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

    public async Task<IReadOnlyList<AddressConsent>> OfAddressesAsync(
        string channel, IReadOnlyCollection<string> addresses, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(addresses.Count, IPeople.MaxBatch);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<AddressConsentRow>(ConsentSql.OfAddresses, new { channel, Addresses = addresses.ToArray() }, cancellationToken);
        return [.. rows.Select(r => new AddressConsent(new ConsentQuestion(channel, r.Purpose, r.Address), r.IsGranted, r.OccurredAt))];
    }

    public Task DecideAsync(IReadOnlyCollection<ConsentDecision> decisions, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decisions.Count, IPeople.MaxBatch);
        return AppendAsync(
            [.. decisions.Select(d => (d.IdempotencyKey, d.Part, new ConsentChange(d.Consent.Channel, d.Consent.Purpose, d.IsGranted, d.Consent.Address, d.Reason), d.At))],
            cancellationToken);
    }

    /// <summary>Grants or withdraws by hand.</summary>
    public Task ChangeAsync(string idempotencyKey, PartId part, ConsentChange change, DateTimeOffset at, CancellationToken cancellationToken) =>
        AppendAsync([(idempotencyKey, part, change, at)], cancellationToken);

    /// <summary>From inside: events like any other, on the same way. The key is an event's id, so a second call is a duplicate.</summary>
    private async Task AppendAsync(
        IReadOnlyList<(string IdempotencyKey, PartId Part, ConsentChange Change, DateTimeOffset At)> changes, CancellationToken cancellationToken)
    {
        var tenantId = currentTenant.RequiredId;
        var source = await sources.InternalAsync(tenantId, cancellationToken);
        var receivedAt = EventTime.ToMicroseconds(clock.GetUtcNow());
        await events.AppendAsync(tenantId, [.. changes.Select(c => EventOf(source.No, c.IdempotencyKey, c.Part, c.Change, receivedAt, c.At))], cancellationToken);
    }

    private static IncomingEvent EventOf(int sourceNo, string idempotencyKey, PartId part, ConsentChange change, DateTimeOffset receivedAt, DateTimeOffset at)
    {
        var (occurredAt, flags) = EventTime.Of(receivedAt, null, at);
        return new IncomingEvent
        {
            SourceNo = sourceNo,
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
    }

    private sealed class AddressConsentRow
    {
        public string Purpose { get; init; } = "";

        public string Address { get; init; } = "";

        public bool IsGranted { get; init; }

        public DateTimeOffset OccurredAt { get; init; }
    }
}
