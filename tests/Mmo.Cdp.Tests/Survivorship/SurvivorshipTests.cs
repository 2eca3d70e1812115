using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Cdp.Attributes;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Segments;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Cdp.Tests.Ingestion.Sensors;
using Mmo.Testing.Http;

namespace Mmo.Cdp.Tests.Survivorship;

/// <summary>Whom the company believes where its sources disagree: for what comes, and for the people there are.</summary>
public sealed class SurvivorshipTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private const string Path = "/api/cdp/attribute-definition";

    private readonly string _tag = Guid.NewGuid().ToString("N")[..8];
    private DateTimeOffset _time = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_source_that_is_believed_first_holds_against_a_newer_word_and_the_profile_says_so()
    {
        var (admin, crm, app) = (await host.SignedInOverHttpAsync(), await NewSourceAsync(), await NewSourceAsync());
        await SayAsync(crm, "u", new { level = "gold" });
        await RuleAsync(admin, "level", SurvivorshipRule.Sources, crm.Id);
        await SayAsync(app, "u", new { level = "silver" });

        var level = await AttributeAsync(admin, "u", "level");
        (level.Value?.GetString(), level.SourceName, level.Rule).ShouldBe(("gold", crm.Name, SurvivorshipRule.Sources));
        level.Candidates.Select(c => c.Value?.GetString()).ShouldBe(["gold", "silver"]);
    }

    [Fact]
    public async Task A_source_that_takes_its_word_back_leaves_it_to_the_next()
    {
        var (admin, crm, app) = (await host.SignedInOverHttpAsync(), await NewSourceAsync(), await NewSourceAsync());
        await SayAsync(crm, "u", new { tier = "A" });
        await RuleAsync(admin, "tier", SurvivorshipRule.Sources, crm.Id, app.Id);
        await SayAsync(app, "u", new { tier = "B" });
        await SayAsync(crm, "u", new { tier = (string?)null });

        (await AttributeAsync(admin, "u", "tier")).Value?.GetString().ShouldBe("B");
    }

    [Fact]
    public async Task A_changed_rule_is_carried_out_on_the_people_there_are_and_changed_back()
    {
        var (admin, crm, app) = (await host.SignedInOverHttpAsync(), await NewSourceAsync(), await NewSourceAsync());
        foreach (var name in new[] { "a", "b", "c" })
        {
            await SayAsync(crm, name, new { grade = $"crm-{_tag}" });
            await SayAsync(app, name, new { grade = name == "c" ? $"crm-{_tag}" : $"app-{_tag}" });
        }

        var segment = await admin.PostOkAsync<SegmentDto>(
            "/api/cdp/segment", new { name = $"信 {_tag}", condition = JsonNode.Parse(new AttributeCondition("grade", ConditionOperator.Eq, ConditionJson.Of($"crm-{_tag}")).ToJson()) });
        await WorkAsync();
        (await MembersAsync(admin, segment)).ShouldBe(1);

        var saved = await RuleAsync(admin, "grade", SurvivorshipRule.Sources, crm.Id);
        saved.IsBeingApplied.ShouldBeTrue();
        (await AttributeAsync(admin, "a", "grade")).Value?.GetString().ShouldBe($"app-{_tag}");
        await WorkAsync();

        (await AttributeAsync(admin, "a", "grade")).Value?.GetString().ShouldBe($"crm-{_tag}");
        (await MembersAsync(admin, segment)).ShouldBe(3, "whoever has another value now is looked at again");
        (await host.Database.ScalarAsync<string>("select counts ->> 'changed' from cdp.operation where kind = 'cdp.survivorship' and subject = 'grade' and state = 'done' order by created_at desc limit 1"))
            .ShouldBe("3", "the third has the same value, but from another source");

        await RuleAsync(admin, "grade", SurvivorshipRule.Latest);
        await WorkAsync();
        (await AttributeAsync(admin, "a", "grade")).Value?.GetString().ShouldBe($"app-{_tag}");
        (await MembersAsync(admin, segment)).ShouldBe(1);
    }

    [Fact]
    public async Task What_most_records_agree_on_holds_against_a_newer_word()
    {
        var (admin, one, two, three) = (await host.SignedInOverHttpAsync(), await NewSourceAsync(), await NewSourceAsync(), await NewSourceAsync());
        await SayAsync(one, "u", new { size = "M" });
        await RuleAsync(admin, "size", SurvivorshipRule.Frequent);
        await SayAsync(two, "u", new { size = "M" });
        await SayAsync(three, "u", new { size = "XL" });
        (await AttributeAsync(admin, "u", "size")).Value?.GetString().ShouldBe("M");

        await SayAsync(two, "u", new { size = "XL" });
        (await AttributeAsync(admin, "u", "size")).Value?.GetString().ShouldBe("XL");
    }

    [Fact]
    public async Task Where_a_rule_chooses_every_source_goes_on_from_its_own_figure()
    {
        var (admin, crm, app) = (await host.SignedInOverHttpAsync(), await NewSourceAsync(), await NewSourceAsync());
        await SayAsync(crm, "u", new { points = 100 });
        await RuleAsync(admin, "points", SurvivorshipRule.Sources, app.Id);
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await SensorsAddAsync(app, 5);
        }

        (await AttributeAsync(admin, "u", "points")).Value?.GetInt32().ShouldBe(15);
    }

    [Fact]
    public async Task A_preview_says_whose_value_would_be_another_masks_it_and_changes_nothing()
    {
        var (admin, crm, app) = (await host.SignedInOverHttpAsync(), await NewSourceAsync(), await NewSourceAsync());
        await SayAsync(crm, "u", new { name = $"王{_tag}" });
        await SayAsync(app, "u", new { name = $"李{_tag}" });
        await SayAsync(app, "v", new { name = $"赵{_tag}" });

        var preview = await admin.PostOkAsync<SurvivorshipPreviewDto>($"{Path}/preview", new { key = "name", rule = "sources", sourceOrder = new[] { crm.Id } });

        (preview.Contested, preview.Changed).ShouldBe((1, 1));
        var example = preview.Examples.ShouldHaveSingleItem();
        (example.Before?.GetString(), example.After?.GetString(), example.SourceName).ShouldBe(("李**", "王**", crm.Name));
        (await AttributeAsync(admin, "u", "name")).Candidates.Single(c => c.IsChosen).SourceName.ShouldBe(app.Name);
    }

    [Fact]
    public async Task Masks_go_on_and_off_by_hand_but_not_where_they_are_fixed_nor_by_whoever_may_not_see()
    {
        var (admin, app) = (await host.SignedInOverHttpAsync(), await NewSourceAsync());
        await SayAsync(app, "u", new { diagnosis = "secret" });
        await UpdateAsync(admin, "diagnosis", change => change["isPersonal"] = true);
        (await AttributeAsync(admin, "u", "diagnosis")).Value?.GetString().ShouldNotBe("secret");

        var editor = await EditorAsync(admin);
        (await editor.PutRefusedAsync(Path, await InputAsync(admin, "diagnosis", change => change["isPersonal"] = false))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await admin.PutRefusedAsync(Path, await InputAsync(admin, "email", change => change["isPersonal"] = false))).ShouldBlame("isPersonal");

        await UpdateAsync(admin, "diagnosis", change => change["isPersonal"] = false);
        (await AttributeAsync(admin, "u", "diagnosis")).Value?.GetString().ShouldBe("secret");
    }

    [Fact]
    public async Task A_built_in_attribute_can_be_renamed()
    {
        var (admin, app) = (await host.SignedInOverHttpAsync(), await NewSourceAsync());
        await SayAsync(app, "u", new { gender = "女" });
        await UpdateAsync(admin, "gender", change => change["labelEn"] = "Sex");
        (await AttributeAsync(admin, "u", "gender")).Label.ShouldBe("Sex");
    }

    [Fact]
    public async Task What_cannot_hold_is_refused_with_a_sentence()
    {
        var (admin, app) = (await host.SignedInOverHttpAsync(), await NewSourceAsync());
        await SayAsync(app, "u", new { color = "red" });
        (await RefusedAsync("color", i => i["rule"] = "sources")).ShouldBlame("sourceOrder");
        (await RefusedAsync("color", i => i["sourceOrder"] = new JsonArray(app.Id))).ShouldBlame("sourceOrder");
        (await RefusedAsync("color", i => (i["rule"], i["sourceOrder"]) = ("sources", new JsonArray(app.Id, app.Id)))).ShouldBlame("sourceOrder[1]");
        (await RefusedAsync("color", i => (i["rule"], i["sourceOrder"]) = ("sources", new JsonArray(Guid.NewGuid())))).ShouldBlame("sourceOrder[0]");
        (await RefusedAsync("isKnown", i => i["rule"] = "frequent")).ShouldBlame("rule");
        (await RefusedAsync("color", i => i["key"] = "nobody-said-it")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await RefusedAsync("color", i => i["concurrencyStamp"] = "an older one")).Status.ShouldBe(HttpStatusCode.Conflict);

        await RuleAsync(admin, "color", SurvivorshipRule.Frequent);
        (await RefusedAsync("color", i => i["rule"] = "latest")).Status.ShouldBe(HttpStatusCode.Conflict, "the last change is still being carried out");
        await WorkAsync();
        await RuleAsync(admin, "color", SurvivorshipRule.Latest);

        async Task<Refusal> RefusedAsync(string key, Action<JsonObject> change) => await admin.PutRefusedAsync(Path, await InputAsync(admin, key, change));
    }

    private Task<SourceDto> NewSourceAsync() => host.NewSourceAsync(SourceKind.Server);

    private async Task SayAsync(SourceDto source, string name, object traits)
    {
        _time = _time.AddMinutes(1);
        await host.Client(source.WriteKey!).BatchOkAsync(Track.Event("identify", userId: $"{name}-{_tag}", fields: new { traits, timestamp = _time.ToString("o") }));
    }

    private async Task SensorsAddAsync(SourceDto source, int points)
    {
        _time = _time.AddMinutes(1);
        var item = SensorsItems.Item("profile_increment", $"u-{_tag}", properties: new { points }, fields: new { time = _time.ToUnixTimeMilliseconds() });
        item["properties"]!["$is_login_id"] = true;
        await Track.OkAsync(await host.PostFormAsync(SensorsItems.Address(source.WriteKey), SensorsItems.Batch(item)));
    }

    private static Task<AttributeDefinitionDto> RuleAsync(HttpClient admin, string key, SurvivorshipRule rule, params Guid[] order) =>
        UpdateAsync(admin, key, input => (input["rule"], input["sourceOrder"]) = (JsonNamingPolicy.CamelCase.ConvertName(rule.ToString()), new JsonArray([.. order.Select(id => (JsonNode)id)])));

    private static async Task<AttributeDefinitionDto> UpdateAsync(HttpClient admin, string key, Action<JsonObject> change) =>
        await admin.PutOkAsync<AttributeDefinitionDto>(Path, await InputAsync(admin, key, change));

    private static async Task<JsonObject> InputAsync(HttpClient admin, string key, Action<JsonObject> change)
    {
        var now = (await admin.GetOkAsync<AttributeDefinitionsDto>(Path)).Items.Single(a => a.Key == key);
        var input = new JsonObject
        {
            ["key"] = key, ["labelZh"] = now.LabelZh, ["labelEn"] = now.LabelEn, ["isPersonal"] = now.IsPersonal,
            ["rule"] = JsonNamingPolicy.CamelCase.ConvertName(now.Rule.ToString()), ["sourceOrder"] = new JsonArray([.. now.SourceOrder.Select(id => (JsonNode)id)]),
            ["concurrencyStamp"] = now.ConcurrencyStamp,
        };
        change(input);
        return input;
    }

    private async Task<ProfileAttributeDto> AttributeAsync(HttpClient admin, string name, string key) => (await admin.GetOkAsync<ProfileDetailsDto>(
        $"/api/cdp/profile/{await host.Database.ScalarAsync<Guid>($"select p.public_id from cdp_store.identifier i join cdp_store.part p using (tenant_id, part_no) where i.value = '{name}-{_tag}'")}"))
        .Attributes.Single(a => a.Key == key);

    private async Task WorkAsync()
    {
        await host.RunWorkerAsync("work:cdp:operations");
        await host.RunWorkerAsync("work:cdp:segments");
        await host.RunWorkerAsync("feed:cdp:segments");
    }

    private static async Task<long> MembersAsync(HttpClient admin, SegmentDto segment) =>
        (await admin.GetOkAsync<SegmentDetailsDto>($"/api/cdp/segment/{segment.Id}")).MemberCount;

    private async Task<HttpClient> EditorAsync(HttpClient admin)
    {
        var role = await admin.PostOkAsync<JsonElement>("/api/identity/role", new { name = $"editor {_tag}", dataScope = "all" });
        var roleIds = new[] { role.GetProperty("id").GetGuid() };
        await admin.PutOkAsync<JsonElement>(
            $"/api/identity/role/{roleIds[0]}/permissions",
            new { granted = new[] { CdpPermissions.Attributes, CdpPermissions.AttributesEdit }, concurrencyStamp = role.GetProperty("concurrencyStamp").GetString() });
        await admin.PostOkAsync<JsonElement>("/api/identity/user", new { userName = $"editor-{_tag}", name = "编辑", roleIds, password = CdpHost.AdminPassword });
        return await host.SignedInOverHttpAsync($"editor-{_tag}");
    }
}
