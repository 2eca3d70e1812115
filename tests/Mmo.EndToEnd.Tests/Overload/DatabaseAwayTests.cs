using System.Net;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.Testing;
using Npgsql;

namespace Mmo.EndToEnd.Tests.Overload;

/// <summary>
/// Whatever keeps the database from working, clients are told to come back, the health says which part it is, nothing that was accepted
/// is lost, and the host recovers by itself.
/// </summary>
public sealed class DatabaseAwayTests(DistantHost host) : IClassFixture<DistantHost>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private string Terminate => $"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{host.Database.Name}' and pid <> pg_backend_pid()";

    [Fact]
    public Task A_database_that_refuses_connections() => AwayAsync(
        () => Task.Run(host.Proxy.Refuse),
        () => Task.Run(host.Proxy.Mend));

    [Fact, Trait("Category", "Long")]
    public Task A_database_that_does_not_answer() => AwayAsync(
        () => Task.Run(host.Proxy.FallSilent),
        () => Task.Run(host.Proxy.Mend));

    /// <summary>Also the connections that were opened meanwhile, by whatever module, may write again.</summary>
    [Fact]
    public Task A_database_that_became_read_only() => AwayAsync(
        () => host.Database.ExecuteAsync($"alter database {host.Database.Name} set default_transaction_read_only = on; {Terminate}"),
        () => host.Database.ExecuteAsync($"set default_transaction_read_only = off; alter database {host.Database.Name} reset default_transaction_read_only"),
        readsFail: false);

    [Fact]
    public Task A_database_that_has_no_connection_left() => AwayAsync(
        () => host.Database.ExecuteAsync($"alter database {host.Database.Name} connection limit 0; {Terminate}"),
        () => host.Database.ExecuteAsync($"alter database {host.Database.Name} connection limit -1"));

    [Fact]
    public async Task Connections_that_break_or_are_ended_cost_no_500()
    {
        Action[] breaks = [host.Proxy.Reset, () => host.Database.ExecuteAsync(Terminate).GetAwaiter().GetResult()];
        foreach (var broken in breaks)
        {
            for (var i = 0; i < 3; i++)
            {
                var asking = Enumerable.Range(0, 8).Select(_ => host.TrackAsync()).Concat(Enumerable.Range(0, 8).Select(_ => AskAsync("/api/cdp/profile"))).ToArray();
                broken();
                foreach (var answer in await Task.WhenAll(asking))
                {
                    (answer.StatusCode is HttpStatusCode.OK || IsPutOff(answer)).ShouldBeTrue($"{(int)answer.StatusCode}");
                }
            }
        }

        await RecoveredAsync();
    }

    [Theory]
    [InlineData("53100"), InlineData("53200"), InlineData("57014"), InlineData("58030"), InlineData("40001"), InlineData("25006")]
    public async Task A_statement_that_finds_no_room_no_time_or_somebody_in_its_way_is_put_off(string state)
    {
        const string Tables = "array['cdp_store.event_key', 'identity.role']";
        await host.Database.ExecuteAsync(
            $"""
            create function public.fail() returns trigger language plpgsql as $$ begin raise exception 'not now' using errcode = '{state}'; end $$;
            do $$ declare name text; begin
              foreach name in array {Tables} loop execute format('create trigger fail before insert on %s for each statement execute function public.fail()', name); end loop;
            end $$;
            """);
        try
        {
            IsPutOff(await host.TrackAsync()).ShouldBeTrue();
            IsPutOff(await host.Admin.AnswerAsync("/api/identity/role", new { name = $"店长 {state}", dataScope = "all" })).ShouldBeTrue();
            (await host.IsLiveAsync()).ShouldBeTrue();
        }
        finally
        {
            await host.Database.ExecuteAsync("drop function public.fail() cascade");
        }

        await host.Admin.PostAsync("/api/identity/role", new { name = $"店长 {state}", dataScope = "all" });
        await RecoveredAsync();
    }

    [Fact, Trait("Category", "Long")]
    public async Task More_requests_than_the_pool_has_connections_are_put_off_not_failed()
    {
        await using (var holder = await host.Database.OpenAsync())
        {
            await using var command = new NpgsqlCommand("begin; lock table identity.role in access exclusive mode", holder);
            await command.ExecuteNonQueryAsync();
            var answers = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => AskAsync("/api/identity/role")));
            answers.ShouldAllBe(answer => IsPutOff(answer));
            (await host.IsLiveAsync()).ShouldBeTrue();
        }

        (await AskAsync("/api/identity/role")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await RecoveredAsync();
    }

    [Fact, Trait("Category", "Long")]
    public async Task A_full_queue_puts_events_off_and_says_so_until_it_has_room()
    {
        List<Task<HttpResponseMessage>> sending = [];
        await using (var holder = await host.Database.OpenAsync())
        {
            await using var command = new NpgsqlCommand("begin; lock table cdp_store.event_key in access exclusive mode", holder);
            await command.ExecuteNonQueryAsync();

            // Twice what the queue holds; the first request that is refused comes back at once.
            sending.AddRange(Enumerable.Range(0, 80).Select(_ => host.TrackAsync(500)));
            IsPutOff(await await Task.WhenAny(sending)).ShouldBeTrue();
            (await host.TroubleAsync())!.Value.GetProperty("ingestion").GetBoolean().ShouldBeFalse();
            (await host.IsLiveAsync()).ShouldBeTrue();
        }

        var answers = await Task.WhenAll(sending);
        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK || IsPutOff(answer));
        answers.ShouldContain(answer => answer.StatusCode == HttpStatusCode.OK);
        await RecoveredAsync();
    }

    private async Task AwayAsync(Func<Task> trouble, Func<Task> mend, bool readsFail = true)
    {
        (await host.TrackAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await trouble();
        var writes = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.TrackAsync()));
        var reads = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AskAsync("/api/cdp/segment")));
        (await writes).ShouldAllBe(answer => IsPutOff(answer));
        if (readsFail)
        {
            (await reads).ShouldAllBe(answer => IsPutOff(answer));
        }

        await Eventually.Async(async () => await host.TroubleAsync() is { } parts && !parts.GetProperty("database").GetBoolean(), Patience);
        (await host.IsLiveAsync()).ShouldBeTrue();

        // Opens what can be opened in this trouble, after all that looked at the health.
        IsPutOff(await host.TrackAsync()).ShouldBeTrue();
        await mend();
        await RecoveredAsync();
    }

    private async Task RecoveredAsync()
    {
        await Eventually.Async(async () => await host.TroubleAsync() is null, Patience);
        await Eventually.Async(async () => (await host.TrackAsync()).StatusCode == HttpStatusCode.OK, Patience);
        await Eventually.Async(async () => (await AskAsync("/api/cdp/segment")).StatusCode == HttpStatusCode.OK, Patience);
        await host.ShouldHaveKeptAllAsync();
    }

    private Task<HttpResponseMessage> AskAsync(string path) => host.Admin.AskAsync(path, TestContext.Current.CancellationToken);

    /// <summary>429, when to come back, and a sentence.</summary>
    private static bool IsPutOff(HttpResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.TooManyRequests
        && answer.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1)
        && answer.Content.ReadAsStringAsync().GetAwaiter().GetResult().Contains("\"message\"", StringComparison.Ordinal);
}
