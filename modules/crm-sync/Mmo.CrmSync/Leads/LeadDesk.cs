using Mmo.CrmSync.Reporting;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Live;

namespace Mmo.CrmSync.Leads;

/// <summary>
/// Changes one lead under its row lock: the rule decides on what is there, then row, audit entry and event commit together. A rule that finds
/// its change already done says so with false, and a repeated request is answered as the first one was.
/// </summary>
internal sealed class LeadDesk(
    ModuleDatabase<CrmSyncDbContext> database, LeadEvents events, LeadNames names, ILiveEvents live, FeedSignal signal, TimeProvider clock)
    : ITransientDependency
{
    public async Task ChangeAsync(Guid id, string concurrencyStamp, Func<Lead, LeadChange?> decide, CancellationToken cancellationToken)
    {
        try
        {
            if (!await TryChangeAsync(id, concurrencyStamp, decide, cancellationToken))
            {
                return;
            }
        }
        catch (LeadHeldException held)
        {
            // The name is asked for after the transaction has ended.
            var owner = (await names.UsersAsync([held.OwnerId], cancellationToken)).GetValueOrDefault(held.OwnerId);
            throw new BusinessException(held.Code, innerException: held).WithData("Owner", owner);
        }

        signal.Set(database.Schema);
    }

    private async Task<bool> TryChangeAsync(Guid id, string concurrencyStamp, Func<Lead, LeadChange?> decide, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var lead = await transaction.SingleOrDefaultAsync<Lead>(LeadSql.Lock, new { transaction.TenantId, id }, cancellationToken)
            ?? throw new EntityNotFoundException("Lead", id);
        if (decide(lead) is not { } change)
        {
            return false;
        }

        if (lead.ConcurrencyStamp != concurrencyStamp)
        {
            throw new ConcurrencyException("Lead");
        }

        var now = clock.GetUtcNow();
        await transaction.ExecuteAsync(change.Sql, change.Parameters(transaction.TenantId, id, now, Uuid.Next(clock).ToString("N")), cancellationToken);
        await transaction.AuditAsync(change.Action, "Lead", id.ToString(), change.Audit, change.Reason, cancellationToken);
        if (change.Event?.Invoke(now) is { } happened)
        {
            await events.WriteAsync(transaction, [happened], cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        live.Publish(transaction.TenantId, $"{CrmSyncLiveTopics.Lead}/{id}", new { });
        return true;
    }
}
