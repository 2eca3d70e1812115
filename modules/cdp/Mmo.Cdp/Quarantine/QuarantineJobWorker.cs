using Microsoft.Extensions.Logging;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Quarantine;

/// <summary>Works on the running job of each tenant, a slice at a time, so that tenants take turns and a host that stops loses nothing.</summary>
internal sealed class QuarantineJobWorker(
    ModuleDatabase<CdpDbContext> database, ICurrentTenant currentTenant, FeedSignal signal, QuarantineReplay replay, TimeProvider clock, ILogger<QuarantineJobWorker> logger)
    : TenantWorker<CdpDbContext>(database, currentTenant, signal)
{
    // Up to 64 KB each are held at once.
    private const int ReplaySlice = 200;
    private const int DiscardSlice = 2000;
    private const int MaxAttempts = 5;

    protected override string Name => "quarantine-jobs";

    protected override string TenantsSql => "select tenant_id from cdp.quarantine_job_tenants()";

    protected override async Task<bool> RunAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        var job = await FindAsync(tenantId, cancellationToken);
        if (job is null)
        {
            return false;
        }

        try
        {
            return job.Kind == QuarantineJobKind.Replay
                ? await ReplayAsync(tenantId, job, cancellationToken)
                : await DiscardAsync(tenantId, job, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogWarning("Quarantine job {Job} stumbled: {Error}", job.Id, exception.GetType().Name);
            await using var transaction = await Database.BeginAsync(tenantId, cancellationToken);
            await transaction.ExecuteAsync(QuarantineSql.JobFailed, new { id = job.Id, most = MaxAttempts, now = clock.GetUtcNow() }, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return false;
        }
    }

    private async Task<bool> ReplayAsync(Guid tenantId, QuarantineJob job, CancellationToken cancellationToken)
    {
        IReadOnlyList<QuarantineRow> rows;
        await using (var reading = await Database.BeginAsync(tenantId, cancellationToken))
        {
            rows = await reading.QueryAsync<QuarantineRow>(
                QuarantineSql.Slice(job.Filter), job.Filter.Parameters(new { job.AtTime, job.AtId, Take = ReplaySlice }), cancellationToken);
        }

        if (rows.Count == 0)
        {
            return await EndAsync(tenantId, job, cancellationToken);
        }

        var outcome = await replay.ReplayAsync(tenantId, rows, cancellationToken);
        await using var transaction = await Database.BeginAsync(tenantId, cancellationToken);
        await transaction.ExecuteAsync(
            QuarantineSql.MoveJob,
            new { job.Id, AtTime = rows[^1].ReceivedAt, AtId = rows[^1].Id, Done = rows.Count, outcome.Stored, outcome.Duplicates, outcome.Refused },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private async Task<bool> DiscardAsync(Guid tenantId, QuarantineJob job, CancellationToken cancellationToken)
    {
        await using var transaction = await Database.BeginAsync(tenantId, cancellationToken);
        var slice = await transaction.SingleOrDefaultAsync<Slice>(
            QuarantineSql.DiscardSlice(job.Filter), job.Filter.Parameters(new { job.AtTime, job.AtId, Take = DiscardSlice }), cancellationToken);
        if (slice is null)
        {
            return await EndAsync(tenantId, job, cancellationToken);
        }

        await transaction.ExecuteAsync(
            QuarantineSql.MoveJob, new { job.Id, slice.AtTime, slice.AtId, Done = slice.Count, Stored = 0, Duplicates = 0, Refused = 0 }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private async Task<bool> EndAsync(Guid tenantId, QuarantineJob job, CancellationToken cancellationToken)
    {
        await using var transaction = await Database.BeginAsync(tenantId, cancellationToken);
        await transaction.ExecuteAsync(QuarantineSql.EndJob, new { id = job.Id, now = clock.GetUtcNow() }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return false;
    }

    private async Task<QuarantineJob?> FindAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        await using var transaction = await Database.BeginAsync(tenantId, cancellationToken);
        return await transaction.SingleOrDefaultAsync<QuarantineJob>(QuarantineSql.RunningJob, null, cancellationToken);
    }

    private sealed class Slice
    {
        public long Count { get; init; }

        public DateTimeOffset AtTime { get; init; }

        public Guid AtId { get; init; }
    }
}
