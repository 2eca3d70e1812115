using System.Text.Json;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Sources;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Events;

internal sealed class InternalEvents(CommitQueue queue, SourceCache sources, ICurrentTenant currentTenant, TimeProvider clock) : IInternalEvents, ISingletonDependency
{
    private const int MaxEvents = 5000;
    private const int MaxIdLength = 256;

    public async Task<int> AppendAsync(IReadOnlyList<InternalEvent> events, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(events.Count, MaxEvents);
        var source = await sources.InternalAsync(currentTenant.RequiredId, cancellationToken);
        var receivedAt = EventTime.ToMicroseconds(clock.GetUtcNow());
        return await AppendAsync(currentTenant.RequiredId, [.. events.Select(e => Read(e, source.No, receivedAt))], cancellationToken);
    }

    /// <summary>The same for events that are read already; they wait for room in the queue, and for their commit.</summary>
    /// <returns>How many were new.</returns>
    public async Task<int> AppendAsync(Guid tenantId, IReadOnlyList<IncomingEvent> events, CancellationToken cancellationToken)
    {
        var pieces = await EnqueueAsync(tenantId, events, cancellationToken);
        await StoredAsync(pieces, cancellationToken);
        return events.Count(e => e.IsNew);
    }

    /// <summary>Puts events that are read already in the queue as soon as there is room. They are stored in the order in which this is called.</summary>
    public async Task<IReadOnlyList<CommitPiece>> EnqueueAsync(Guid tenantId, IReadOnlyList<IncomingEvent> events, CancellationToken cancellationToken)
    {
        var pieces = new List<CommitPiece>();
        foreach (var chunk in events.Chunk(CommitPiece.MaxEvents))
        {
            var piece = new CommitPiece(tenantId, body: null);
            foreach (var item in chunk)
            {
                piece.Add(item);
            }

            await queue.EnqueueAsync(piece, cancellationToken);
            pieces.Add(piece);
        }

        return pieces;
    }

    /// <summary>Ends when all of them are committed.</summary>
    public static Task StoredAsync(IReadOnlyList<CommitPiece> pieces, CancellationToken cancellationToken) =>
        Task.WhenAll(pieces.Select(p => p.Stored)).WaitAsync(cancellationToken);

    private static IncomingEvent Read(InternalEvent item, int sourceNo, DateTimeOffset receivedAt)
    {
        if (!item.Name.StartsWith(InternalEventNames.Prefix, StringComparison.Ordinal) || item.EventId.Length is 0 or > MaxIdLength)
        {
            throw new MmoValidationException(new ValidationError($"An internal event needs an id of at most {MaxIdLength} characters and a name that begins with mmo.", ["name", "eventId"]));
        }

        var properties = System.Text.Encoding.UTF8.GetBytes(item.Properties);
        using (var document = JsonDocument.Parse(properties))
        {
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new MmoValidationException(new ValidationError("The properties of an event are a JSON object.", ["properties"]));
            }
        }

        var (occurredAt, flags) = EventTime.Of(receivedAt, null, item.OccurredAt);
        return new IncomingEvent
        {
            SourceNo = sourceNo,
            EventId = item.EventId,
            Kind = EventKind.Track,
            Name = item.Name,
            OccurredAt = occurredAt,
            ReceivedAt = receivedAt,
            Flags = flags | EventFlags.Internal,
            PartNo = item.Part.No,
            Properties = properties,
            Raw = properties,
        };
    }
}
