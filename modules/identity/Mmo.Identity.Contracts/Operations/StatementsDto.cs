namespace Mmo.Identity.Operations;

/// <summary>The statements that took the most time, or why they cannot be shown.</summary>
/// <param name="State">Whether they are shown.</param>
/// <param name="Items">The statements, the costliest first.</param>
public sealed record StatementsDto(SlowStatements State, IReadOnlyList<StatementDto> Items);
