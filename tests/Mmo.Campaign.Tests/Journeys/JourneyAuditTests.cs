using System.Text.Json;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;
using Mmo.DataScopes;

namespace Mmo.Campaign.Tests.Journeys;

/// <summary>A draft is saved every second or so while somebody draws; the audit log tells who draws, not each stroke.</summary>
public sealed class JourneyAuditTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private const string Path = "/api/campaign/journey";

    [Fact]
    public async Task A_draft_that_is_kept_again_and_again_leaves_one_entry_that_says_who_drew()
    {
        await host.UseMailboxAsync();
        using var admin = await host.SignedInAsync();
        var journey = await admin.PostOkAsync<JourneyDto>(Path, new CreateJourneyDto { Name = $"审计 {Guid.NewGuid():N}", Draft = Drawing(1) });
        journey = await KeepAsync(admin, journey, Drawing(2));
        (await EntriesAsync(journey)).ShouldBe(["created draftBy"]);

        journey = await admin.PostOkAsync<JourneyDto>($"{Path}/{journey.Id}/publish", new { journey.ConcurrencyStamp });
        for (var hours = 3; hours <= 6; hours++)
        {
            journey = await KeepAsync(admin, journey, Drawing(hours));
        }

        journey = await KeepAsync(admin, journey, null);

        (await EntriesAsync(journey)).ShouldBe(["created draftBy", "updated currentVersion draftBy publishedAt publishedBy status", "updated draftBy", "updated draftBy"]);
        (await ChangeAsync(journey)).ShouldBe("""{"draftBy": ["管理员", null]}""");
    }

    [Fact]
    public async Task Who_takes_a_draft_over_and_what_it_is_called_is_told()
    {
        using var admin = await host.SignedInAsync();
        var journey = await admin.PostOkAsync<JourneyDto>(Path, new CreateJourneyDto { Name = $"审计 {Guid.NewGuid():N}" });
        await host.Database.ExecuteAsync($"update campaign.journey set draft_by = '李雷', draft_by_id = gen_random_uuid() where id = '{journey.Id}'");

        journey = await KeepAsync(admin, journey, Drawing(1));
        journey = await KeepAsync(admin, journey, Drawing(2));
        (await ChangeAsync(journey)).ShouldBe("""{"draftBy": ["李雷", "管理员"]}""");

        journey = await admin.PutOkAsync<JourneyDto>(
            $"{Path}/{journey.Id}", new UpdateJourneyDto { Name = $"改名 {Guid.NewGuid():N}", Draft = Drawing(2), ConcurrencyStamp = journey.ConcurrencyStamp });
        (await EntriesAsync(journey)).Length.ShouldBe(3);
        (await ChangeAsync(journey)).ShouldContain("改名");
    }

    [Fact]
    public async Task A_colleague_who_is_called_alike_takes_a_draft_over_all_the_same()
    {
        string[] may = [CampaignPermissions.Journeys, CampaignPermissions.JourneysEdit];
        using var owner = await host.SomebodyAsync(null, DataScopeKind.All, may);
        using var colleague = await host.SomebodyAsync(null, DataScopeKind.All, may);
        var journey = await owner.PostOkAsync<JourneyDto>(Path, new CreateJourneyDto { Name = $"审计 {Guid.NewGuid():N}" });

        journey = await KeepAsync(colleague, journey, Drawing(1));
        await KeepAsync(colleague, journey, Drawing(2));

        (await EntriesAsync(journey)).ShouldBe(["created draftBy", "updated draftBy"]);
        (await ChangeAsync(journey)).ShouldBe("""{"draftBy": ["张三", "张三"]}""");
        (await host.Database.ScalarAsync<long>($"select count(distinct user_id) from campaign.audit_entry where entity_id = '{journey.Id}'")).ShouldBe(2);
    }

    [Fact]
    public async Task Who_renames_themselves_while_they_draw_takes_nothing_over()
    {
        using var admin = await host.SignedInAsync();
        var journey = await admin.PostOkAsync<JourneyDto>(Path, new CreateJourneyDto { Name = $"审计 {Guid.NewGuid():N}" });
        await host.Database.ExecuteAsync($"update campaign.journey set draft_by = '旧名' where id = '{journey.Id}'");

        await KeepAsync(admin, journey, Drawing(1));

        (await EntriesAsync(journey)).ShouldBe(["created draftBy"]);
    }

    private static JourneyDefinition Drawing(int hours) => Draw.Row(Draw.On("Began"), Draw.Wait(hours, WaitUnit.Hours), Draw.Exit());

    private static Task<JourneyDto> KeepAsync(HttpClient admin, JourneyDto journey, JourneyDefinition? draft) => admin.PutOkAsync<JourneyDto>(
        $"{Path}/{journey.Id}", new UpdateJourneyDto { Name = journey.Name, Draft = draft, ConcurrencyStamp = journey.ConcurrencyStamp });

    /// <summary>The verb of each entry and the properties it tells of, but for what every new row has.</summary>
    private async Task<string[]> EntriesAsync(JourneyDto journey) => JsonSerializer.Deserialize<string[]>((await host.Database.ScalarAsync<string>(
        $"""
        select jsonb_agg(concat_ws(' ', action, (
          select string_agg(k, ' ' order by k) from jsonb_object_keys(changes) k
          where action <> 'created' or k = 'draftBy')) order by at, id)::text
        from campaign.audit_entry where entity_type = 'Journey' and entity_id = '{journey.Id}'
        """))!)!;

    private async Task<string> ChangeAsync(JourneyDto journey) => (await host.Database.ScalarAsync<string>(
        $"select changes::text from campaign.audit_entry where entity_type = 'Journey' and entity_id = '{journey.Id}' order by at desc, id desc limit 1"))!;
}
