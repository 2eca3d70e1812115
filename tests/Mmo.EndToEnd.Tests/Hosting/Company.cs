using Microsoft.Playwright;
using Npgsql;

namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>One of the companies of a host: its people, and its rows alone.</summary>
internal sealed class Company(RunningHost host, string code = "default")
{
    public RunningHost Host => host;

    /// <summary>Its administrator at the admin UI.</summary>
    public Task<IPage> SignInAsync(ChromiumBrowser chromium) => chromium.SignInAsync(host, company: code);

    /// <summary>Its administrator's program.</summary>
    public Task<ApiClient> SignInAsync() => ApiClient.SignInAsync(host, "admin", RunningHost.AdminPassword, code);

    /// <summary>What stands in the database, past the product: the views (<c>cdp.profile</c>) show this company only, tables show all.</summary>
    public async Task<T> ScalarAsync<T>(string sql, params NpgsqlParameter[] parameters)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(host.DatabaseConnection) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var enter = new NpgsqlCommand("select set_config('mmo.tenant_id', id::text, false) from identity.tenant where code = $1", connection)
        {
            Parameters = { new() { Value = code } },
        };
        (await enter.ExecuteScalarAsync()).ShouldNotBeNull(code);
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(parameters);
        return (T)(await command.ExecuteScalarAsync())!;
    }
}
