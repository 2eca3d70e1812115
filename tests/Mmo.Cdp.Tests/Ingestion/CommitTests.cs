using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion.Sensors;

namespace Mmo.Cdp.Tests.Ingestion;

public sealed class CommitTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    [Fact]
    public async Task An_event_that_the_database_refuses_is_quarantined_alone_and_fails_nobody_else()
    {
        await host.Database.ExecuteAsync("alter table cdp_store.event add constraint no_poison check (event_id not like 'poison%')");
        var poison = "poison-" + Guid.NewGuid();
        var good = Enumerable.Range(0, 50).Select(i => Track.Event("track", $"u-{i}", name: "Beside poison", fields: new { messageId = i == 20 ? poison : Guid.NewGuid().ToString() }));
        var requests = Enumerable.Range(0, 8).Select(i => host.Client(host.ServerKey).BatchOkAsync(
            i == 3 ? good : Enumerable.Range(0, 10).Select(_ => Track.Event("track", "u-1", name: "Beside poison"))));
        var answers = await Task.WhenAll(requests);

        answers.Sum(a => a.GetProperty("stored").GetInt32()).ShouldBe(49 + 70);
        (await host.Database.ScalarAsync<string>($"select reason || ' ' || detail from cdp_store.quarantine where event_id = '{poison}'"))
            .ShouldStartWith("not-storable 23514");
        (await host.Database.ScalarAsync<long>("select count(*) from cdp_store.event e join cdp.event_type t on t.id = e.event_type_id where t.name = 'Beside poison'")).ShouldBe(119);
    }

    [Theory]
    [InlineData("40P01", 200), InlineData("40001", 200), InlineData("57P01", 429), InlineData("53300", 429)]
    public async Task A_lost_race_is_replayed_and_a_database_that_is_away_is_429(string state, int expected)
    {
        var name = $"Trouble {state}";
        await host.Database.ExecuteAsync(
            $"""
            create sequence if not exists trouble_{state};
            grant usage on sequence trouble_{state} to public;
            create function trouble_{state}() returns trigger language plpgsql as $$
            begin
              if nextval('public.trouble_{state}') <= 2 then raise exception 'trouble' using errcode = '{state}'; end if;
              return new;
            end $$;
            create trigger trouble_{state} before insert on cdp_store.event_key for each row when (new.event_id = '{name}') execute function trouble_{state}();
            """);
        var item = Track.Event("track", "u-trouble", name: name, fields: new { messageId = name });
        var answer = await host.Client(host.ServerKey).PostTextAsync("/v1/batch", Track.Batch(item.DeepClone()));

        ((int)answer.StatusCode).ShouldBe(expected);
        if (expected == 429)
        {
            int.Parse(answer.Headers.GetValues("Retry-After").Single()).ShouldBeGreaterThan(0);
            await Eventually.Async(async () => (await host.Client(host.ServerKey).PostTextAsync("/v1/batch", Track.Batch(item.DeepClone()))).StatusCode == HttpStatusCode.OK);
        }

        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.event where event_id = '{name}'")).ShouldBe(1);
    }

    [Fact]
    public async Task A_full_queue_is_429_with_whole_seconds_or_waited_for_where_nobody_comes_again_and_what_was_accepted_is_stored()
    {
        var queue = host.Services.GetRequiredService<CommitQueue>();
        var bodies = Enumerable.Range(0, 5).Select(_ => Track.Batch(Enumerable.Range(0, 4000).Select(i => Track.Event("track", $"full-{i % 50}", name: "Full")))).ToArray();
        Task[] accepted;
        Task<HttpResponseMessage> patient;
        await using (await HeldGraph.TakeAsync(host, host.TenantId))
        {
            accepted = [.. bodies.Select(SendAsync)];
            await Eventually.Async(() => queue.Count >= CommitQueue.MaxEvents);
            var refused = await host.Client(host.ServerKey).PostTextAsync("/v1/batch", Track.Batch(Track.Event("track", "full", name: "Full")));

            refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            int.Parse(refused.Headers.GetValues("Retry-After").Single()).ShouldBe(1);
            (await refused.Content.ReadAsStringAsync()).ShouldContain("Cdp:IngestionBusy");
            patient = host.PostFormAsync(SensorsItems.Address(host.ServerKey), SensorsItems.Batch(SensorsItems.Item("track", "patient", "Patient")));
            await Task.Delay(200);
            patient.IsCompleted.ShouldBeFalse();
        }

        await Task.WhenAll(accepted);
        (await Track.OkAsync(await patient)).GetProperty("stored").GetInt32().ShouldBe(1);
        (await host.Database.ScalarAsync<long>("select count(*) from cdp_store.event e join cdp.event_type t on t.id = e.event_type_id where t.name = 'Full'")).ShouldBe(20_000);
        host.Services.GetRequiredService<IngestionBudget>().Used.ShouldBe(0);
        queue.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Requests_of_one_tenant_share_commits_and_tenants_do_not_wait_for_each_other()
    {
        var other = await host.NewSourceAsync(SourceKind.Server, host.OtherTenantId);
        Task[] held;
        await using (await HeldGraph.TakeAsync(host, host.TenantId))
        {
            held = [.. Enumerable.Range(0, 30).Select(i => SendAsync(Track.Batch(Track.Event("track", $"share-{i}", name: "Share"))))];
            await Eventually.Async(() => host.Services.GetRequiredService<CommitQueue>().Count == 30);
            await host.Client(other.WriteKey).BatchOkAsync(Track.Event("track", "alone", name: "Share"));
            held.ShouldAllBe(request => !request.IsCompleted);
        }

        await Task.WhenAll(held);
        (await host.Database.ScalarAsync<long>("select count(distinct batch_id) from cdp_store.event e join cdp.event_type t on t.id = e.event_type_id where t.name = 'Share' and e.tenant_id = '" + host.TenantId + "'"))
            .ShouldBeLessThan(10);
    }

    // As an SDK does: again after 429, until it is taken.
    private Task SendAsync(string body) => Eventually.Async(
        async () =>
        {
            var answer = await host.Client(host.ServerKey).PostTextAsync("/v1/batch", body);
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.TooManyRequests);
            return answer.StatusCode == HttpStatusCode.OK;
        },
        TimeSpan.FromSeconds(60));
}
