using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Arrivals;

/// <summary>Reads what came after a place in the feed, newest first, and no more of it than somebody can look at.</summary>
internal sealed class ArrivalReader(ModuleDatabase<CdpDbContext> database, ArrivalMapping mapping) : ISingletonDependency
{
    // About what a page shows in a second.
    private const int Take = 50;

    // Enough to find something by name among much else, and no more than a few blocks of the log.
    private const int MaxLooked = 1000;
    private const int MaxBatches = 1000;

    public async Task<ArrivalsDto> ReadAsync(GetArrivalsInput input, ArrivalRights rights, CancellationToken cancellationToken)
    {
        var after = ArrivalCursor.Parse(input.After);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var sources = (await transaction.QueryAsync<ArrivalSource>(ArrivalSql.Sources, null, cancellationToken)).ToDictionary(s => s.No);
        int? sourceNo = input.SourceId is { } id ? sources.Values.SingleOrDefault(s => s.Id == id)?.No ?? throw new EntityNotFoundException("Source", id) : null;

        // First how far it has come, then what lies below: what is committed in between comes with the next answer.
        var head = new ArrivalCursor(
            await transaction.SingleOrDefaultAsync<long>(ArrivalSql.Head, null, cancellationToken),
            await transaction.SingleOrDefaultAsync<long?>(ArrivalSql.RefusedHead, null, cancellationToken) ?? 0);
        var batches = await transaction.QueryAsync<BatchRow>(
            ArrivalSql.Batches, new { Position = after?.Position ?? 0, Head = head.Position, Take = MaxBatches + 1 }, cancellationToken);
        var looked = LookedAt(batches);
        var stored = input.Outcome is ArrivalOutcome.Quarantined ? [] : await StoredAsync(transaction, looked, sourceNo, input, rights.Scope, cancellationToken);
        var refused = rights.SeesRefused && (input.Outcome is null or ArrivalOutcome.Quarantined)
            ? await RefusedAsync(transaction, after?.RefusedBatch ?? 0, head.RefusedBatch, sourceNo, input, cancellationToken)
            : [];
        await transaction.CommitAsync(cancellationToken);

        var items = Newest(stored, refused, sources, rights);
        var isFirst = after is null;
        return new ArrivalsDto
        {
            Items = items,
            LeftOut = isFirst ? 0 : (stored.FirstOrDefault()?.Total ?? 0) + (refused.FirstOrDefault()?.Total ?? 0) - items.Count,
            NotLookedAt = isFirst || input.Outcome is ArrivalOutcome.Quarantined ? 0 : batches.Sum(b => (long)b.EventCount) - looked.Sum(b => (long)b.EventCount),
            IsExact = isFirst || batches.Count <= MaxBatches,
            Next = head.ToString(),
        };
    }

    public async Task<ArrivalDetailsDto> ReadAsync(GetArrivalDetailsInput input, ArrivalRights rights, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var sources = (await transaction.QueryAsync<ArrivalSource>(ArrivalSql.Sources, null, cancellationToken)).ToDictionary(s => s.No);
        var row = await transaction.SingleOrDefaultAsync<ArrivedRow>(
            ArrivalSql.One(rights.Scope.ToSql("p.unit_id", ownerColumn: null)),
            new { input.BatchId, input.N, ScopeUnits = rights.Scope.UnitParameter() },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return row is not null && sources.TryGetValue(row.SourceNo, out var source)
            ? mapping.Details(row, source, rights)
            : throw new EntityNotFoundException("Event", $"{input.BatchId}-{input.N}");
    }

    // Whole batches, the newest first, until they hold enough.
    private static BatchRow[] LookedAt(IReadOnlyList<BatchRow> batches)
    {
        var events = 0;
        return [.. batches.TakeWhile(b => (events += b.EventCount) - b.EventCount < MaxLooked).Where(b => b.EventCount > 0)];
    }

    private static async Task<IReadOnlyList<ArrivedRow>> StoredAsync(
        TenantTransaction transaction, BatchRow[] batches, int? sourceNo, GetArrivalsInput input, DataScope scope, CancellationToken cancellationToken)
    {
        if (batches.Length == 0)
        {
            return [];
        }

        var filter = string.Concat(
            sourceNo is null ? "" : " and e.source_no = @SourceNo",
            string.IsNullOrWhiteSpace(input.EventName) ? "" : " and strpos(lower(t.name), lower(@EventName)) > 0",
            input.Outcome switch { ArrivalOutcome.Stored => " and e.flags = 0", ArrivalOutcome.Flagged => " and e.flags <> 0", _ => "" });
        return await transaction.QueryAsync<ArrivedRow>(
            ArrivalSql.Stored(filter, scope.Kind == DataScopeKind.All ? null : scope.ToSql("p.unit_id", ownerColumn: null)),
            new { Ids = batches.Select(b => b.BatchId).ToArray(), SourceNo = sourceNo, EventName = input.EventName?.Trim(), Take, ScopeUnits = scope.UnitParameter() },
            cancellationToken);
    }

    private static async Task<IReadOnlyList<RefusedRow>> RefusedAsync(
        TenantTransaction transaction, long afterBatch, long headBatch, int? sourceNo, GetArrivalsInput input, CancellationToken cancellationToken)
    {
        var filter = string.Concat(
            sourceNo is null ? "" : " and q.source_no = @SourceNo",
            string.IsNullOrWhiteSpace(input.EventName) ? "" : " and strpos(lower(q.event_type), lower(@EventName)) > 0");
        return await transaction.QueryAsync<RefusedRow>(
            ArrivalSql.Refused(filter),
            new { RefusedBatch = afterBatch, RefusedHead = headBatch, SourceNo = sourceNo, EventName = input.EventName?.Trim(), Take, Window = MaxLooked },
            cancellationToken);
    }

    // Of one batch the refused ones stand on top: they are what somebody looks for.
    private IReadOnlyList<ArrivalDto> Newest(
        IReadOnlyList<ArrivedRow> stored, IReadOnlyList<RefusedRow> refused, Dictionary<int, ArrivalSource> sources, ArrivalRights rights) =>
    [
        .. refused.Select(row => (row.BatchId, Item: sources.TryGetValue(row.SourceNo, out var source) ? mapping.Refused(row, source) : null))
            .Concat(stored.Select(row => (row.BatchId, Item: sources.TryGetValue(row.SourceNo, out var source) ? mapping.Stored(row, source, rights) : null)))
            .Where(a => a.Item is not null)
            .OrderByDescending(a => a.BatchId)
            .Select(a => a.Item!)
            .Take(Take),
    ];

    private sealed class BatchRow
    {
        public long BatchId { get; init; }

        public int EventCount { get; init; }
    }
}
