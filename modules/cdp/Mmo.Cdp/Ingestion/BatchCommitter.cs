using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Mmo.Cdp.Arrivals;
using Mmo.Cdp.Consents;
using Mmo.Cdp.DataQuality;
using Mmo.Cdp.Events;
using Mmo.Cdp.Identity;
using Mmo.Cdp.People;
using Mmo.Cdp.Sources;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore;
using Mmo.EntityFrameworkCore.Connections;
using Npgsql;

namespace Mmo.Cdp.Ingestion;

/// <summary>
/// Commits a turn: one transaction, or more where it has to be. A deadlock or serialization failure is replayed; an event that the
/// database refuses is found by halving and goes to the quarantine, so that no request fails for another's event.
/// </summary>
internal sealed class BatchCommitter(
    ModuleDatabase<CdpDbContext> database,
    BatchPreparation preparation,
    PartNumbers numbers,
    KnownPairs knownPairs,
    UnitAliases units,
    SourceActivity activity,
    ArrivalLive live,
    TimeProvider clock,
    ILogger<BatchCommitter> logger) : ISingletonDependency
{
    private const int MaxReplays = 5;

    /// <summary>Commits the pieces and says of each how it ended.</summary>
    /// <param name="turn">The pieces.</param>
    /// <param name="onWriting">Called when nothing is left but the last round trip; where that fails and is done again, again.</param>
    public async Task CommitAsync(CommitTurn turn, Action onWriting)
    {
        var pieces = turn.Pieces.Where(p => p.TryBegin()).ToArray();
        Exception? failure = null;
        var began = Stopwatch.GetTimestamp();
        using var span = IngestionTelemetry.StartCommit(pieces);
        try
        {
            await StoreAsync(
                turn.TenantId, [.. pieces.SelectMany(p => p.Events)], [.. pieces.SelectMany(p => p.Quarantined)], [.. pieces.SelectMany(p => p.FailedRequests)], onWriting);
        }
        catch (Exception exception)
        {
            failure = exception;
            span?.SetStatus(ActivityStatusCode.Error);
            if (!DatabaseErrors.IsTransient(exception))
            {
                logger.LogError(exception, "A commit batch of tenant {Tenant} failed.", turn.TenantId);
            }
        }

        IngestionTelemetry.Committed(Stopwatch.GetElapsedTime(began), failure is not null);
        foreach (var piece in turn.Pieces)
        {
            piece.End(failure);
        }
    }

    private async Task StoreAsync(
        Guid tenantId, IReadOnlyList<IncomingEvent> events, IReadOnlyList<QuarantinedEvent> quarantined, IReadOnlyList<FailedRequest> failedRequests, Action onWriting)
    {
        for (var replay = 0; ; replay++)
        {
            try
            {
                if (events.Count + quarantined.Count + failedRequests.Count > 0)
                {
                    await StoreOnceAsync(await preparation.PrepareAsync(tenantId, events, quarantined, failedRequests, CancellationToken.None), onWriting);
                }

                return;
            }
            catch (PostgresException exception) when (IsRace(exception) && replay < MaxReplays)
            {
                logger.LogInformation("A commit batch is replayed after {State}.", exception.SqlState);
            }
            catch (Exception exception) when (IsRefusal(exception) && events.Count > 0)
            {
                await HalveAsync(tenantId, events, quarantined, failedRequests, exception, onWriting);
                return;
            }
        }
    }

    private async Task HalveAsync(
        Guid tenantId,
        IReadOnlyList<IncomingEvent> events,
        IReadOnlyList<QuarantinedEvent> quarantined,
        IReadOnlyList<FailedRequest> failedRequests,
        Exception refusal,
        Action onWriting)
    {
        if (events.Count == 1)
        {
            logger.LogWarning("An event of source {Source} cannot be stored and is quarantined: {Error}", events[0].SourceNo, DatabaseErrors.CodeOf(refusal));
            await StoreAsync(tenantId, [], [.. quarantined, events[0].Refuse(RejectionReason.NotStorable, DatabaseErrors.CodeOf(refusal))], failedRequests, onWriting);
            return;
        }

        var half = events.Count / 2;
        await StoreAsync(tenantId, [.. events.Take(half)], quarantined, failedRequests, onWriting);
        await StoreAsync(tenantId, [.. events.Skip(half)], [], [], onWriting);
    }

    private async Task StoreOnceAsync(Batch batch, Action onWriting)
    {
        await using var transaction = await database.BeginUnboundAsync(batch.TenantId);
        var graph = new BatchGraph(numbers.Next, batch.IdentifierRules, clock);
        var consents = new ConsentLedger();
        var values = new PresentValues(graph, batch.RuledAttributes);
        var reading = new BatchReading(batch, transaction, graph, values, consents, knownPairs);
        await reading.ReadAsync();

        var stored = new List<StoredEvent>(reading.Events.Count);
        foreach (var item in reading.Events)
        {
            item.PeopleBefore = item.Flags.HasFlag(EventFlags.Imported) ? graph.PeopleOf(item) : 0;
            var partNo = graph.Apply(item);
            consents.Apply(item, partNo, graph);
            stored.Add(new StoredEvent(item, partNo, values.Apply(item, partNo)));
        }

        stored.AddRange(ConsentEvents(batch, consents));
        var writing = new BatchWriting(batch, reading.BatchId, stored, reading.Repeated, graph, consents, transaction, activity, clock);
        await writing.WriteAndCommitAsync(onWriting);
        activity.Written(writing.TouchedSources);
        live.Arrived(batch.TenantId);

        reading.Events.ForEach(e => e.IsNew = true);
        knownPairs.Add(graph.NewLinks.Select(l => l.Pair).Concat(reading.LinkedPairs));
        units.Remember(batch.TenantId, batch.UnitAliases.Keys);
    }

    // A consent that a source's event changes stands in the timeline under its own name, and journeys may start on it.
    private static IEnumerable<StoredEvent> ConsentEvents(Batch batch, ConsentLedger consents)
    {
        var causes = batch.Events.Where(e => e.Consents.Count > 0 && !e.Flags.HasFlag(EventFlags.Internal)).ToDictionary(e => (e.SourceNo, e.EventId));
        foreach (var entry in consents.Entries)
        {
            if (causes.TryGetValue((entry.SourceNo, entry.EventId), out var cause))
            {
                yield return new StoredEvent(
                    new IncomingEvent
                    {
                        SourceNo = batch.InternalSourceNo,
                        EventId = $"consent:{entry.SourceNo}:{entry.EventId}:{entry.Key.Channel}:{entry.Key.Purpose}",
                        Kind = EventKind.Track,
                        Name = entry.IsGranted ? InternalEventNames.ConsentGranted : InternalEventNames.ConsentWithdrawn,
                        OccurredAt = cause.OccurredAt,
                        ReceivedAt = cause.ReceivedAt,
                        Flags = cause.Flags | EventFlags.Internal,
                        PartNo = entry.PartNo,
                        Properties = JsonSerializer.SerializeToUtf8Bytes(new { channel = entry.Key.Channel, purpose = entry.Key.Purpose }),
                    },
                    entry.PartNo);
            }
        }
    }

    private static bool IsRace(PostgresException exception) =>
        exception.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure;

    // What is wrong with the data (classes 22, 23, 54), or with what our own code makes of it. Anything else would refuse the next event too.
    private static bool IsRefusal(Exception exception) => exception switch
    {
        PostgresException postgres => postgres.SqlState[..2] is "22" or "23" or "54",
        NpgsqlException => false,
        _ => exception is InvalidCastException or ArgumentException or FormatException or JsonException or OverflowException or InvalidOperationException
            && !DatabaseErrors.IsTransient(exception),
    };
}
