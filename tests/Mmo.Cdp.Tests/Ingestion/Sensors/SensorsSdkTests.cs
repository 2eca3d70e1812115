using System.Text.Json;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Identity;

namespace Mmo.Cdp.Tests.Ingestion.Sensors;

/// <summary>神策's SDK for Node, from npm and unmodified, against the running server.</summary>
public sealed class SensorsSdkTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];

    [Theory]
    [InlineData(null, true), InlineData(5, true), InlineData(5, false)]
    public async Task The_life_of_a_customer_arrives_as_one_person_with_all_that_was_said_of_them(int? count, bool gzip)
    {
        var said = await RunAsync(new { host = host.Url, writeKey = host.ServerKey, run = _run, count, gzip });

        said[0].GetProperty("event").GetString().ShouldBe("delivered", string.Join('\n', said));
        var profile = await host.ProfileAsync($"sensors-{_run}@example.com");
        (await host.ProfileAsync($"device-{_run}")).ShouldBe(profile);
        (await host.Database.ScalarAsync<string>(
            $"""
            select string_agg(t.name, ' ' order by e.occurred_at, e.batch_id, e.n)
            from cdp_store.event e join cdp_store.part p using (tenant_id, part_no) join cdp.event_type t on t.id = e.event_type_id
            where p.profile_id = {profile} and t.name <> 'identify'
            """)).ShouldBe("ViewProduct $SignUp PayOrder Unmarked");
        (await host.Database.ScalarAsync<string>($"select concat_ws(' ', name, city, is_known) from cdp_store.profile where profile_id = {profile}")).ShouldBe("张三 上海 t");
        (await host.Database.ScalarAsync<string>($"select jsonb_object_agg(key, value order by key)::text from cdp_store.profile, jsonb_each(attributes) where profile_id = {profile}"))
            .ShouldBe("""{"points": 42.5, "hobbies": ["茶", "香", "花"], "first_store": "SH01"}""");
        (await host.Database.ScalarAsync<string>($"select reason || ' ' || detail from cdp_store.quarantine where convert_from(raw, 'UTF8') like '%\"b1\"%' order by received_at desc limit 1"))
            .ShouldBe("not-supported item_set");
    }

    [Fact]
    public async Task A_dry_run_is_answered_and_nothing_of_it_is_kept()
    {
        var said = await RunAsync(new { host = host.Url, writeKey = host.ServerKey, run = _run, mode = "dryRun" });

        said[0].GetProperty("event").GetString().ShouldBe("delivered", string.Join('\n', said));
        (await host.ProfileAsync($"device-{_run}")).ShouldBeNull();
    }

    [Fact]
    public async Task Debug_that_is_to_be_kept_is_kept()
    {
        await RunAsync(new { host = host.Url, writeKey = host.ServerKey, run = _run, mode = "debug" });

        (await host.ProfileAsync($"device-{_run}")).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_wrong_token_is_told_and_stores_nothing()
    {
        var said = await RunAsync(new { host = host.Url, writeKey = "wrong", run = _run });

        said[0].GetProperty("event").GetString().ShouldBe("failed");
        said[0].GetProperty("message").GetString()!.ShouldContain("WriteKeyUnknown");
        (await host.ProfileAsync($"device-{_run}")).ShouldBeNull();
    }

    private static Task<IReadOnlyList<JsonElement>> RunAsync(object arguments) => NodeProcess.RunAsync("sensors-node.mjs", [JsonSerializer.Serialize(arguments)]);
}
