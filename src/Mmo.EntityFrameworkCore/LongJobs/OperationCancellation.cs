using Microsoft.Extensions.DependencyInjection;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.Live;
using Mmo.MultiTenancy;
using Mmo.Users;

namespace Mmo.EntityFrameworkCore.LongJobs;

/// <summary>Asks for the end of an operation of any module, for the task centre: each under its own module's database role, inside the current tenant.</summary>
public sealed class OperationCancellation(
    DatabaseConnections connections, IServiceProvider services, ICurrentTenant tenant, ICurrentUser user, FeedSignal signal, ILiveEvents live, TimeProvider clock)
    : ISingletonDependency
{
    /// <summary>Asks for it.</summary>
    /// <param name="schema">The module's schema.</param>
    /// <param name="id">The operation.</param>
    /// <param name="anybodys">True when the caller may end what others started.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>False when it has ended, may not be ended, or is another's.</returns>
    public async Task<bool> AskAsync(string schema, Guid id, bool anybodys, CancellationToken cancellationToken)
    {
        var module = connections.Schemas.Single(s => s.Name == schema && s.ContextType is not null);
        var database = (IModuleDatabase)services.GetRequiredService(typeof(ModuleDatabase<>).MakeGenericType(module.ContextType!));
        await using (var transaction = await database.BeginAsync(tenant.RequiredId, cancellationToken))
        {
            var asked = await transaction.ExecuteAsync(
                OperationSql.Cancel(schema), new { id, Now = clock.GetUtcNow(), anybodys, UserId = user.Id, user.ApiKeyId }, cancellationToken);
            if (asked == 0)
            {
                return false;
            }

            await transaction.AuditAsync("cancelled", "Operation", id.ToString(), cancellationToken: cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        signal.Set(schema);
        live.Publish(tenant.RequiredId, OperationTopic.Name, OperationTopic.Changed);
        return true;
    }
}
