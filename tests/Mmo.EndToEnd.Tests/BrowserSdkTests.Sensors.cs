using System.Text.Json;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests;

/// <summary>神策's browser SDK, unmodified, by each of its ways to send.</summary>
public sealed partial class BrowserSdkTests
{
    [Theory]
    [InlineData("image", false, "GET"), InlineData("ajax", false, "POST"), InlineData("beacon", false, "POST"), InlineData("ajax", true, "POST")]
    public async Task A_visitor_of_a_page_with_the_sdk_of_sensors_analytics_who_signs_in_is_one_person(string sendType, bool inBatches, string method)
    {
        var run = $"{sendType}-{inBatches}".ToLowerInvariant();
        await using var shop = await OpenShopAsync($"/tea?utm_source=wx&utm_campaign={run}");
        await shop.AddSensorsAsync();
        var options = JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["server_url"] = $"{platform.Host.Address}sa?project=default&token={platform.BrowserKey}",
            ["send_type"] = sendType,
            ["batch_send"] = inBatches ? new { send_interval = 500 } : false,
        });
        await shop.Page.EvaluateAsync(
            """
            ([options, run]) => {
              sensors.init(JSON.parse(options));
              sensors.quick('autoTrack');
              sensors.setProfile({ $name: '周岚', email: `${run}@example.com` });
              sensors.incrementProfile({ points: 5 });
              sensors.login(`u-${run}`);
              sensors.bind('$identity_mp_unionid', `union-${run}`);
              sensors.incrementProfile({ points: 2 });
              sensors.track('ViewProduct', { product_id: 'P42' });
            }
            """,
            new object[] { options, run });

        await Eventually.Async(async () => (await NamesAsync($"u-{run}")) == "$BindID $SignUp ViewProduct page", state: async () => $"{await NamesAsync($"u-{run}")}; {string.Join(", ", _requests)}");
        foreach (var identifier in new[] { $"{run}@example.com", $"union-{run}" })
        {
            (await platform.Database.ScalarAsync<long>(ProfileOf(identifier))).ShouldBe(await platform.Database.ScalarAsync<long>(ProfileOf($"u-{run}")), identifier);
        }

        await Eventually.Async(async () => await platform.Database.ScalarAsync<string>(
            $"select concat_ws(' ', name, attributes ->> 'points') from cdp_store.profile where profile_id = ({ProfileOf($"{run}@example.com")})") == "周岚 7");
        (await platform.Database.ScalarAsync<string>(
            $"select concat_ws(' ', properties ->> 'path', properties ->> 'title', context -> 'campaign' ->> 'source') from cdp_store.event where kind = 'page' and context -> 'campaign' ->> 'name' = '{run}'"))
            .ShouldBe("/tea 云栖茶集 · 武夷肉桂 wx");
        await Eventually.Async(() => _requests.Contains($"{method} /sa.gif 200"));
        _requests.ShouldAllBe(r => r.StartsWith($"{method} /sa.gif 200", StringComparison.Ordinal) || r.StartsWith("GET /v1/projects", StringComparison.Ordinal));
    }

    private async Task<string?> NamesAsync(string identifier) => await platform.Database.ScalarAsync<string?>(
        $"""
        select string_agg(distinct t.name, ' ' order by t.name)
        from cdp_store.event e join cdp_store.part p using (tenant_id, part_no) join cdp.event_type t on t.id = e.event_type_id
        where p.profile_id = ({ProfileOf(identifier)}) and t.name <> 'identify'
        """);
}
