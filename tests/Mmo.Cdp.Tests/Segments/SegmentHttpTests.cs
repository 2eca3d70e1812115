using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Application.Dtos;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Segments;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Json;

namespace Mmo.Cdp.Tests.Segments;

public sealed class SegmentHttpTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private const string Path = "/api/cdp/segment";

    private readonly SegmentScene _scene = new(host);

    [Fact]
    public async Task A_segment_is_made_listed_changed_and_deleted()
    {
        var admin = await host.SignedInOverHttpAsync();
        var name = $"上海复购 {_scene.City}";
        var made = await admin.PostOkAsync<SegmentDetailsDto>(Path, new { name, condition = Json(_scene.OfThisTest) });
        made.Sentence.ShouldBe($"Customers where City is “{_scene.City}”.");
        made.SentenceParts!.Parts.ShouldContain(p => p.Kind == SentencePartKind.Value);
        made.IsRebuilding.ShouldBeTrue();
        made.AsOf.ShouldBeNull();

        await _scene.PersonAsync("chen");
        await _scene.SettleAsync();
        var listed = (await admin.GetOkAsync<PagedResultDto<SegmentDto>>($"{Path}?filter={Uri.EscapeDataString(_scene.City)}&sorting=memberCount%20desc")).Items.ShouldHaveSingleItem();
        listed.Name.ShouldBe(name);
        listed.MemberCount.ShouldBe(1);
        listed.AsOf!.Value.ShouldBe(host.Clock.GetUtcNow(), TimeSpan.FromSeconds(5));

        var members = await admin.GetOkAsync<KeysetResultDto<ProfileListItemDto>>($"{Path}/{made.Id}/members");
        members.Items.ShouldHaveSingleItem().City.ShouldBe(_scene.City);
        members.Total.ShouldBe(1);

        var changed = await admin.PutOkAsync<SegmentDetailsDto>($"{Path}/{made.Id}", new { name = name + "!", condition = made.Condition, made.ConcurrencyStamp });
        changed.Name.ShouldBe(name + "!");
        changed.IsRebuilding.ShouldBeFalse("the same condition in another spelling is no new condition");
        (await admin.PutRefusedAsync($"{Path}/{made.Id}", new { name = "late", condition = made.Condition, made.ConcurrencyStamp })).ShouldBe(HttpStatusCode.Conflict);

        await admin.DeleteOkAsync($"{Path}/{made.Id}");
        (await admin.StatusAsync($"{Path}/{made.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await host.Database.ScalarAsync<string>($"select string_agg(action, ' ' order by at) from cdp.audit_entry where entity_id = '{made.Id}'")).ShouldBe("created updated deleted");
    }

    [Theory]
    [InlineData("""{"type":"event","name":"Page","op":"gte","value":1,"window":{"type":"rolling","amount":2147483647,"unit":"day"}}""", "condition.window.amount")]
    [InlineData("""{"type":"event","name":"Page","op":"gte","value":1,"window":{"type":"rolling","amount":2147483647,"unit":"hour"}}""", "condition.window.amount")]
    [InlineData("""{"type":"attr","path":"birthday","op":"moreThanAgo","value":10675200}""", "condition.value")]
    public async Task A_span_longer_than_anybody_remembers_is_refused(string condition, string place)
    {
        var admin = await host.SignedInOverHttpAsync();
        (await admin.PostRefusedAsync($"{Path}/preview", new { condition = JsonSerializer.Deserialize<JsonElement>(condition) })).ShouldBlame(place);
    }

    [Fact]
    public async Task Two_changes_at_once_make_no_circle()
    {
        var admin = await host.SignedInOverHttpAsync();
        for (var round = 0; round < 3; round++)
        {
            var both = await Task.WhenAll(MakeAsync(admin), MakeAsync(admin));
            var answers = await Task.WhenAll(both.Select((segment, i) => admin.PutAsJsonAsync(
                $"{Path}/{segment.Id}", new { segment.Name, condition = Json(new InSegmentCondition(both[1 - i].Id)), segment.ConcurrencyStamp }, MmoJson.Options)));

            answers.Select(a => a.StatusCode).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.BadRequest]);
        }
    }

    [Fact]
    public async Task More_changes_at_once_than_there_are_connections_are_all_made()
    {
        var admin = await host.SignedInOverHttpAsync();
        (await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => MakeAsync(admin)))).Select(s => s.Id).Distinct().Count().ShouldBe(60);
    }

    [Fact]
    public async Task Nothing_is_built_on_a_segment_that_is_being_deleted()
    {
        var admin = await host.SignedInOverHttpAsync();
        for (var round = 0; round < 3; round++)
        {
            var segment = await MakeAsync(admin);
            var answers = await Task.WhenAll(
                admin.DeleteAsync($"{Path}/{segment.Id}"),
                admin.PostAsJsonAsync(Path, new { name = $"above {Guid.NewGuid():N}", condition = Json(new InSegmentCondition(segment.Id)) }, MmoJson.Options));

            answers.Count(a => a.IsSuccessStatusCode).ShouldBe(1);
        }
    }

    [Fact]
    public async Task What_is_wrong_is_told_where_it_is_wrong()
    {
        var admin = await host.SignedInOverHttpAsync();
        var refused = await admin.PostRefusedAsync(Path, new { name = "x", condition = Json(new AllCondition(new AttributeCondition("shoeSize", ConditionOperator.Exists))) });
        refused.ShouldBlame("condition.conditions[0].path");
        (await admin.PostRefusedAsync(Path, new { name = "x" })).ShouldBlame("condition");
        (await admin.PostRefusedAsync(Path, new { name = "", condition = Json(_scene.OfThisTest) })).ShouldBlame("name");
        (await admin.PostRefusedAsync($"{Path}/preview", new { condition = new { type = "any", conditions = Array.Empty<object>() } })).ShouldBlame("condition.conditions");
        (await admin.GetRefusedAsync($"{Path}?sorting=condition")).ShouldBlame("sorting");
    }

    [Fact]
    public async Task A_name_stands_once_and_a_segment_in_use_is_not_deleted()
    {
        var admin = await host.SignedInOverHttpAsync();
        var name = $"n {_scene.City}";
        var lower = await admin.PostOkAsync<SegmentDetailsDto>(Path, new { name, condition = Json(_scene.OfThisTest) });
        (await admin.PostRefusedAsync(Path, new { name, condition = Json(_scene.OfThisTest) })).ShouldBe(HttpStatusCode.Conflict, CdpErrorCodes.SegmentNameTaken);

        var upper = await admin.PostOkAsync<SegmentDetailsDto>(Path, new { name = $"above {_scene.City}", condition = Json(new InSegmentCondition(lower.Id)) });
        var refused = await admin.DeleteRefusedAsync($"{Path}/{lower.Id}");
        refused.ShouldBe(HttpStatusCode.Conflict, CdpErrorCodes.SegmentInUse);
        refused.Message.ShouldContain($"above {_scene.City}");
        (await admin.GetOkAsync<SegmentDetailsDto>($"{Path}/{lower.Id}")).Uses.ShouldHaveSingleItem().Id.ShouldBe(upper.Id);

        (await admin.PutRefusedAsync($"{Path}/{lower.Id}", new { name, condition = Json(new AllCondition(new NotInSegmentCondition(upper.Id))), lower.ConcurrencyStamp }))
            .ShouldBlame("condition.conditions[0].segmentId");
        await admin.DeleteOkAsync($"{Path}/{upper.Id}");
        await admin.DeleteOkAsync($"{Path}/{lower.Id}");
    }

    [Fact]
    public async Task A_segment_is_not_deleted_while_another_module_saves_what_refers_to_it()
    {
        var admin = await host.SignedInOverHttpAsync();
        var segment = await admin.PostOkAsync<SegmentDetailsDto>(Path, new { name = $"held {_scene.City}", condition = Json(_scene.OfThisTest) });
        Task deleted;
        var held = await host.InTenantAsync<ISegmentDirectory, IAsyncDisposable>(host.TenantId, directory => directory.HoldAsync());
        await using (held)
        {
            deleted = admin.DeleteOkAsync($"{Path}/{segment.Id}");
            (await Task.WhenAny(deleted, Task.Delay(300))).ShouldNotBe(deleted);
            (await host.InTenantAsync<ISegmentDirectory, int>(host.TenantId, async d => (await d.NamesAsync([segment.Id])).Count)).ShouldBe(1);
        }

        await deleted;
    }

    [Fact]
    public async Task A_preview_counts_the_whole_and_each_row_and_shows_people_masked()
    {
        var admin = await host.SignedInOverHttpAsync();
        foreach (var i in Enumerable.Range(0, 12))
        {
            await _scene.PersonAsync($"p{i}", new { city = _scene.City, phone = $"1380000{i:0000}", level = i % 3 == 0 ? "gold" : "silver" });
            if (i < 4)
            {
                await _scene.DoAsync($"p{i}", "Bought Tea");
            }
        }

        await _scene.DoAsync("p0", "Refunded");
        var condition = new AllCondition(
            _scene.OfThisTest,
            new AnyCondition(SegmentScene.Did("Bought Tea"), new AttributeCondition("level", ConditionOperator.Eq, ConditionJson.Of("gold"))),
            new NoneCondition(new AllCondition(_scene.OfThisTest, SegmentScene.Did("Refunded"))));

        var preview = await admin.PostOkAsync<SegmentPreviewDto>($"{Path}/preview", new { condition = Json(condition) });

        preview.Count.ShouldBe(5);
        preview.Total.ShouldBeGreaterThanOrEqualTo(12);
        preview.Sample.Count.ShouldBe(5);
        preview.Sample[0].Phone.ShouldStartWith("138****");
        preview.Rows.ToDictionary(r => r.Path, r => (r.Alone, r.Left)).ShouldSatisfyAllConditions(
            r => r["conditions[0]"].ShouldBe((12, 12)),
            r => r["conditions[1]"].Left.ShouldBe(6),
            r => r["conditions[1].conditions[0]"].Left.ShouldBe(4),
            r => r["conditions[1].conditions[1]"].Left.ShouldBe(6, "the second of a group adds"),
            r => r["conditions[2]"].ShouldBe((1, 5), "alone is whom it takes away"));

        var segment = await _scene.SegmentAsync(condition);
        (await _scene.MembersAsync(segment)).Length.ShouldBe(5, "the preview and the segment count alike");
    }

    [Fact]
    public async Task Breaking_a_preview_off_stops_the_query_in_the_database()
    {
        var admin = await host.SignedInOverHttpAsync();
        await using var connection = await host.Database.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var block = new Npgsql.NpgsqlCommand("lock table cdp_store.profile in access exclusive mode", connection, transaction))
        {
            await block.ExecuteNonQueryAsync();
        }

        using var stop = new CancellationTokenSource();
        var asked = admin.PostAsJsonAsync($"{Path}/preview", new { condition = Json(_scene.OfThisTest) }, MmoJson.Options, stop.Token);
        await Eventually.Async(async () => await WaitingAsync() == 1);
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => asked);
        await Eventually.Async(async () => await WaitingAsync() == 0);
    }

    [Fact]
    public async Task A_preview_that_takes_too_long_says_so()
    {
        var admin = await host.SignedInOverHttpAsync();
        var previews = host.Services.GetRequiredService<SegmentPreviews>();
        await using var connection = await host.Database.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var block = new Npgsql.NpgsqlCommand("lock table cdp_store.profile in access exclusive mode", connection, transaction))
        {
            await block.ExecuteNonQueryAsync();
        }

        previews.Patience = TimeSpan.FromMilliseconds(300);
        try
        {
            var refused = await admin.PostRefusedAsync($"{Path}/preview", new { condition = Json(_scene.OfThisTest) });
            refused.ShouldBe(HttpStatusCode.Conflict, CdpErrorCodes.SegmentPreviewTooSlow);
        }
        finally
        {
            previews.Patience = TimeSpan.FromSeconds(20);
        }
    }

    [Fact]
    public async Task Who_sees_one_store_counts_and_lists_that_store_only()
    {
        var admin = await host.SignedInOverHttpAsync();
        var mine = await _scene.PersonAsync("mine");
        await _scene.PersonAsync("nobodys");
        var segment = await _scene.SegmentAsync(_scene.OfThisTest);
        var unit = await admin.PostOkAsync<JsonElement>("/api/identity/organization-unit", new { code = _scene.Id("U"), name = "门店", kind = "store" });
        var unitId = unit.GetProperty("id").GetGuid();
        await host.Database.ExecuteAsync($"update cdp_store.profile set unit_id = '{unitId}' where profile_id = {mine} and city = '{_scene.City}'");
        var clerk = await ClerkAsync(admin, unitId);

        (await clerk.PostOkAsync<SegmentPreviewDto>($"{Path}/preview", new { condition = Json(_scene.OfThisTest) })).Count.ShouldBe(1);
        var members = await clerk.GetOkAsync<KeysetResultDto<ProfileListItemDto>>($"{Path}/{segment}/members");
        members.Items.ShouldHaveSingleItem().UnitId.ShouldBe(unitId);
        (await clerk.PostRefusedAsync(Path, new { name = "x", condition = Json(_scene.OfThisTest) })).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static JsonElement Json(ConditionNode condition) => JsonSerializer.Deserialize<JsonElement>(condition.ToJson());

    private Task<long> WaitingAsync() => host.Database.ScalarAsync<long>(
        $"select count(*) from pg_stat_activity where datname = '{host.Database.Name}' and usename = 'mmo_cdp' and wait_event_type = 'Lock'")!;

    /// <summary>Somebody who may look at segments and profiles of one store.</summary>
    private async Task<HttpClient> ClerkAsync(HttpClient admin, Guid unitId)
    {
        var role = await admin.PostOkAsync<JsonElement>("/api/identity/role", new { name = _scene.Id("clerk"), dataScope = "units" });
        var roleId = role.GetProperty("id").GetGuid();
        await admin.PutOkAsync<JsonElement>($"/api/identity/role/{roleId}/permissions", new
        {
            granted = new[] { CdpPermissions.Segments, CdpPermissions.Profiles }, concurrencyStamp = role.GetProperty("concurrencyStamp").GetString(),
        });
        await admin.PostOkAsync<JsonElement>("/api/identity/user", new { userName = _scene.Id("clerk"), name = "店员", unitId, roleIds = new[] { roleId }, password = CdpHost.AdminPassword });
        return await host.SignedInOverHttpAsync(_scene.Id("clerk"));
    }

    private Task<SegmentDetailsDto> MakeAsync(HttpClient admin) =>
        admin.PostOkAsync<SegmentDetailsDto>(Path, new { name = $"race {Guid.NewGuid():N}", condition = Json(_scene.OfThisTest) });
}
