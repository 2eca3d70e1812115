using System.Text.Json.Nodes;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Identity;
using static Mmo.Cdp.Tests.Ingestion.Sensors.SensorsItems;

namespace Mmo.Cdp.Tests.Ingestion.Sensors;

/// <summary>Whom items of 神策 mean, and what they change of them.</summary>
public sealed class SensorsPeopleTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly string _run = Guid.NewGuid().ToString("N")[..12];

    [Fact]
    public async Task A_servers_distinct_id_is_anonymous_unless_it_says_otherwise_and_then_it_is_both()
    {
        await host.SendItemsAsync(Item("track", Id("a"), "Seen"), Item("track", Id("u"), "Seen", new Dictionary<string, object> { ["$is_login_id"] = true }));

        (await KindsAsync("a")).ShouldBe("5");
        (await KindsAsync("u")).ShouldBe("1 5");

        // Node's SDK takes nothing but numbers in an increment.
        await host.SendItemsAsync(Item("profile_increment", Id("u"), properties: new { points = 3 }));
        (await EventsAsync("u")).ShouldBe("Seen identify");
    }

    [Fact]
    public async Task A_signup_joins_the_visitor_with_the_user_who_is_known_by_the_id_alone_from_then_on()
    {
        await host.SendItemsAsync(Item("track", Id("a"), "Before"));
        await host.SendItemsAsync(Item("track_signup", Id("u"), "$SignUp", fields: new { original_id = Id("a") }));
        await host.SendItemsAsync(Item("track", Id("u"), "Unmarked"), Item("track", Id("u"), "Marked", new Dictionary<string, object> { ["$is_login_id"] = true }));

        (await KindsAsync("u")).ShouldBe("1 5");
        (await EventsAsync("a")).ShouldBe("$SignUp Before Marked Unmarked");
    }

    [Fact]
    public async Task A_browser_names_its_ids_and_who_signs_in_is_one_person_with_the_visitor_and_whoever_a_server_calls_so()
    {
        await host.SendItemsAsync(BrowserItem("track", Id("a"), name: "Before"));
        await host.SendItemsAsync(BrowserItem("track_signup", Id("a"), Id("u"), "$SignUp"), BrowserItem("track", Id("a"), Id("u"), "After"));
        await host.SendItemsAsync(Item("track", Id("u"), "OfServer"));

        (await EventsAsync("a")).ShouldBe("$SignUp After Before OfServer");
    }

    [Fact]
    public async Task Two_users_of_one_browser_stay_two()
    {
        await host.SendItemsAsync(BrowserItem("track_signup", Id("a"), Id("u1"), "$SignUp"));
        await host.SendItemsAsync(BrowserItem("track_signup", Id("a"), Id("u2"), "$SignUp"));

        (await host.ProfileAsync(Id("u1"))).ShouldNotBe(await host.ProfileAsync(Id("u2")));
    }

    [Fact]
    public async Task Every_identity_is_an_identifier_of_its_kind_and_what_is_bound_is_joined()
    {
        var phone = $"138{Random.Shared.Next(10_000_000, 99_999_999)}";
        await host.SendItemsAsync(BrowserItem(
            "track_id_bind", Id("a"), Id("u"), "$BindID",
            identities: [("$identity_mobile", phone), ("$identity_email", $"{Id("u")}@Example.com"), ("$identity_mp_unionid", Id("union")), ("$identity_mp_wx123_openid", Id("open")), ("member_no", Id("m")), ("vip_card", Id("c"))]));

        (await host.Database.ScalarAsync<string>(
            $"""
            select string_agg(i.kind || ' ' || replace(i.value, '{_run}', ''), ', ' order by i.kind, i.value) from cdp_store.identifier i join cdp_store.part p using (tenant_id, part_no)
            where p.profile_id = {await host.ProfileAsync(Id("u"))}
            """)).ShouldBe($"1 -u, 2 -m, 3 -u@example.com, 4 +86{phone}, 5 -a, 6 -union, 7 -open, 9 vip_card:-c");
    }

    [Fact]
    public async Task Who_signs_in_by_another_key_is_known_by_that_key_and_has_no_user_id_of_both()
    {
        var phone = $"139{Random.Shared.Next(10_000_000, 99_999_999)}";
        var item = BrowserItem("track_signup", Id("a"), $"$identity_mobile+{phone}", "$SignUp");
        item["identities"] = new JsonObject { ["$identity_cookie_id"] = Id("a"), ["$identity_mobile"] = phone };
        await host.SendItemsAsync(item);

        (await host.ProfileAsync($"+86{phone}")).ShouldBe(await host.ProfileAsync(Id("a")));
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.identifier where value like '%identity_mobile+{phone}'")).ShouldBe(0);
    }

    [Fact]
    public async Task An_id_that_is_to_be_taken_away_joins_nobody()
    {
        var item = Item("track_id_unbind", Id("u"), "$UnbindID", fields: new { identities = new Dictionary<string, string> { ["$identity_mp_unionid"] = Id("union") } });

        (await host.SendItemsAsync(item)).Reason().ShouldBe("not-supported track_id_unbind");
        (await host.ProfileAsync(Id("union"))).ShouldBeNull();
    }

    private string Id(string name) => $"{_run}-{name}";

    private Task<string?> KindsAsync(string name) =>
        host.Database.ScalarAsync<string?>($"select string_agg(kind::text, ' ' order by kind) from cdp_store.identifier where value = '{Id(name)}'");

    private async Task<string> EventsAsync(string name) => (await host.Database.ScalarAsync<string>(
        $"""
        select string_agg(t.name, ' ' order by t.name collate "C") from cdp_store.event e join cdp_store.part p using (tenant_id, part_no) join cdp.event_type t on t.id = e.event_type_id
        where p.profile_id = {await host.ProfileAsync(Id(name))}
        """))!;
}
