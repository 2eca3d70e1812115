using System.Text.Json.Nodes;
using Mmo.Cdp.People;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Identity;
using Mmo.Cdp.Tests.Ingestion;

namespace Mmo.Cdp.Tests.People;

public sealed class ProfileTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly string _mark = Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task Traits_are_unified_normalised_and_kept_in_columns_or_as_json()
    {
        await IdentifyAsync("u", new
        {
            姓名 = " 张三 ", email = " San@Example.COM ", 手机 = "138 0013 8001", 城市 = "上海", sex = "male", birthday = "1990年5月1日", timezone = "Asia/Shanghai",
            language = "zh-CN", points = 12.5, vip = true, address = new { city = "浦东", lines = new[] { "a", "b" } }, empty = "",
        });

        var person = await SnapshotAsync("u");
        (person.Name, person.Email, person.Phone, person.TimeZone, person.Locale).ShouldBe(("张三", "san@example.com", "+8613800138001", "Asia/Shanghai", "zh-CN"));
        person.Attributes["city"].ShouldBe("上海");
        person.Attributes["gender"].ShouldBe("male");
        person.Attributes["birthday"].ShouldBe("1990-05-01");
        person.Attributes["points"].ShouldBe(12.5m);
        person.Attributes["vip"].ShouldBe(true);
        person.Attributes["address"]!.ToString().ShouldBe("""{"city": "浦东", "lines": ["a", "b"]}""");
        person.Attributes.Keys.ShouldNotContain("empty");
        (await host.Database.ScalarAsync<string>("select string_agg(key || ':' || type, ' ' order by key) from cdp.attribute where key in ('points', 'vip', 'address')"))
            .ShouldBe("address:text points:number vip:boolean");
    }

    [Fact]
    public async Task What_is_no_address_number_date_or_zone_is_not_taken_for_one()
    {
        await IdentifyAsync("u", new { email = "nobody", phone = "12", birthday = "soon", timezone = "../../etc/passwd", city = new string('x', 300) });

        var person = await SnapshotAsync("u");
        (person.Email, person.Phone, person.TimeZone).ShouldBe((null, null, null));
        person.Attributes.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_value_observed_last_wins_whenever_it_arrives_and_null_takes_it_back()
    {
        var now = host.Clock.GetUtcNow();
        await IdentifyAsync("u", new { city = "上海", level = 2 }, now.AddHours(-1));
        await IdentifyAsync("u", new { city = "北京", level = 1 }, now.AddHours(-2));
        (await SnapshotAsync("u")).Attributes["city"].ShouldBe("上海");
        (await SnapshotAsync("u")).Attributes["level"].ShouldBe(2m);

        await IdentifyAsync("u", new { city = (string?)null, level = (int?)null }, now);
        (await SnapshotAsync("u")).Attributes.Keys.ShouldNotContain("city");
        (await SnapshotAsync("u")).Attributes.Keys.ShouldNotContain("level");
    }

    [Fact]
    public async Task Of_several_sources_and_parts_the_last_observation_wins_and_provenance_says_which()
    {
        var now = host.Clock.GetUtcNow();
        var second = await host.NewSourceAsync(SourceKind.Server);
        await host.Client(second.WriteKey).BatchOkAsync(Identify(null, Id("a"), new { city = "广州" }, now.AddMinutes(-1)));
        await IdentifyAsync("u", new { city = "深圳" }, now.AddMinutes(-2));
        (await SnapshotAsync("u")).Attributes["city"].ShouldBe("深圳");
        await host.Client(host.ServerKey).BatchOkAsync(Identify(Id("u"), Id("a"), null, now));

        (await SnapshotAsync("u")).Attributes["city"].ShouldBe("广州");
        (await host.Database.ScalarAsync<long>(
            $"select (provenance #>> '{{city,part}}')::bigint from cdp_store.profile where profile_id = {await host.ProfileAsync(Id("u"))}")).ShouldBe((await host.PartAsync(Id("a")))!.Value);
    }

    [Fact]
    public async Task A_clock_that_runs_ahead_does_not_outrank_what_is_said_in_the_meantime()
    {
        await IdentifyAsync("u", new { city = "未来" }, host.Clock.GetUtcNow().AddHours(20));
        await IdentifyAsync("u", new { city = "现在" }, host.Clock.GetUtcNow());

        (await SnapshotAsync("u")).Attributes["city"].ShouldBe("现在");
    }

    [Fact]
    public async Task The_store_gives_the_profile_its_unit()
    {
        await IdentifyAsync("u", new { 门店 = "sh01" });
        await IdentifyAsync("v", new { store = "no such store" });

        (await SnapshotAsync("u")).UnitId.ShouldBe(await host.Database.ScalarAsync<Guid>($"select id from identity.organization_unit where code = 'SH01' and tenant_id = '{host.TenantId}'"));
        (await SnapshotAsync("v")).UnitId.ShouldBeNull();
    }

    [Fact]
    public async Task A_visitor_is_unknown_until_something_says_who_he_is()
    {
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("page", anonymousId: Id("a"), fields: new { context = new { timezone = "Asia/Tokyo", locale = "ja" } }));
        async Task<bool> IsKnownAsync() => await host.Database.ScalarAsync<bool>($"select is_known from cdp_store.profile where profile_id = {await host.ProfileAsync(Id("a"))}");
        (await IsKnownAsync()).ShouldBeFalse();
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("track", Id("u"), Id("a"), "Signed in"));

        (await IsKnownAsync()).ShouldBeTrue();
        ((await SnapshotAsync("u")).TimeZone, (await SnapshotAsync("u")).Locale).ShouldBe(("Asia/Tokyo", "ja"));
    }

    [Fact]
    public async Task Parts_resolve_to_their_profile_and_unknown_ones_are_left_out()
    {
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("identify", Id("u"), Id("a")));
        PartId[] parts = [new((await host.PartAsync(Id("u")))!.Value), new((await host.PartAsync(Id("a")))!.Value), new(long.MaxValue)];
        var resolved = await host.InTenantAsync<IPeople, IReadOnlyDictionary<PartId, ProfileId>>(host.TenantId, people => people.ResolveAsync(parts));

        resolved.Count.ShouldBe(2);
        resolved[parts[0]].ShouldBe(resolved[parts[1]]);
        (await host.InTenantAsync<IPeople, IReadOnlyDictionary<PartId, ProfileId>>(host.OtherTenantId, people => people.ResolveAsync(parts))).ShouldBeEmpty();
    }

    private string Id(string name) => $"{name}-{_mark}";

    private async Task IdentifyAsync(string user, object traits, DateTimeOffset? at = null) =>
        await host.Client(host.ServerKey).BatchOkAsync(Identify(Id(user), null, traits, at ?? host.Clock.GetUtcNow()));

    private static JsonObject Identify(string? user, string? device, object? traits, DateTimeOffset at) =>
        Track.Event("identify", user, device, fields: new { timestamp = at, traits });

    private async Task<PersonSnapshot> SnapshotAsync(string user)
    {
        var part = new PartId((await host.PartAsync(Id(user)))!.Value);
        return (await host.InTenantAsync<IPeople, IReadOnlyDictionary<PartId, PersonSnapshot>>(host.TenantId, people => people.GetAsync([part])))[part];
    }
}
