namespace Mmo.Cdp.Matching;

/// <summary>A record as its source wrote it.</summary>
/// <param name="Id">The caller's number for it; whatever order records come in, this one decides ties.</param>
/// <param name="Values">A value for each field of the schema, null or empty where there is none.</param>
internal readonly record struct MatchRecord(long Id, IReadOnlyList<string?> Values);
