using Mmo.Cdp.Tests.Hosting;
using Npgsql;

namespace Mmo.Cdp.Tests.Ingestion;

/// <summary>Holds a tenant's graph lock, and so all its commits, until it is disposed.</summary>
internal sealed class HeldGraph : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;

    private HeldGraph(NpgsqlConnection connection) => _connection = connection;

    public static async Task<HeldGraph> TakeAsync(CdpHost host, Guid tenantId)
    {
        var held = new HeldGraph(await host.Database.OpenAsync());
        await held.ExecuteAsync($"select pg_advisory_lock(hashtextextended('mmo.cdp.graph:{tenantId}', 0))");
        return held;
    }

    public async ValueTask DisposeAsync()
    {
        await ExecuteAsync("select pg_advisory_unlock_all()");
        await _connection.DisposeAsync();
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        await command.ExecuteNonQueryAsync();
    }
}
