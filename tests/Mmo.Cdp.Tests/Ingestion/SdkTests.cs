using System.Text.Json;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Identity;

namespace Mmo.Cdp.Tests.Ingestion;

/// <summary>The SDKs that customers have, from npm and unmodified, against the running server.</summary>
public sealed class SdkTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];

    [Theory]
    [InlineData("segment-node.mjs", "segment", "anon", "before"), InlineData("rudder-node.mjs", "rudder", "anon-r", "before-r")]
    public async Task Every_call_of_the_sdk_arrives_and_makes_one_person(string script, string user, string device, string before)
    {
        var said = await RunAsync(script);

        said.Count(line => Says(line, "delivered") && line.GetProperty("error").ValueKind == JsonValueKind.Null).ShouldBe(6, string.Join('\n', said));
        (await host.Database.ScalarAsync<string>(
            $"""
            select string_agg(e.kind, ' ' order by e.kind) from cdp_store.event e join cdp_store.part p using (tenant_id, part_no)
            where p.profile_id = {await host.ProfileAsync($"{user}-{_run}")}
            """)).ShouldBe("alias group identify page screen track");
        foreach (var identifier in new[] { $"{device}-{_run}", $"{before}-{_run}", $"{user}-{_run}@example.com" })
        {
            (await host.ProfileAsync(identifier)).ShouldBe(await host.ProfileAsync($"{user}-{_run}"));
        }

        (await host.Database.ScalarAsync<long>($"select amount_minor from cdp_store.purchase where order_id = '{user}-{_run}'")).ShouldBe(user == "segment" ? 9950 : 100);
        (await host.Database.ScalarAsync<string>($"select name from cdp_store.profile where profile_id = {await host.ProfileAsync($"{user}-{_run}")}")).ShouldBe(user == "segment" ? "张三" : "李四");
    }

    [Fact]
    public async Task The_sdk_is_told_off_for_a_wrong_key_and_keeps_no_illusions()
    {
        var said = await RunAsync("segment-node.mjs", "wrong");

        said.Where(line => Says(line, "delivered")).ShouldAllBe(line => line.GetProperty("error").ValueKind == JsonValueKind.String);
        (await host.ProfileAsync($"segment-{_run}")).ShouldBeNull();
    }

    [Fact]
    public async Task The_sdk_waits_as_told_when_the_server_is_busy_and_delivers_then()
    {
        // The commit is refused once as if the database were away: 429, and the SDK comes back with the same events.
        await host.Database.ExecuteAsync(
            $"""
            create sequence busy; grant usage on sequence busy to public;
            create function busy() returns trigger language plpgsql as $$
            begin
              if nextval('public.busy') = 1 then raise exception 'busy' using errcode = '57P03'; end if;
              return null;
            end $$;
            create trigger busy before insert on cdp_store.event_key for each statement execute function busy();
            """);
        var said = await RunAsync("segment-node.mjs");
        await host.Database.ExecuteAsync("drop trigger busy on cdp_store.event_key");

        said.Count(line => Says(line, "delivered") && line.GetProperty("error").ValueKind == JsonValueKind.Null).ShouldBe(6, string.Join('\n', said));
        said.Count(line => Says(line, "request")).ShouldBeGreaterThan(2);
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.event where event_id in (select event_id from cdp_store.event where context::text like '%analytics-node%')")).ShouldBeGreaterThanOrEqualTo(6);
        (await host.Database.ScalarAsync<long>("select count(*) - count(distinct event_id) from cdp_store.event")).ShouldBe(0);
    }

    private Task<IReadOnlyList<JsonElement>> RunAsync(string script, string? writeKey = null) =>
        NodeProcess.RunAsync(script, [JsonSerializer.Serialize(new { host = host.Url, writeKey = writeKey ?? host.ServerKey, run = _run })]);

    private static bool Says(JsonElement line, string what) => line.ValueKind == JsonValueKind.Object && line.TryGetProperty("event", out var value) && value.GetString() == what;
}
