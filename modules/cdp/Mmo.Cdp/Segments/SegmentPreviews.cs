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

        await transaction.ExecuteAsync(
            $"set local statement_timeout = {(int)Patience.TotalMilliseconds}; set local work_mem = '64MB'", null, cancellationToken);
        var inScope = scope.ToSql("p.unit_id", ownerColumn: null);
        var conditionClock = new ConditionClock(asOf, zone);
        var total = await transaction.SingleOrDefaultAsync<long>($"select count(*) from cdp.profile p where {inScope}", Parameters(null, scope), cancellationToken);
        var compiled = ConditionCompiler.Compile(condition!, PeopleScope.Everyone, conditionClock);
        var count = await transaction.SingleOrDefaultAsync<long>(
            $"select count(*) from {compiled.From} where ({compiled.Where}) and {inScope}", Parameters(compiled, scope), cancellationToken);
        var rows = input.WithRows ? await RowsAsync(transaction, condition!, conditionClock, scope, cancellationToken) : [];
        var elapsed = clock.GetElapsedTime(started);
        var sample = withSample && count > 0
            ? await transaction.QueryAsync<long>(
                $"select p.profile_id from {compiled.From} where ({compiled.Where}) and {inScope} limit {SampleSize}", Parameters(compiled, scope), cancellationToken)
            : [];
        return new SegmentPreviewDto
        {
            Count = count, Total = total, AsOf = asOf, ElapsedMilliseconds = (int)elapsed.TotalMilliseconds, Rows = rows,
            Sample = sample.Count == 0 ? [] : await profiles.ReadAsync(transaction, [.. sample], mayReveal, cancellationToken),
            Sentence = sentences.Describe(node!, catalog),
        };
    }

    private static async Task<IReadOnlyList<SegmentPreviewRowDto>> RowsAsync(
        TenantTransaction transaction, BoundNode condition, ConditionClock clock, DataScope scope, CancellationToken cancellationToken)
    {
        var rows = PreviewRows.Of(condition);
        if (rows.Count == 0)
        {
            return [];
        }

        var compiler = new ConditionCompiler(PeopleScope.Everyone, clock);
        var truths = rows.Select((row, i) => $"({compiler.Truth(row.Node)}) is true as b{i}").ToArray();
        var frame = compiler.Frame();
        var counts = rows.Select((row, i) => $"count(*) filter (where {row.Alone}), count(*) filter (where {row.Left})");
        var sql =
            $"""
            select array[{string.Join(", ", counts)}]
            from (select {string.Join(", ", truths)} from {frame.From} where {scope.ToSql("p.unit_id", ownerColumn: null)}) t
            """;
        var answer = await transaction.Connection.ExecuteScalarAsync<long[]>(
            new CommandDefinition(sql, Parameters(frame, scope), transaction.Transaction, cancellationToken: cancellationToken));
        return [.. rows.Select((row, i) => new SegmentPreviewRowDto(row.Node.Path, answer![2 * i], answer[(2 * i) + 1]))];
    }

    private static Dictionary<string, object> Parameters(CompiledCondition? condition, DataScope scope) =>
        new(condition?.Parameters ?? new Dictionary<string, object>()) { ["ScopeUnits"] = scope.UnitParameter() };
}
