using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Cdp.Events;
using Mmo.Cdp.PartDivisions;
using Mmo.Cdp.People;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Cdp.Tests.Segments;
using Mmo.Cdp.Unmerging;

namespace Mmo.Cdp.Tests.Unmerging;

/// <summary>One phone number, two people: first 安's, from a certain day on 波's.</summary>
public sealed class PartDivisionTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private const string Path = "/api/cdp/unmerge";

    private readonly SegmentScene _scene = new(host);
    private readonly string _phone = $"+86139{Random.Shared.Next(10_000_000, 99_999_999)}";

    [Fact]
    public async Task Events_purchases_and_values_go_to_whom_the_number_was_at_the_time()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (profile, phone, handedOver) = await SharedAsync(admin);
        var input = Divided(profile, phone, new { partNo = phone, from = handedOver }, "号码换了主人");

        var preview = await admin.PostOkAsync<UnmergePreviewDto>($"{Path}/preview", input);
        preview.People.Select(p => (p.KeepsId, p.Name, p.City, p.EventCount, p.Purchases.Single().Amount, p.Identifiers.Count))
            .ShouldBe([(true, "安", "杭州", 2, 80m, 1), (false, "波", _scene.City, 3, 50m, 0)]);
        (await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{profile}")).EventCount.ShouldBe(5, "a preview does nothing");

        var done = await admin.PostOkAsync<UnmergeDto>(Path, input);
        var division = done.Divisions.ShouldHaveSingleItem();
        (division.PartNo, division.From, division.To, division.EventCount).ShouldBe((phone, handedOver, null, 3));
        var an = await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{done.ProfileIds[0]}");
        (an.Id, an.Name, CityOf(an), an.EventCount, an.Purchases.Single().Amount, an.LastSeenTime < handedOver).ShouldBe((profile, "安", "杭州", 2, 80m, true));
        an.Identifiers.ShouldHaveSingleItem();
        an.Attributes.Single(a => a.Key == "level").Value.ToString().ShouldBe("gold", "the piece says nothing of it");
        var bo = await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{done.ProfileIds[1]}");
        (bo.Name, CityOf(bo), bo.EventCount, bo.Purchases.Single().Amount, bo.FirstSeenTime >= handedOver).ShouldBe(("波", _scene.City, 3, 50m, true));
        bo.Identifiers.ShouldBeEmpty();
        (await host.Database.ScalarAsync<string>(
            $"select changes ->> 'events' from cdp.audit_entry where tenant_id = '{host.TenantId}' and entity_id = '{profile}' and action = 'unmerged'")).ShouldBe("3");
    }

    [Fact]
    public async Task Segments_see_each_of_the_two_and_events_that_come_later_go_to_whom_the_number_stays_with()
    {
        var admin = await host.SignedInOverHttpAsync();
        var here = await _scene.SegmentAsync(_scene.OfThisTest);
        var (profile, phone, handedOver) = await SharedAsync(admin);
        await _scene.SettleAsync();
        (await _scene.MembersAsync(here)).ShouldBe([await ProfileOfAsync(phone)]);

        var done = await admin.PostOkAsync<UnmergeDto>(Path, Divided(profile, phone, new { partNo = phone, from = handedOver }, "两个人"));
        await _scene.SettleAsync();
        (await _scene.MembersAsync(here)).ShouldBe([done.Divisions.Single().NewPartNo]);
        await SayAsync(new { type = "track", @event = "Looked" });
        (await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{profile}")).EventCount.ShouldBe(3);
    }

    [Fact]
    public async Task Undone_the_two_are_one_person_again_with_all_events_and_the_newest_values()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (profile, phone, handedOver) = await SharedAsync(admin);
        var before = await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{profile}");
        var done = await admin.PostOkAsync<UnmergeDto>(Path, Divided(profile, phone, new { partNo = phone, from = handedOver }, "两个人"));

        await admin.PostOkAsync<UnmergeDto>($"{Path}/{done.Id}/undo", new { reason = "还是一个人" });
        var after = await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{profile}");
        (after.Name, CityOf(after), after.EventCount, after.FirstSeenTime, after.LastSeenTime).ShouldBe((before.Name, CityOf(before), before.EventCount, before.FirstSeenTime, before.LastSeenTime));
        after.Purchases.Single().Amount.ShouldBe(before.Purchases.Single().Amount);
        after.PartNos.Count.ShouldBe(2, "what was told apart stays told apart, and can be taken apart once more");
    }

    [Fact]
    public async Task A_piece_can_be_what_one_source_said()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (profile, phone, _) = await SharedAsync(admin);
        var till = await host.NewSourceAsync(SourceKind.Server);
        await host.Client(till.WriteKey).BatchOkAsync(Spoken(new { type = "track", @event = "Paid in the shop" }));

        var done = await admin.PostOkAsync<UnmergeDto>(Path, Divided(profile, phone, new { partNo = phone, sourceIds = new[] { till.Id } }, "在店里付钱的是别人"));
        done.Divisions.Single().EventCount.ShouldBe(1);
        var other = await admin.GetOkAsync<ListOf<TimelineEventDto>>($"/api/cdp/profile/{done.ProfileIds[1]}/timeline");
        other.Items.ShouldHaveSingleItem().Name.ShouldBe("Paid in the shop");
    }

    [Fact]
    public async Task A_consent_stays_with_its_address()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (profile, phone, handedOver) = await SharedAsync(admin);
        await SayAsync(new { type = "track", @event = "Agreed", context = new { consent = new { categoryPreferences = new { sms_marketing = true } } } });

        var done = await admin.PostOkAsync<UnmergeDto>(Path, Divided(profile, phone, new { partNo = phone, from = handedOver }, "两个人"));
        (await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{profile}")).Consents.ShouldContain(c => c.Channel == "sms" && c.IsGranted == true);
        (await admin.GetOkAsync<ListOf<TimelineEventDto>>($"/api/cdp/profile/{done.ProfileIds[1]}/timeline")).Items.ShouldNotContain(e => e.Name == InternalEventNames.ConsentGranted);
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.consent_entry where part_no = {done.Divisions.Single().NewPartNo}")).ShouldBe(0);
    }

    [Fact]
    public async Task What_other_modules_reported_follows_their_records_and_nothing_else_does()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (profile, phone, handedOver) = await SharedAsync(admin);
        var (follows, stays) = (Guid.NewGuid(), Guid.NewGuid());
        await host.InTenantAsync<IInternalEvents, int>(host.TenantId, s => s.AppendAsync(
        [
            new InternalEvent($"{follows}:sent", new PartId(phone), InternalEventNames.MessageSent, host.Clock.GetUtcNow()),
            new InternalEvent($"lead:{follows}:won", new PartId(phone), InternalEventNames.LeadWon, host.Clock.GetUtcNow()),
            new InternalEvent($"{stays}:sent", new PartId(phone), InternalEventNames.MessageSent, host.Clock.GetUtcNow()),
        ]));
        await host.InTenantAsync<IPersonChanges, int>(host.TenantId, s => s.ApplyAsync(
        [
            new PersonChange($"{follows:N}:3", new PartId(phone), "level", JsonSerializer.SerializeToElement("silver"), host.Clock.GetUtcNow(), "{}"),
        ]));
        var done = await admin.PostOkAsync<UnmergeDto>(Path, Divided(profile, phone, new { partNo = phone, from = handedOver }, "两个人"));
        var piece = done.Divisions.Single().NewPartNo;
        (await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{done.ProfileIds[1]}")).EventCount.ShouldBe(3, "the records decide, not the time");

        for (var times = 0; times < 2; times++)
        {
            await host.InTenantAsync<IPartDivisions, bool>(host.TenantId, async s =>
            {
                await s.FollowAsync(new PartId(phone), new PartId(piece), [follows]);
                return true;
            });
        }

        var bo = await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{done.ProfileIds[1]}");
        (bo.EventCount, bo.Attributes.Single(a => a.Key == "level").Value.ToString()).ShouldBe((6, "silver"));
        var an = await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{profile}");
        (an.EventCount, an.Attributes.Single(a => a.Key == "level").Value.ToString()).ShouldBe((3, "gold"));
    }

    [Fact]
    public async Task A_piece_that_cannot_be_is_refused_with_a_sentence_and_leaves_nothing()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (profile, phone, handedOver) = await SharedAsync(admin);
        (await admin.PostRefusedAsync(Path, Divided(profile, phone, new { partNo = phone, from = handedOver.AddYears(1) }, "没有事件"))).ShouldBlame("groups[1].pieces[0]");
        (await admin.PostRefusedAsync(Path, Divided(profile, phone, new { partNo = phone, from = handedOver, to = handedOver }, "反了"))).ShouldBlame("groups[1].pieces[0].to");
        (await admin.PostRefusedAsync(Path, Divided(profile, phone, new { partNo = phone + 1 }, "没有这个片段"))).ShouldBlame("groups[1].pieces[0].partNo");
        (await admin.PostRefusedAsync(Path, Divided(profile, phone, new { from = handedOver }, "没说哪个片段"))).ShouldBlame("groups[1].pieces[0].partNo");
        (await admin.PostRefusedAsync(Path, new { profileId = profile, reason = "空的一组", groups = new object[] { new { partNos = new[] { phone } }, new { partNos = Array.Empty<long>() } } }))
            .ShouldBlame("groups[1]");
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.part where profile_id = {phone}")).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_who_take_the_same_piece_at_once_one_is_refused_and_no_event_is_in_two_places()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (profile, phone, handedOver) = await SharedAsync(admin);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            admin.PostAsync(Path, JsonContent.Create(Divided(profile, phone, new { partNo = phone, from = handedOver }, "两个人")))));

        answers.Count(a => a.IsSuccessStatusCode).ShouldBe(1);
        answers.ShouldAllBe(a => a.IsSuccessStatusCode || (int)a.StatusCode == 400);
        (await host.Database.ScalarAsync<long>(
            $"select sum(s.event_count)::bigint from cdp_store.part_stat s join cdp_store.link l on {phone} in (l.part_a, l.part_b) and s.part_no in (l.part_a, l.part_b)")).ShouldBe(5);
    }

    // 安 is told of first; then the number is 波's.
    private async Task<(Guid Profile, long Phone, DateTimeOffset HandedOver)> SharedAsync(HttpClient admin)
    {
        await SayAsync(new { type = "identify", traits = new { phone = _phone, name = "安", city = "杭州", level = "gold" } });
        await SayAsync(Order(80));
        host.Clock.Advance(TimeSpan.FromMinutes(20));
        var handedOver = host.Clock.GetUtcNow();
        handedOver = handedOver.AddTicks(-(handedOver.Ticks % TimeSpan.TicksPerSecond));
        await SayAsync(new { type = "identify", traits = new { phone = _phone, name = "波", city = _scene.City } });
        await SayAsync(Order(50));
        await SayAsync(new { type = "track", @event = "Looked" });
        var phone = await host.Database.ScalarAsync<long>($"select part_no from cdp_store.identifier where tenant_id = '{host.TenantId}' and value = '{_phone}'");
        var profile = await host.Database.ScalarAsync<Guid>($"select public_id from cdp_store.part where part_no = {phone}");
        (await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{profile}")).Name.ShouldBe("波");
        return (profile, phone, handedOver);
    }

    private static string? CityOf(ProfileDetailsDto profile) => profile.Attributes.FirstOrDefault(a => a.Key == "city")?.Value.ToString();

    private object Order(decimal amount) => new { type = "track", @event = "Order Completed", properties = new { order_id = $"{_scene.Id("o")}-{amount}", revenue = amount, currency = "CNY" } };

    private Task SayAsync(object item) => _scene.SendAsync(Spoken(item));

    private JsonObject Spoken(object item)
    {
        var node = JsonSerializer.SerializeToNode(item)!.AsObject();
        node["messageId"] = Guid.NewGuid().ToString();
        node["timestamp"] = host.Clock.GetUtcNow().ToString("O");
        node["context"] ??= new JsonObject();
        node["context"]!["externalIds"] = new JsonArray(new JsonObject { ["type"] = "phone", ["id"] = _phone, ["collection"] = "users" });
        return node;
    }

    private Task<long> ProfileOfAsync(long part) => host.Database.ScalarAsync<long>($"select profile_id from cdp_store.part where part_no = {part}");

    private static object Divided(Guid profile, long part, object piece, string reason) =>
        new { profileId = profile, reason, groups = new object[] { new { partNos = new[] { part } }, new { pieces = new[] { piece } } } };

    private sealed record ListOf<T>(IReadOnlyList<T> Items);
}
