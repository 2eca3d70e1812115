using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.EntityFrameworkCore.Workers;

/// <summary>Reads backlogs.</summary>
public static class BacklogReading
{
    /// <summary>
    /// Reads what waits in a tenant by a statement that answers one row: <c>count</c>, <c>since</c> and <c>stuck</c>. <c>@Most</c> bounds what
    /// it counts.
    /// </summary>
    public static async Task<Backlog> ReadBacklogAsync(
        this IModuleDatabase database, Guid tenantId, string sql, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        return await transaction.SingleOrDefaultAsync<Backlog>(sql, new { now, Backlog.Most }, cancellationToken) ?? new Backlog();
    }
}
