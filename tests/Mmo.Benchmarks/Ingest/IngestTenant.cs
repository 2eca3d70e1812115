namespace Mmo.Benchmarks.Ingest;

/// <summary>A tenant with one source, and the numbers of its event names.</summary>
internal sealed record IngestTenant(Guid Id, string Code, string WriteKey, int SourceNo, IReadOnlyDictionary<string, int> TypeIds);
