namespace Mmo.Architecture.Tests.Plans;

/// <summary>What a node of a plan read of one table.</summary>
/// <param name="Table">With its schema; of a partitioned table the partition.</param>
/// <param name="Type">Seq Scan, Index Scan…</param>
/// <param name="Index">The index; null for none, and for a bitmap's.</param>
/// <param name="Loops">How often it was asked.</param>
/// <param name="Rows">Rows that it looked at, in all loops, those that it threw away included.</param>
/// <param name="Blocks">Blocks that it touched, in all loops.</param>
internal sealed record Scan(string Table, string Type, string? Index, double Loops, double Rows, double Blocks);
