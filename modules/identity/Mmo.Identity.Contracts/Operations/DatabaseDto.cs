namespace Mmo.Identity.Operations;

/// <summary>The database server.</summary>
/// <param name="Version">PostgreSQL's version.</param>
/// <param name="StartedAt">Since when it runs.</param>
/// <param name="Bytes">The size of the platform's database.</param>
/// <param name="Connections">Sessions of all programs on the server.</param>
/// <param name="MaxConnections">How many it allows.</param>
public sealed record DatabaseDto(string Version, DateTimeOffset StartedAt, long Bytes, int Connections, int MaxConnections);
