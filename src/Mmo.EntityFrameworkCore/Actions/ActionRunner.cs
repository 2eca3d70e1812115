using Microsoft.Extensions.Logging;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Leases;
using Mmo.EntityFrameworkCore.Telemetry;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.Ids;
using Mmo.MultiTenancy;

namespace Mmo.EntityFrameworkCore.Actions;

/// <summary>
/// Carries out a module's action rows: claim (commit) → call the contract → close the rows that still carry the claim. No transaction is
/// open across the call, and every host may work at once. The claim is renewed while the call runs.
/// </summary>
/// <typeparam name="TContext">The module.</typeparam>
public sealed class ActionRunner<TContext>(
    ModuleDatabase<TContext> database,
    ICurrentTenant currentTenant,
    FeedSignal signal,
    IEnumerable<IActionHandler> handlers,
    TimeProvider clock,
    ILogger<ActionRunner<TContext>> logger) : TenantWorker<TContext>(database, currentTenant, signal)
    where TContext : MmoDbContext
{
    private const int BatchSize = 500;
    private const int MaxAttempts = 12;

    private readonly Dictionary<string, IActionHandler> _handlers = handlers.ToDictionary(h => h.Kind);

    /// <inheritdoc/>
    protected override string Name => "actions";

    /// <inheritdoc/>
    protected override string TenantsSql => $"select tenant_id from {Database.Schema}.action_tenants()";

    /// <inheritdoc/>
    protected override bool NeedsLease => false;

    /// <inheritdoc/>
    protected override string BacklogSql => ActionSql.Backlog(Database.Schema);

    /// <inheritdoc/>
    protected override async Task<bool> RunAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        var claim = Uuid.Next(clock);
        IReadOnlyList<ActionItem> claimed;
        await using (var transaction = await Database.BeginAsync(tenantId, cancellationToken))
        {
            claimed = await transaction.QueryAsync<ActionItem>(ActionSql.Claim(Database.Schema), new { tenantId, claim, BatchSize, ClaimRenewal.Duration }, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        if (claimed.Count == 0)
        {
            return false;
        }

        var ids = claimed.Select(a => a.Id).ToArray();
        await using var renewal = new ClaimRenewal(
            cancellation => WriteAsync(tenantId, ActionSql.Renew(Database.Schema), new { tenantId, claim, ids, ClaimRenewal.Duration }, cancellation), logger);
        foreach (var kind in claimed.GroupBy(a => a.Kind))
        {
            await CarryOutAsync(tenantId, claim, kind.Key, [.. kind], cancellationToken);
        }

        return claimed.Count == BatchSize;
    }

    private async Task CarryOutAsync(Guid tenantId, Guid claim, string kind, ActionItem[] actions, CancellationToken cancellationToken)
    {
        try
        {
            if (!_handlers.TryGetValue(kind, out var handler))
            {
                throw new InvalidOperationException($"No handler for actions of kind {kind}; is its plug-in missing?");
            }

            using var span = KernelTelemetry.Spans.StartActivity("actions");
            span?.SetTag("mmo.kind", kind).SetTag("mmo.actions", actions.Length);
            await handler.ExecuteAsync(actions, cancellationToken);
            await WriteAsync(tenantId, ActionSql.Done(Database.Schema), new { tenantId, claim, Ids = actions.Select(a => a.Id).ToArray() }, cancellationToken);
        }
        catch (Exception) when (actions.Length > 1 && !cancellationToken.IsCancellationRequested)
        {
            var half = actions.Length / 2;
            await CarryOutAsync(tenantId, claim, kind, actions[..half], cancellationToken);
            await CarryOutAsync(tenantId, claim, kind, actions[half..], cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var action = actions[0];
            logger.LogWarning(exception, "Action {Kind} {Id} failed at attempt {Attempt}.", kind, action.Id, action.Attempts);
            await WriteAsync(
                tenantId,
                ActionSql.Retry(Database.Schema),
                new
                {
                    tenantId, claim, action.Id, Error = $"{exception.GetType().Name}: {exception.Message}", GiveUp = action.Attempts >= MaxAttempts,
                    Pause = TimeSpan.FromSeconds(Math.Min(3600, Math.Pow(2, action.Attempts))),
                },
                cancellationToken);
        }
    }

    private async Task WriteAsync(Guid tenantId, string sql, object parameters, CancellationToken cancellationToken)
    {
        await using var transaction = await Database.BeginAsync(tenantId, cancellationToken);
        await transaction.ExecuteAsync(sql, parameters, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
