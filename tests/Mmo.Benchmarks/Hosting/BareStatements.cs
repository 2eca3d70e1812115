using Dapper;
using Npgsql;

namespace Mmo.Benchmarks.Hosting;

/// <summary>Runs hand-written statements on one connection of a module's runtime role, in one tenant.</summary>
internal sealed class BareStatements : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly Guid _tenant;

    private BareStatements(NpgsqlConnection connection, Guid tenant) => (_connection, _tenant) = (connection, tenant);

    public static async Task<BareStatements> OpenAsync(BenchmarkServer server, string role, Guid tenant, CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(server.ConnectionString) { Username = role, Pooling = false, CommandTimeout = 900 }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return new BareStatements(connection, tenant);
    }

    /// <summary>The text of <c>bare/…</c> or <c>naive/…</c>.</summary>
    public static string Read(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, $"{file}.sql"));

    /// <summary>One transaction with what is done in it; committed unless it is only tried.</summary>
    public async Task<T> InTransactionAsync<T>(Func<NpgsqlConnection, Task<T>> work, bool isTried = false)
    {
        await using var transaction = await _connection.BeginTransactionAsync();
        await _connection.ExecuteAsync("select set_config('mmo.tenant_id', @tenant, true), set_config('work_mem', '64MB', true)", new { tenant = _tenant.ToString() });
        var answer = await work(_connection);
        await (isTried ? transaction.RollbackAsync() : transaction.CommitAsync());
        return answer;
    }

    public Task<T> QueryOneAsync<T>(string sql, object parameters, bool isTried = false) =>
        InTransactionAsync(connection => connection.QuerySingleAsync<T>(sql, parameters), isTried);

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
