namespace Mmo.Identity.Operations;

/// <summary>A statement, without the values it ran with.</summary>
/// <param name="Role">The database role, which is the module.</param>
/// <param name="Text">The beginning of its text.</param>
/// <param name="Calls">How often it ran.</param>
/// <param name="TotalMilliseconds">All its time.</param>
/// <param name="MeanMilliseconds">Its mean time.</param>
/// <param name="MaxMilliseconds">Its longest time.</param>
/// <param name="Rows">Rows that it returned or touched.</param>
public sealed record StatementDto(
    string Role, string Text, long Calls, double TotalMilliseconds, double MeanMilliseconds, double MaxMilliseconds, long Rows);
