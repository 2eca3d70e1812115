namespace Mmo.EntityFrameworkCore.DataScopes;

/// <summary>A row that a data scope narrows.</summary>
public interface IHasUnit
{
    /// <summary>The organisation unit; null for the whole tenant, which only the scope 'all' sees.</summary>
    Guid? UnitId { get; }

    /// <summary>The person who owns the row, where somebody does.</summary>
    Guid? OwnerId { get; }
}
