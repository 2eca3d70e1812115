using Mmo.Testing;
using Npgsql;

namespace Mmo.Host.Tests;

public sealed class TestDatabasesTests
{
    [Fact]
    public async Task Clones_of_a_template_have_its_tables_and_do_not_see_each_other()
    {
        var builds = 0;
        Task<TestDatabase> CloneAsync() => TestDatabases.CloneAsync("clones", async connectionString =>
        {
            Interlocked.Increment(ref builds);

            // A build that leaves its connection in a pool must not be in the way of the clones.
            await using var connection = new NpgsqlConnection(connectionString.Replace("Pooling=False", "Pooling=True", StringComparison.Ordinal));
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("CREATE TABLE city (name text); INSERT INTO city VALUES ('上海')", connection);
            await command.ExecuteNonQueryAsync();
        });

        var databases = await Task.WhenAll(CloneAsync(), CloneAsync());
        await using var first = databases[0];
        await using var second = databases[1];
        await first.ExecuteAsync("INSERT INTO city VALUES ('北京')");

        builds.ShouldBe(1);
        (await first.ScalarAsync<long>("SELECT count(*) FROM city")).ShouldBe(2);
        (await second.ScalarAsync<long>("SELECT count(*) FROM city")).ShouldBe(1);
    }

    [Fact]
    public async Task A_database_is_gone_after_its_test_though_somebody_is_still_connected()
    {
        var database = await TestDatabases.CreateEmptyAsync();
        await using var connection = await database.OpenAsync();
        await database.DisposeAsync();

        await using var other = await TestDatabases.CreateEmptyAsync();
        (await other.ScalarAsync<long>($"SELECT count(*) FROM pg_database WHERE datname = '{database.Name}'")).ShouldBe(0);
    }
}
