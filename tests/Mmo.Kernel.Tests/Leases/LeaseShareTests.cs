using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Mmo.EntityFrameworkCore.Leases;
using Mmo.EntityFrameworkCore.Migrations;
using Mmo.Kernel.Tests.Data;
using Mmo.Testing;

namespace Mmo.Kernel.Tests.Leases;

// One after the other: roles are the server's, and each start alters them.
[Collection("Roles of the server")]
public sealed class LeaseShareTests
{
    private const int Leases = 6;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_host_that_comes_later_gets_its_share_and_one_that_stops_leaves_its_own_to_the_other()
    {
        await using var database = await TestDatabases.CreateEmptyAsync();
        await using var first = await StartAsync(database);
        await using var early = new Askers(first);
        await Eventually.Async(() => early.Held == Leases, Patience);

        await using var second = await StartAsync(database);
        await using var late = new Askers(second);
        await Eventually.Async(() => late.Held >= Leases / 2 && early.Held + late.Held == Leases, Patience);

        // What was given up was taken by the other, and did not go to and fro.
        (await database.ScalarAsync<long>("select max(token) from kernel.lease where name like 'share:%'")).ShouldBe(2);

        await late.DisposeAsync();
        await second.StopAsync();
        await Eventually.Async(() => early.Held == Leases, Patience);
    }

    private static async Task<WebApplication> StartAsync(TestDatabase database)
    {
        var app = House.Build(database.ConnectionString, configure: builder => builder.WebHost.UseTestServer());
        await app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
        await app.StartAsync();
        return app;
    }

    /// <summary>Loops that ask for their lease before each round, as workers do.</summary>
    private sealed class Askers : IAsyncDisposable
    {
        private readonly CancellationTokenSource _ended = new();
        private readonly bool[] _holds = new bool[Leases];
        private readonly Task _asking;

        public Askers(WebApplication app)
        {
            var leases = app.Services.GetRequiredService<ILeases>();
            _asking = Task.WhenAll(Enumerable.Range(0, Leases).Select(n => AskAsync(leases, n)));
        }

        public int Held => _holds.Count(h => h);

        public async ValueTask DisposeAsync()
        {
            await _ended.CancelAsync();
            await _asking;
        }

        private async Task AskAsync(ILeases leases, int n)
        {
            while (!_ended.IsCancellationRequested)
            {
                _holds[n] = await leases.TryAcquireAsync($"share:{n}") is not null;
                await Task.Delay(TimeSpan.FromMilliseconds(200), _ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
