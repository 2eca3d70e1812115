namespace Mmo.DataScopes;

/// <summary>Which rows of a permission's kind a person may see (数据权限): all, those of some units, or their own.</summary>
/// <param name="Kind">How far the scope reaches.</param>
/// <param name="Units">The units with all below them; only for <see cref="DataScopeKind.Units"/>.</param>
/// <param name="UserId">The person; only for <see cref="DataScopeKind.Own"/>.</param>
public sealed record DataScope(DataScopeKind Kind, IReadOnlyList<Guid> Units, Guid? UserId)
{
    /// <summary>Everything, rows without a unit included.</summary>
    public static DataScope All { get; } = new(DataScopeKind.All, [], null);

    /// <summary>Nothing: who has no role sees no row.</summary>
    public static DataScope None { get; } = new(DataScopeKind.Units, [], null);
}
