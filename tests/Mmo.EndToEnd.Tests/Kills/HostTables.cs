using System.Diagnostics;
using Dapper;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.Testing;
using Npgsql;

namespace Mmo.EndToEnd.Tests.Kills;

/// <summary>
/// The tables behind the host, read past the product as an independent witness, and locked to stop the host at an exact place: whoever
/// wants to write there stands still until the kill.
/// </summary>
internal sealed class HostTables(RunningHost host)
{
    public const int Sending = 4;

    public async Task<IReadOnlyList<T>> ReadAsync<T>(string sql, object? parameters = null)
    {
        await using var connection = await OpenAsync();
        return (await connection.QueryAsync<T>(sql, parameters)).AsList();
    }

    public async Task<T> OneAsync<T>(string sql, object? parameters = null) => (await ReadAsync<T>(sql, parameters))[0];

    /// <summary>Holds a table until it is disposed of or the server ends.</summary>
    public async Task<NpgsqlConnection> HoldAsync(string table)
    {
        var connection = await OpenAsync();
        await connection.ExecuteAsync($"begin; lock table {table} in access exclusive mode");
        return connection;
    }

    /// <summary>True when somebody stands at the table.</summary>
    public async Task<bool> IsAwaitedAsync(string table) => await OneAsync<long>(
        "select count(*) from pg_locks where not granted and relation = @table::regclass", new { table }) > 0;

    /// <summary>Until the message of everybody is settled and nobody is inside the journey.</summary>
    public Task RestAsync(int people, TimeSpan patience) => Eventually.Async(
        () => IsAtRestAsync(people),
        patience,
        StateAsync);

    /// <summary>How many messages stand in each state.</summary>
    public async Task<string> StateAsync() =>
        string.Join(", ", await ReadAsync<string>("select state || ': ' || count(*) from campaign_store.message group by state order by state"));

    public async Task<bool> IsAtRestAsync(int people) =>
        await OneAsync<long>("select count(*) from campaign_store.message where state >= 5") == people
        && await OneAsync<long>("select count(*) from campaign_store.enrolment where state < 9") == 0;

    /// <summary>Kills the server under the host, which starts it again.</summary>
    public Task KillServerAsync() => KillAsync(host.DatabaseProcessId);

    /// <summary>Kills one connection's process; the server then ends all the others and recovers.</summary>
    public async Task KillBackendAsync(string role) => await KillAsync(await OneAsync<int>(
        "select pid from pg_stat_activity where usename = @role order by state = 'active' desc limit 1", new { role }));

    private async Task KillAsync(int processId)
    {
        using var process = Process.GetProcessById(processId);
        process.Kill();
        await process.WaitForExitAsync();
        await Eventually.Async(
            async () =>
            {
                try
                {
                    return await OneAsync<int>("select 1") == 1;
                }
                catch (Exception exception) when (exception is NpgsqlException or IOException)
                {
                    return false;
                }
            },
            TimeSpan.FromSeconds(60));
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(host.DatabaseConnection);
        await connection.OpenAsync();
        return connection;
    }
}
