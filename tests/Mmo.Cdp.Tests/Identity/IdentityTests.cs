using System.Text.Json.Nodes;
using Mmo.Cdp.People;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;

namespace Mmo.Cdp.Tests.Identity;

public sealed class IdentityTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly string _mark = Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task Identifiers_of_one_event_are_one_person_and_the_event_belongs_to_the_highest_of_them()
    {
        await SendAsync(Track.Event("identify", Id("u"), Id("a"), fields: new { messageId = Id("m"), traits = new { email = Mail("x"), phone = "13800138000" } }));

        var profile = await host.ProfileAsync(Id("u"));
        foreach (var identifier in new[] { Id("a"), Mail("x"), "+8613800138000" })
        {
            (await host.ProfileAsync(identifier)).ShouldBe(profile);
        }

        (await host.Database.ScalarAsync<long>($"select part_no from cdp_store.event where event_id = '{Id("m")}'")).ShouldBe((await host.PartAsync(Id("u")))!.Value);
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.link where evidence ->> 'eventId' = '{Id("m")}' and kind = 1 and state = 1")).ShouldBe(3);
    }

    [Fact]
    public async Task A_visitor_who_signs_in_is_one_person_with_what_he_did_before_and_old_events_stay_where_they_are()
    {
        await SendAsync(Track.Event("page", anonymousId: Id("a"), fields: new { messageId = Id("before") }));
        var visitor = await host.ProfileAsync(Id("a"));
        await SendAsync(Track.Event("track", Id("u"), name: "Bought"));
        var user = await host.ProfileAsync(Id("u"));
        user.ShouldNotBe(visitor);
        await SendAsync(Track.Event("identify", Id("u"), Id("a")));

        var survivor = Math.Min(visitor!.Value, user!.Value);
        (await host.ProfileAsync(Id("a"))).ShouldBe(survivor);
        (await host.ProfileAsync(Id("u"))).ShouldBe(survivor);
        (await host.Database.ScalarAsync<long>($"select part_no from cdp_store.event where event_id = '{Id("before")}'")).ShouldBe((await host.PartAsync(Id("a")))!.Value);
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.profile where profile_id in ({visitor}, {user})")).ShouldBe(1);
    }

    [Fact]
    public async Task A_merge_is_told_on_the_feed_ends_the_losers_memberships_and_marks_the_survivor()
    {
        await SendAsync(Track.Event("page", anonymousId: Id("a")));
        await SendAsync(Track.Event("page", anonymousId: Id("b")));
        var (survivor, loser) = ((await host.ProfileAsync(Id("a")))!.Value, (await host.ProfileAsync(Id("b")))!.Value);
        var publicIds = await host.Database.ScalarAsync<Guid[]>($"select array_agg(public_id order by profile_id) from cdp_store.profile where profile_id in ({survivor}, {loser})");
        var segment = Guid.NewGuid();
        await host.Database.ExecuteAsync(
            $"""
            insert into cdp_store.segment_member (tenant_id, segment_id, profile_id, entered_at) values ('{host.TenantId}', '{segment}', {loser}, now());
            insert into cdp_store.segment_due (tenant_id, segment_id, profile_id, due_at) values ('{host.TenantId}', '{segment}', {loser}, now());
            """);
        await SendAsync(Track.Event("identify", Id("u"), Id("a")), Track.Event("identify", Id("u"), Id("b")));

        (await host.Database.ScalarAsync<string>($"select payload::text from cdp.feed_event where part_no = {survivor} and name = 'Cdp.ProfilesMerged'"))
            .ShouldBe($$$"""{"losers": [{"no": {{{loser}}}}], "survivor": {"no": {{{survivor}}}}}""");
        (await host.Database.ScalarAsync<string>($"select cause || ' ' || is_entry from cdp_store.segment_change where profile_id = {loser}")).ShouldBe("merge false");
        (await host.Database.ScalarAsync<bool>(
            $"select b.types @> array['Cdp.ProfilesMerged', 'Cdp.SegmentChanged', 'identify'] from cdp.feed_batch b join cdp_store.segment_change c using (batch_id) where c.profile_id = {loser}")).ShouldBeTrue();
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.segment_member where profile_id = {loser}")).ShouldBe(0);
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.segment_due where profile_id = {loser}")).ShouldBe(0);
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.segment_dirty where profile_id = {survivor}")).ShouldBe(1);

        var found = await host.InTenantAsync<IPeople, IReadOnlyDictionary<Guid, PartId>>(host.TenantId, people => people.FindAsync(publicIds!));
        found.Values.ShouldAllBe(part => part.No == survivor);
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task Two_user_ids_never_join_and_the_conflict_is_recorded_once(bool inOneBatch)
    {
        var events = new[]
        {
            Track.Event("identify", Id("u1"), Id("a"), fields: new { traits = new { email = Mail("shared") } }),
            Track.Event("identify", Id("u2"), Id("a2"), fields: new { messageId = Id("second"), traits = new { email = Mail("shared") } }),
            Track.Event("track", Id("u2"), Id("a"), name: "On the other's device"),
            Track.Event("track", Id("u2"), Id("a"), name: "Again on the other's device"),
        };
        foreach (var batch in inOneBatch ? [events] : events.Select(e => new[] { e }))
        {
            await SendAsync(batch);
        }

        (await host.ProfileAsync(Id("u1"))).ShouldNotBe(await host.ProfileAsync(Id("u2")));
        (await host.ProfileAsync(Mail("shared"))).ShouldBe(await host.ProfileAsync(Id("u1")));
        (await host.ProfileAsync(Id("a"))).ShouldBe(await host.ProfileAsync(Id("u1")));
        (await host.ProfileAsync(Id("a2"))).ShouldBe(await host.ProfileAsync(Id("u2")));
        (await host.Database.ScalarAsync<string>(
            $"""
            select string_agg(c.reason || ' ' || (c.event_id = '{Id("second")}'), ', ' order by c.event_id = '{Id("second")}')
            from cdp_store.identity_conflict c
            where {await host.PartAsync(Id("u2"))} in (c.part_a, c.part_b)
            """)).ShouldBe("two-user-ids false, two-user-ids true");
    }

    [Fact]
    public async Task An_alias_joins_the_user_with_who_he_was_before_but_not_with_another_user()
    {
        await SendAsync(Track.Event("page", anonymousId: Id("a")));
        await SendAsync(Track.Event("track", Id("old-user"), name: "Was here"));
        await SendAsync(
            Track.Event("alias", Id("u"), fields: new { previousId = Id("a") }),
            Track.Event("alias", Id("u"), fields: new { previousId = Id("never-seen") }),
            Track.Event("alias", Id("u"), fields: new { previousId = Id("old-user") }),
            Track.Event("alias", Id("u"), fields: new { previousId = "undefined" }));

        (await host.ProfileAsync(Id("a"))).ShouldBe(await host.ProfileAsync(Id("u")));
        (await host.ProfileAsync(Id("never-seen"))).ShouldBe(await host.ProfileAsync(Id("u")));
        (await host.ProfileAsync(Id("old-user"))).ShouldNotBe(await host.ProfileAsync(Id("u")));
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.link where kind = 2 and part_b in ({await host.PartAsync(Id("u"))}, {await host.PartAsync(Id("never-seen"))}) and state = 1")).ShouldBe(2);
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.identifier where value = 'undefined'")).ShouldBe(0);
    }

    [Fact]
    public async Task What_must_stay_apart_stays_apart_whatever_events_say()
    {
        await SendAsync(Track.Event("page", anonymousId: Id("a")));
        await SendAsync(Track.Event("page", anonymousId: Id("b")));
        var (a, b) = ((await host.PartAsync(Id("a")))!.Value, (await host.PartAsync(Id("b")))!.Value);
        await host.Database.ExecuteAsync(
            $"insert into cdp_store.must_not (tenant_id, part_a, part_b, reason, created_at) values ('{host.TenantId}', {Math.Min(a, b)}, {Math.Max(a, b)}, 'manual', now())");
        await SendAsync(Track.Event("identify", Id("u"), Id("a")), Track.Event("identify", Id("u"), Id("b")));
        await SendAsync(Track.Event("identify", Id("u"), Id("b")));

        (await host.ProfileAsync(Id("u"))).ShouldBe(await host.ProfileAsync(Id("a")));
        (await host.ProfileAsync(Id("b"))).ShouldNotBe(await host.ProfileAsync(Id("a")));
        (await host.Database.ScalarAsync<string>($"select string_agg(reason, ',') from cdp_store.identity_conflict where {b} in (part_a, part_b)")).ShouldBe("must-not");
    }

    [Fact]
    public async Task A_revoked_link_is_not_made_again_by_the_same_identifiers()
    {
        await SendAsync(Track.Event("identify", Id("u"), Id("a")));
        var (u, a) = ((await host.PartAsync(Id("u")))!.Value, (await host.PartAsync(Id("a")))!.Value);
        await host.Database.ExecuteAsync(
            $"""
            update cdp_store.link set state = 0, revoked_at = now() where part_a = {Math.Min(u, a)} and part_b = {Math.Max(u, a)};
            update cdp_store.part set profile_id = part_no where part_no in ({u}, {a});
            insert into cdp_store.profile (tenant_id, profile_id, public_id, first_seen_at, last_seen_at)
            select tenant_id, part_no, public_id, now(), now() from cdp_store.part where part_no = {Math.Max(u, a)};
            """);
        await SendAsync(Track.Event("identify", Id("u"), Id("a")));

        (await host.ProfileAsync(Id("a"))).ShouldNotBe(await host.ProfileAsync(Id("u")));
        (await host.Database.ScalarAsync<int>($"select state::int from cdp_store.link where part_a = {Math.Min(u, a)} and part_b = {Math.Max(u, a)}")).ShouldBe(0);
    }

    [Fact]
    public async Task The_same_identifiers_in_two_tenants_are_two_people()
    {
        var other = await host.NewSourceAsync(SourceKind.Server, host.OtherTenantId);
        await SendAsync(Track.Event("identify", Id("u")));
        await host.Client(other.WriteKey).BatchOkAsync(Track.Event("identify", Id("u")));

        (await host.ProfileAsync(Id("u"))).ShouldNotBe(await host.ProfileAsync(Id("u"), host.OtherTenantId));
    }

    [Fact]
    public async Task External_ids_identify_too_and_those_of_accounts_do_not()
    {
        await SendAsync(Track.Event("track", anonymousId: Id("a"), name: "Scanned", fields: new
        {
            context = new
            {
                externalIds = new object[]
                {
                    new { id = Id("wm"), type = "wecom", collection = "users", encoding = "none" },
                    new { id = Id("m"), type = "member_no" },
                    new { id = Id("acc"), type = "erp", collection = "accounts" },
                },
            },
        }));

        (await host.ProfileAsync("wecom:" + Id("wm"))).ShouldBe(await host.ProfileAsync(Id("a")));
        (await host.Database.ScalarAsync<int>($"select kind::int from cdp_store.identifier where value = '{Id("m")}'")).ShouldBe(2);
        (await host.ProfileAsync("erp:" + Id("acc"))).ShouldBeNull();
    }

    private string Id(string name) => $"{name}-{_mark}";

    private string Mail(string name) => $"{name}-{_mark}@example.com";

    private async Task SendAsync(params JsonNode[] events) => await host.Client(host.ServerKey).BatchOkAsync(events);
}
