using Mmo.DataScopes;

namespace Mmo.EntityFrameworkCore.DataScopes;

/// <summary>The one place that applies a data scope: to lists, searches, exports and reports.</summary>
public static class DataScopeFilter
{
    /// <summary>Narrows a query to what the scope may see.</summary>
    public static IQueryable<TEntity> WhereInScope<TEntity>(this IQueryable<TEntity> query, DataScope scope)
        where TEntity : IHasUnit => scope.Kind switch
        {
            DataScopeKind.All => query,
            DataScopeKind.Units => query.Where(e => e.UnitId != null && scope.Units.Contains(e.UnitId.Value)),
            _ => query.Where(e => e.OwnerId == scope.UserId),
        };

    /// <summary>The same as a condition for hand-written SQL; pass the parameters <c>ScopeUnits</c> (<see cref="UnitParameter"/>) and <c>ScopeUser</c> (the user id) beside it.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="unitColumn">The column with the unit, qualified.</param>
    /// <param name="ownerColumn">The column with the owner; null where rows have none, and then the scope 'own' sees nothing.</param>
    public static string ToSql(this DataScope scope, string unitColumn, string? ownerColumn) => scope.Kind switch
    {
        DataScopeKind.All => "true",
        DataScopeKind.Units => $"{unitColumn} = any(@ScopeUnits)",
        _ => ownerColumn is null ? "false" : $"{ownerColumn} = @ScopeUser",
    };

    /// <summary>The units for <c>@ScopeUnits</c>.</summary>
    public static Guid[] UnitParameter(this DataScope scope) => [.. scope.Units];
}
