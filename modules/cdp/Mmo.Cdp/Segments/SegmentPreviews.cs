using Dapper;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Profiles;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;
using Mmo.ErrorHandling;
using Mmo.Localization;
using Mmo.MultiTenancy;
using Npgsql;

namespace Mmo.Cdp.Segments;

/// <summary>Counts a condition while somebody builds it.</summary>
internal sealed class SegmentPreviews(
    ModuleDatabase<CdpDbContext> database,
    ConditionCatalogs catalogs,
    ConditionSentences sentences,
    ProfileList profiles,
    IMmoTexts texts,
    ICurrentTenant tenant,
    TimeProvider clock) : ISingletonDependency
{
    private const int SampleSize = 10;
    private const int Recent = 1000;

    // Two at a time a host: who changes a condition quickly must not take the connections that events come in by.
    private readonly SemaphoreSlim _turns = new(2);

    /// <summary>How long one statement may take; nobody waits longer for a number.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(20);

    public async Task<SegmentPreviewDto> ReadAsync(
        PreviewSegmentDto input, DataScope scope, bool withSample, bool mayReveal, CancellationToken cancellationToken)
    {
        await _turns.WaitAsync(cancellationToken);
        try
        {
            return await CountAsync(input, scope, withSample, mayReveal, cancellationToken);
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.QueryCanceled && !cancellationToken.IsCancellationRequested)
        {
            throw new BusinessException(CdpErrorCodes.SegmentPreviewTooSlow);
        }
        finally
        {
            _turns.Release();
        }
    }

    private async Task<SegmentPreviewDto> CountAsync(
        PreviewSegmentDto input, DataScope scope, bool withSample, bool mayReveal, CancellationToken cancellationToken)
    {
        var zone = await catalogs.ZoneAsync(tenant.RequiredId, cancellationToken);
        var asOf = EventTime.ToMicroseconds(clock.GetUtcNow());
        var started = clock.GetTimestamp();
        await using var transaction = await database.BeginAsync(cancellationToken);
        var catalog = await catalogs.LoadAsync(transaction, zone, cancellationToken);
        var faults = new ConditionFaults(texts);
        var node = ConditionReader.Read(input.Condition, faults);
        var condition = node is null ? null : ConditionParsing.Bind(node, catalog, faults);
        faults.ThrowIfAny();

        await transaction.ExecuteAsync(Prepare(Patience), null, cancellationToken);
        var work = new Work(transaction, condition!, new ConditionClock(asOf, zone), scope, cancellationToken);
        var numbers = input.WithRows ? await NumbersOfRowsAsync(work) : null;
        numbers ??= await NumbersAsync(work);
        var elapsed = clock.GetElapsedTime(started);
        var sample = withSample && numbers.Count > 0 ? await SampleAsync(work, numbers.Count) : [];
        return new SegmentPreviewDto
        {
            Count = numbers.Count, Total = numbers.Total, AsOf = asOf, ElapsedMilliseconds = (int)elapsed.TotalMilliseconds, Rows = numbers.Rows,
            Sample = sample.Count == 0 ? [] : await profiles.ReadAsync(transaction, [.. sample], mayReveal, cancellationToken),
            Sentence = sentences.Describe(node!, catalog),
        };
    }

    // Without scans from end to end: they would ask every row of every tenant for its tenant, which costs more than going by an index. Somebody
    // waits for the number, so a second core is worth asking for: the planner takes it for dearer than it is when most rows are grouped away.
    private static string Prepare(TimeSpan patience) =>
        $"""
        set local statement_timeout = {(int)patience.TotalMilliseconds}; set local work_mem = '64MB'; set local enable_seqscan = off;
        set local parallel_tuple_cost = 0.005; set local parallel_setup_cost = 100
        """;

    private static async Task<Numbers> NumbersAsync(Work work)
    {
        var total = await work.Transaction.SingleOrDefaultAsync<long>(
            $"select count(*) from cdp.profile p where {work.InScope}", Parameters(null, work.Scope), work.CancellationToken);
        var compiled = ConditionCompiler.Compile(work.Condition, PeopleScope.Everyone, work.Clock);
        var count = await work.Transaction.SingleOrDefaultAsync<long>(
            $"select count(*) from {compiled.From} where ({compiled.Where}) and {work.InScope}", Parameters(compiled, work.Scope), work.CancellationToken);
        return new Numbers(total, count, []);
    }

    /// <summary>All numbers in one pass over the people; null where the condition has no rows.</summary>
    private static async Task<Numbers?> NumbersOfRowsAsync(Work work)
    {
        var rows = PreviewRows.Of(work.Condition);
        if (rows.Count == 0)
        {
            return null;
        }

        var compiler = new ConditionCompiler(PeopleScope.Everyone, work.Clock);
        var truths = rows.Select((row, i) => $"({compiler.Truth(row.Node)}) is true as b{i}").Append($"({compiler.Truth(work.Condition)}) is true as met").ToArray();
        var frame = compiler.Frame();
        var counts = rows.Select(row => $"count(*) filter (where {row.Alone}), count(*) filter (where {row.Left})");
        var sql =
            $"""
            select array[count(*), count(*) filter (where met), {string.Join(", ", counts)}]
            from (select {string.Join(", ", truths)} from {frame.From} where {work.InScope}) t
            """;
        var answer = (await work.Transaction.Connection.ExecuteScalarAsync<long[]>(
            new CommandDefinition(sql, Parameters(frame, work.Scope), work.Transaction.Transaction, cancellationToken: work.CancellationToken)))!;
        return new Numbers(answer[0], answer[1], [.. rows.Select((row, i) => new SegmentPreviewRowDto(row.Node.Path, answer[2 + (2 * i)], answer[3 + (2 * i)]))]);
    }

    /// <summary>Some of those who meet the condition: found among those seen last where there are enough, which looks at nobody else's events.</summary>
    private static async Task<IReadOnlyList<long>> SampleAsync(Work work, long count)
    {
        var recent = await work.Transaction.QueryAsync<long>(
            $"select p.profile_id from cdp.profile p where {work.InScope} order by p.last_seen_at desc, p.profile_id desc limit {Recent}",
            Parameters(null, work.Scope), work.CancellationToken);
        var some = ConditionCompiler.Compile(work.Condition, PeopleScope.Ids, work.Clock);
        var found = await work.Transaction.QueryAsync<long>(
            $"with {some.With} select p.profile_id from {some.From} where {some.Where} limit {SampleSize}",
            new Dictionary<string, object>(some.Parameters) { ["ids"] = recent.ToArray() }, work.CancellationToken);
        if (found.Count == Math.Min(SampleSize, count))
        {
            return found;
        }

        var all = ConditionCompiler.Compile(work.Condition, PeopleScope.Everyone, work.Clock);
        return await work.Transaction.QueryAsync<long>(
            $"select p.profile_id from {all.From} where ({all.Where}) and {work.InScope} limit {SampleSize}", Parameters(all, work.Scope), work.CancellationToken);
    }

    private static Dictionary<string, object> Parameters(CompiledCondition? condition, DataScope scope) =>
        new(condition?.Parameters ?? new Dictionary<string, object>()) { ["ScopeUnits"] = scope.UnitParameter() };

    private sealed record Numbers(long Total, long Count, IReadOnlyList<SegmentPreviewRowDto> Rows);

    private sealed record Work(TenantTransaction Transaction, BoundNode Condition, ConditionClock Clock, DataScope Scope, CancellationToken CancellationToken)
    {
        public string InScope { get; } = Scope.ToSql("p.unit_id", ownerColumn: null);
    }
}
