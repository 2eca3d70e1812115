using System.Text.Json.Nodes;
using Mmo.Cdp.People;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;

namespace Mmo.Cdp.Tests.Identity;

/// <summary>Whoever a batch founds is written as the batch describes them, and stands as the projection of their parts would have them.</summary>
public sealed class FoundedProfileTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly string _tag = Guid.NewGuid().ToString("N")[..8];

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"name":"王小明","email":"a@example.com","phone":"13800000001","city":"上海","gender":"男","birthday":"1990-02-28","timeZone":"Asia/Shanghai","locale":"zh-CN","store":"没有这家店"}""")]
    [InlineData("""{"名\"字":"引\"号\\","level":3.50,"tags":["甲",{"乙":null}],"vip":true,"card":{"no":1},"gone":null,"name":null}""")]
    [InlineData("""{"name":["两","个"],"city":{"zh":"上海"},"gender":1,"note":""}""")]
    public async Task A_person_whom_one_event_founds_stands_as_the_projection_would_write_them(string traits)
    {
        var item = Track.Event("identify", $"founded-{_tag}");
        item["traits"] = JsonNode.Parse(traits);
        await host.Client(host.ServerKey).BatchOkAsync(item);

        await StandsAsProjectedAsync(1);
    }

    [Fact]
    public async Task What_two_identifiers_or_two_events_of_one_batch_say_of_a_new_person_is_chosen_as_everywhere()
    {
        await host.Client(host.ServerKey).BatchOkAsync(
            Track.Event("identify", anonymousId: $"device-{_tag}", fields: new { timestamp = "2026-11-01T10:00:00Z", traits = new { city = "北京", level = 1 } }),
            Track.Event("identify", $"user-{_tag}", $"device-{_tag}", fields: new { timestamp = "2026-11-01T09:00:00Z", traits = new { city = "上海", level = 2 } }),
            Track.Event("identify", $"user-{_tag}", fields: new { timestamp = "2026-11-01T08:00:00Z", traits = new { level = 3 } }));

        (await StandsAsProjectedAsync(1)).ShouldContain("北京");
    }

    [Fact]
    public async Task People_who_only_did_something_and_identifiers_that_stay_alone_have_their_profiles_too()
    {
        await host.Client(host.ServerKey).BatchOkAsync(
            Track.Event("track", anonymousId: $"visitor-{_tag}", name: "Seen"),
            Track.Event("identify", $"one-{_tag}", fields: new { traits = new { email = $"shared-{_tag}@example.com" } }),
            Track.Event("identify", $"two-{_tag}", fields: new { traits = new { email = $"shared-{_tag}@example.com" } }));

        await StandsAsProjectedAsync(3);
    }

    private async Task<string> StandsAsProjectedAsync(int people)
    {
        var rows = $"""
            select string_agg(p::text, E'\n' order by profile_id)
            from cdp_store.profile p
            where profile_id in (select q.profile_id from cdp_store.identifier i join cdp_store.part q using (tenant_id, part_no) where i.value like '%{_tag}%')
            """;
        var before = await host.Database.ScalarAsync<string>(rows);
        before.ShouldNotBeNull().Split('\n').Length.ShouldBe(people);
        await using (var transaction = await host.Module.BeginAsync(host.TenantId))
        {
            await transaction.ExecuteAsync(
                ProfileSql.Project.Replace("$1", "@tenantId").Replace("$2", "@profiles"),
                new { tenantId = host.TenantId, profiles = (await transaction.QueryAsync<long>("select profile_id from cdp.profile")).ToArray() });
            await transaction.CommitAsync();
        }

        (await host.Database.ScalarAsync<string>(rows)).ShouldBe(before);
        return before;
    }
}
