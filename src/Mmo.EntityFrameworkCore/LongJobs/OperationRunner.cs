using Microsoft.Extensions.Logging;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Leases;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Live;
using Mmo.LongJobs;
using Mmo.MultiTenancy;

namespace Mmo.EntityFrameworkCore.LongJobs;

/// <summary>
/// Does a module's operations: claim (commit) → a slice → release or end, each guarded by the claim. Every host may work at once. The claim is renewed
/// while the slice runs; one that runs out is taken over by another host, and after some hosts in a row the operation ends as interrupted.
/// </summary>
/// <typeparam name="TContext">The module.</typeparam>
public sealed class OperationRunner<TContext>(
    ModuleDatabase<TContext> database,
    ICurrentTenant currentTenant,
    FeedSignal signal,
    IEnumerable<IOperationHandler> handlers,
    ILiveEvents live,
    TimeProvider clock,
    ILogger<OperationRunner<TContext>> logger) : TenantWorker<TContext>(database, currentTenant, signal)
    where TContext : MmoDbContext
{
    private const int MaxAttempts = 5;

    private readonly Dictionary<string, IOperationHandler> _handlers =
        handlers.Where(h => h.GetType().Assembly == typeof(TContext).Assembly).ToDictionary(h => h.Kind);

    /// <summary>False for a module without long jobs: there is nothing to look for.</summary>
    internal bool HasWork => _handlers.Count > 0;

    private DateTimeOffset Now => clock.GetUtcNow();

    private ILogger Log => logger;

    /// <inheritdoc/>
    protected override string Name => "operations";

    /// <inheritdoc/>
    protected override string TenantsSql => $"select tenant_id from {Database.Schema}.operation_tenants()";

    /// <inheritdoc/>
    protected override bool NeedsLease => false;

    /// <inheritdoc/>
    protected override string BacklogSql => OperationSql.Backlog(Database.Schema);

    /// <inheritdoc/>
    protected override async Task<bool> RunAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        var claim = Uuid.Next(clock);
        OperationRow? row;
        await using (var transaction = await Database.BeginAsync(tenantId, cancellationToken))
        {
            row = await transaction.SingleOrDefaultAsync<OperationRow>(
                OperationSql.Claim(Database.Schema),
                new { tenantId, claim, Now = clock.GetUtcNow(), ClaimRenewal.Duration, Kinds = _handlers.Keys.ToArray() }, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        if (row is null)
        {
            return false;
        }

        await new Claimed(this, tenantId, claim, row).WorkAsync(cancellationToken);
        return true;
    }

    /// <summary>One claim: a slice of one operation.</summary>
    private sealed class Claimed(OperationRunner<TContext> runner, Guid tenantId, Guid claim, OperationRow row)
    {
        private readonly IOperationHandler _handler = runner._handlers[row.Kind];

        private string Schema => runner.Database.Schema;

        public async Task WorkAsync(CancellationToken cancellationToken)
        {
            using var slice = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var run = new OperationRun(runner.Database, tenantId, claim, row, Tell);
            Tell();
            await using (new ClaimRenewal(renewing => RenewAsync(slice, renewing), runner.Log))
            {
                try
                {
                    await WorkAsync(run, slice.Token, cancellationToken);
                }
                catch (OperationCanceledException) when (slice.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
                {
                    // Somebody asked for the end, and the next claim sees to it; or another host has taken over, and nothing is released.
                    await WriteAsync(OperationSql.Release(Schema), new { row.Id, claim }, cancellationToken);
                }
                catch (OperationLostException)
                {
                    runner.Log.LogWarning("Operation {Operation} went on elsewhere.", row.Id);
                }
                catch (BusinessException broken)
                {
                    await FailAsync(run, broken.Data["Detail"] is { } detail ? $"{broken.Code}|{detail}" : broken.Code, cancellationToken);
                }
                catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
                {
                    await StumbleAsync(run, exception, cancellationToken);
                }
            }

            Tell();
        }

        private async Task WorkAsync(OperationRun run, CancellationToken slice, CancellationToken cancellationToken)
        {
            if (row.Attempts > MaxAttempts)
            {
                await FailAsync(run, OperationErrors.Interrupted, cancellationToken);
            }
            else if (row.CancelAskedAt is not null)
            {
                await _handler.CleanUpAsync(run, slice);
                await EndAsync(OperationState.Cancelled, null, cancellationToken);
            }
            else if (await _handler.ContinueAsync(run, slice))
            {
                await WriteAsync(OperationSql.Release(Schema), new { row.Id, claim }, cancellationToken);
            }
            else
            {
                await EndAsync(OperationState.Done, null, cancellationToken);
            }
        }

        private async Task StumbleAsync(OperationRun run, Exception exception, CancellationToken cancellationToken)
        {
            // What a statement says may quote data: its code is enough to know what went wrong.
            runner.Log.LogWarning(
                "Operation {Operation} ({Kind}) stumbled at attempt {Attempt}: {Error}", row.Id, row.Kind, row.Attempts, DatabaseErrors.CodeOf(exception));
            if (row.Attempts >= MaxAttempts)
            {
                await FailAsync(run, OperationErrors.Failed, cancellationToken);
            }
            else
            {
                await WriteAsync(OperationSql.Retry(Schema), new { row.Id, claim, Pause = TimeSpan.FromSeconds(Math.Pow(2, row.Attempts)) }, cancellationToken);
            }
        }

        private async Task FailAsync(OperationRun run, string error, CancellationToken cancellationToken)
        {
            await _handler.FailedAsync(run, error, cancellationToken);
            await EndAsync(OperationState.Failed, error, cancellationToken);
        }

        private Task EndAsync(OperationState state, string? error, CancellationToken cancellationToken) => WriteAsync(
            OperationSql.End(Schema), new { row.Id, claim, State = OperationStates.Write(state), error, Now = runner.Now }, cancellationToken);

        private async Task RenewAsync(CancellationTokenSource slice, CancellationToken cancellationToken)
        {
            await using var transaction = await runner.Database.BeginAsync(tenantId, cancellationToken);
            var asked = await transaction.QueryAsync<bool>(OperationSql.Renew(Schema), new { row.Id, claim, ClaimRenewal.Duration }, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            if (asked.Count == 0 || (asked[0] && row.CancelAskedAt is null))
            {
                await slice.CancelAsync();
            }
        }

        private async Task WriteAsync(string sql, object parameters, CancellationToken cancellationToken)
        {
            await using var transaction = await runner.Database.BeginAsync(tenantId, cancellationToken);
            await transaction.ExecuteAsync(sql, parameters, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        private void Tell() => runner.Tell(tenantId);
    }

    private void Tell(Guid tenantId) => live.Publish(tenantId, OperationTopic.Name, OperationTopic.Changed);

}
