namespace Mmo.Identity.Operations;

/// <summary>A table in monthly partitions.</summary>
/// <param name="Table">The schema and the table.</param>
/// <param name="Count">How many partitions it has.</param>
/// <param name="Bytes">All of them with their indexes.</param>
/// <param name="Rows">Rows, as the database estimates them.</param>
/// <param name="Newest">The newest partition.</param>
/// <param name="Until">Where the newest ends.</param>
/// <param name="HasNextMonth">True when the next month has its partition.</param>
public sealed record PartitionsDto(string Table, int Count, long Bytes, long Rows, string? Newest, DateTimeOffset? Until, bool HasNextMonth);
