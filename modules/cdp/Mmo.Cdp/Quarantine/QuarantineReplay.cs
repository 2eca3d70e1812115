using Mmo.Cdp.Events;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Webhooks;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Quarantine;

/// <summary>
/// Takes refused events in again, by the parser and the commit path of those that come in. First they are committed, then their rows go: a
/// crash in between replays them once more, and the event's id keeps them single.
/// </summary>
internal sealed class QuarantineReplay(
    ModuleDatabase<CdpDbContext> database, TenantRulesCache rules, InternalEvents events, WebhookReplay deliveries, TimeProvider clock) : ISingletonDependency
{
    /// <summary>So much of what came is held at once; a webhook's delivery alone may have 4 MB.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    public async Task<QuarantineOutcomeDto> ReplayAsync(Guid tenantId, IReadOnlyList<QuarantineRow> rows, CancellationToken cancellationToken)
    {
        var sources = await SourcesAsync(tenantId, cancellationToken);
        var tenantRules = await rules.FindAsync(tenantId, cancellationToken) ?? throw new EntityNotFoundException("Tenant", tenantId);
        var good = new List<(QuarantineRow Row, IncomingEvent Event)>(rows.Count);
        var bad = new List<(QuarantineRow Row, Rejection Rejection)>();
        var ofDeliveries = await deliveries.ReplayAsync(tenantId, rows, sources, tenantRules, cancellationToken);
        bad.AddRange(ofDeliveries.Refused);
        foreach (var row in rows.Where(r => !r.IsDelivery))
        {
            var rejection = new Rejection(row.Reason, row.Detail) { EventId = row.EventId, EventType = row.EventType };
            if (row.CanBeReplayed && sources.TryGetValue(row.SourceNo, out var source) && RequestParser.DepthOf(row.Raw) is { } depth)
            {
                var parser = new EventParser(source, tenantRules, RequestEnvelope.Parse(row.Envelope), row.ReceivedAt, clock) { ReplayedRow = row.Id };
                if (parser.Parse(row.Raw, depth, out var found) is { } item)
                {
                    good.Add((row, item));
                    continue;
                }

                rejection = found!;
            }

            bad.Add((row, rejection));
        }

        await events.AppendAsync(tenantId, [.. good.Select(g => g.Event)], cancellationToken);
        await TidyAsync(tenantId, [.. ofDeliveries.Done.Concat(good.Select(g => g.Row))], bad, cancellationToken);
        var refusedAgain = good.Count(g => g.Event.IsRefused);
        var stored = good.Count(g => g.Event.IsNew);
        return new QuarantineOutcomeDto
        {
            Stored = stored + ofDeliveries.Stored, Refused = bad.Count + refusedAgain, Duplicates = good.Count - stored - refusedAgain + ofDeliveries.Duplicates,
        };
    }

    // What the commit refused has a new row already, with its new reason.
    private async Task TidyAsync(
        Guid tenantId, IReadOnlyList<QuarantineRow> good, List<(QuarantineRow Row, Rejection Rejection)> bad, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        await transaction.ExecuteAsync(QuarantineSql.Delete, new { ids = good.Select(row => row.Id).ToArray() }, cancellationToken);
        await transaction.ExecuteAsync(
            QuarantineSql.StillRefused,
            new
            {
                ids = bad.Select(b => b.Row.Id).ToArray(),
                reasons = bad.Select(b => b.Rejection.Reason).ToArray(),
                details = bad.Select(b => JsonText.Clean(b.Rejection.Detail, 1000)).ToArray(),
                eventIds = bad.Select(b => b.Rejection.EventId).ToArray(),
                eventTypes = bad.Select(b => b.Rejection.EventType).ToArray(),
                at = clock.GetUtcNow(),
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<Dictionary<int, SourceInfo>> SourcesAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        var found = await transaction.QueryAsync<SourceInfo>(SourceSql.All, null, cancellationToken);
        return found.ToDictionary(s => s.No);
    }
}
