namespace Mmo.EntityFrameworkCore.Operations;

/// <summary>The slowest statements, or why they cannot be shown.</summary>
/// <param name="State">Whether they are shown.</param>
/// <param name="Items">The statements that took the most time.</param>
public sealed record StatementsReading(StatementsState State, IReadOnlyList<StatementReading> Items);
