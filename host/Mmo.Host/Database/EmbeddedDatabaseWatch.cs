using Mmo.EntityFrameworkCore.Connections;
using Mmo.Health;
using Mmo.Host.Postgres;

namespace Mmo.Host.Database;

/// <summary>Says when the embedded PostgreSQL does not run, and throws the connections to a dead one away.</summary>
internal sealed class EmbeddedDatabaseWatch : IReadinessCheck
{
    private readonly EmbeddedPostgres _postgres;

    public EmbeddedDatabaseWatch(EmbeddedPostgres postgres, DatabaseConnections connections)
    {
        _postgres = postgres;
        postgres.Lost += connections.Clear;
    }

    public string Name => "embedded-postgres";

    public Task<string?> CheckAsync(CancellationToken cancellationToken) => Task.FromResult(_postgres.Trouble);
}
