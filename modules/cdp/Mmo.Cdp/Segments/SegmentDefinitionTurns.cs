using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.Segments;

/// <summary>
/// One change of a company's segment definitions at a time. Within a host who waits holds no connection: else those who wait could take all
/// of the pool, and whose turn it is would get none to work with.
/// </summary>
internal sealed class SegmentDefinitionTurns(ModuleDatabase<CdpDbContext> database) : ISingletonDependency
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Waits for the turn, which lasts until what this returns is disposed.</summary>
    public async Task<IAsyncDisposable> TakeAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        TenantTransaction? transaction = null;
        try
        {
            transaction = await database.BeginAsync(cancellationToken);
            await transaction.ExecuteAsync(MembershipSql.DefinitionsLock, null, cancellationToken);
            return new Turn(_turn, transaction);
        }
        catch
        {
            if (transaction is not null)
            {
                await transaction.DisposeAsync();
            }

            _turn.Release();
            throw;
        }
    }

    private sealed class Turn(SemaphoreSlim turn, TenantTransaction transaction) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            try
            {
                await transaction.DisposeAsync();
            }
            finally
            {
                turn.Release();
            }
        }
    }
}
