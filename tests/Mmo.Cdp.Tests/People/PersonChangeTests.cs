using System.Text.Json;
using Mmo.Cdp.Attributes;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.People;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Segments;

namespace Mmo.Cdp.Tests.People;

public sealed class PersonChangeTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly SegmentScene _scene = new(host);

    private Task<int> ApplyAsync(params PersonChange[] changes) => host.InTenantAsync<IPersonChanges, int>(host.TenantId, people => people.ApplyAsync(changes));

    private PersonChange Change(long part, string attribute, object? value, TimeSpan? ago = null) => new(
        Guid.NewGuid().ToString("N"), new PartId(part), attribute, value is null ? null : JsonSerializer.SerializeToElement(value),
        host.Clock.GetUtcNow() - (ago ?? TimeSpan.Zero), """{"journeyName":"新客欢迎"}""");

    private Task<string?> AttributesAsync(long profile) =>
        host.Database.ScalarAsync<string?>($"select attributes::text from cdp_store.profile where profile_id = {profile}");

    [Fact]
    public async Task A_change_counts_once_ranks_by_its_time_among_the_words_of_sources_and_says_where_it_came_from()
    {
        var admin = await host.SignedInOverHttpAsync();
        var chen = await _scene.PersonAsync("chen", new { city = _scene.City, level = "silver", spent = 5 });
        var gold = Change(chen, "level", " gold ");

        (await ApplyAsync(gold, Change(chen, "spent", "12.5"), Change(chen, "city", "很久以前", ago: TimeSpan.FromHours(3)))).ShouldBe(3);
        (await ApplyAsync(gold)).ShouldBe(0);

        (await AttributesAsync(chen)).ShouldBe("""{"level": "gold", "spent": 12.5}""");
        var id = await host.Database.ScalarAsync<Guid>($"select public_id from cdp_store.profile where profile_id = {chen} and city = '{_scene.City}'");
        var details = await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{id}");
        var level = details.Attributes.Single(a => a.Key == "level");
        (level.Value!.Value.GetString(), level.SourceName).ShouldBe(("gold", "Journeys"));
        level.Candidates.Count(c => c.SourceName != "Journeys").ShouldBe(1);

        await _scene.PersonAsync("chen", new { level = "platinum" });
        (await AttributesAsync(chen)).ShouldBe("""{"level": "platinum", "spent": 12.5}""");
    }

    [Fact]
    public async Task A_tag_brings_a_person_into_a_segment_that_asks_for_it_and_its_end_out_again()
    {
        var tag = PersonTags.KeyOf($"高意向{_scene.City}");
        var chen = await _scene.PersonAsync("chen");
        var wang = await _scene.PersonAsync("wang");
        await ApplyAsync(Change(wang, tag, true));
        var segment = await _scene.SegmentAsync(new AllCondition(_scene.OfThisTest, new AttributeCondition(tag, ConditionOperator.Eq, ConditionJson.Of(true))));
        (await _scene.MembersAsync(segment)).ShouldBe([wang]);

        await ApplyAsync(Change(chen, tag, true), Change(wang, tag, null));
        await _scene.SettleAsync();

        (await _scene.MembersAsync(segment)).ShouldBe([chen]);
        (await _scene.ChangesAsync(segment))[1..].ShouldBe([$"+{chen} event", $"-{wang} event"], ignoreOrder: true);
        (await host.Database.ScalarAsync<string>($"select type || ' ' || label_zh from cdp.attribute where key = '{tag}'")).ShouldBe($"boolean 标签 · 高意向{_scene.City}");
    }

    [Fact]
    public async Task What_no_journey_may_write_or_does_not_fit_is_left_out_and_stops_nothing_else()
    {
        var chen = await _scene.PersonAsync("chen", new { city = _scene.City, spent = 5 });

        (await ApplyAsync(
            Change(chen, "email", "new@example.com"), Change(chen, "isKnown", false), Change(chen, "nobody knows it", "x"), Change(chen, "spent", "many"),
            Change(chen, "spent", 7))).ShouldBe(1);

        (await AttributesAsync(chen)).ShouldBe("""{"spent": 7}""");
        (await host.InTenantAsync<IAttributeDirectory, IReadOnlyDictionary<string, AttributeType>>(host.TenantId, d => d.WritableAsync(["email", "spent", "nobody knows it", "birthday"])))
            .ShouldBe(new Dictionary<string, AttributeType> { ["spent"] = AttributeType.Number, ["birthday"] = AttributeType.Date }, ignoreOrder: true);
    }

    [Theory]
    [InlineData(AttributeType.Text, "\" 金卡 \"", "\"金卡\"")]
    [InlineData(AttributeType.Text, "12", "\"12\"")]
    [InlineData(AttributeType.Text, "\"\"", null)]
    [InlineData(AttributeType.Text, "{\"a\":1}", null)]
    [InlineData(AttributeType.Number, "\"12.50\"", "12.50")]
    [InlineData(AttributeType.Number, "1e3", "1000")]
    [InlineData(AttributeType.Number, "\"１２\"", null)]
    [InlineData(AttributeType.Number, "true", null)]
    [InlineData(AttributeType.Boolean, "\"True\"", "true")]
    [InlineData(AttributeType.Boolean, "1", null)]
    [InlineData(AttributeType.Date, "\"2026-02-29\"", null)]
    [InlineData(AttributeType.Date, "\"2026-05-20T23:00:00Z\"", "\"2026-05-20\"")]
    [InlineData(AttributeType.Time, "\"2026-05-20T10:00:00+08:00\"", "\"2026-05-20T02:00:00Z\"")]
    [InlineData(AttributeType.Time, "\"10:00\"", null)]
    [InlineData(AttributeType.Time, "null", null)]
    public void A_value_is_read_as_its_type_takes_it(AttributeType type, string given, string? expected)
    {
        AttributeValues.TryRead(type, JsonSerializer.Deserialize<JsonElement>(given), out var read).ShouldBe(expected is not null);
        if (expected is not null)
        {
            JsonElement.DeepEquals(read, JsonSerializer.Deserialize<JsonElement>(expected)).ShouldBeTrue(read.GetRawText());
        }
    }
}
