using System.Net;
using Mmo.Application.Dtos;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Suppressions;
using Mmo.Campaign.Tests.Hosting;
using Mmo.DataScopes;

namespace Mmo.Campaign.Tests.Suppressions;

public sealed class SuppressionTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private const string Path = "/api/campaign/suppression";

    private readonly string _address = $"li.na.{Guid.NewGuid():N}@shop.test";

    private async Task<AddressStandingDto> LookUpAsync(string? address = null) =>
        await (await host.SignedInAsync()).PostOkAsync<AddressStandingDto>($"{Path}/look-up", new { address = address ?? _address });

    private async Task<SuppressionDto> AddAsync(bool isComplaint = false, string? address = null) => await (await host.SignedInAsync()).PostOkAsync<SuppressionDto>(
        Path, new CreateSuppressionDto { Address = address ?? _address, IsComplaint = isComplaint, Note = " 来电要求 " });

    [Theory]
    [InlineData("li\ufffena@shop.test")]
    [InlineData("li.na@sh\ufffeop.test")]
    public async Task What_is_no_address_is_refused_also_with_code_points_that_are_no_characters(string address)
    {
        using var admin = await host.SignedInAsync();
        (await admin.PostRefusedAsync(Path, new { address, note = "来电要求" })).ShouldBlame("address");
        (await admin.PostRefusedAsync("/api/campaign/test-mail/send", new { subject = "你好", html = "<p>你好</p>", recipients = new[] { address } })).ShouldBlame("recipients[0]");
    }

    [Fact]
    public async Task An_address_put_on_the_list_by_hand_gets_no_message_until_it_is_lifted_and_both_are_audited()
    {
        await host.UseMailboxAsync();
        var start = $"Start {Guid.NewGuid():N}";
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(start, ReEntryMode.Always), Draw.Email(), Draw.Exit()));
        var part = await host.Cdp.PersonAsync(_address, "李娜");
        var added = await AddAsync(address: $" {_address.ToUpperInvariant()} ");
        (added.Address, added.Reason, added.Note, added.CanBeLifted).ShouldBe(("l***@shop.test", SuppressionReason.ByHand, "来电要求", true));
        added.AddedBy.ShouldNotBeNullOrEmpty();
        await host.Cdp.EventAsync(part, start);
        await host.SettleAsync();
        (await story.MessagesAsync(part)).ShouldBe(["dropped suppressed"]);

        using var admin = await host.SignedInAsync();
        await admin.PostOkAsync($"{Path}/{added.Id}/lift", new { reason = "打错了" });
        await host.Cdp.EventAsync(part, start);
        await host.SettleAsync();
        (await story.MessagesAsync(part)).ShouldBe(["dropped suppressed", "accepted"]);
        (await host.Database.ScalarAsync<string>($"select string_agg(action || ' ' || reason, ',' order by at) from campaign.audit_entry where entity_id = '{added.Id}'"))
            .ShouldBe("suppressed 来电要求,lifted 打错了");
        (await host.Database.ScalarAsync<long>($"select count(*) from campaign.audit_entry where changes::text ilike '%{_address}%'")).ShouldBe(0);
        (await admin.PostRefusedAsync($"{Path}/{added.Id}/lift", new { reason = "again" })).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_address_added_twice_stands_there_once_and_each_reason_is_lifted_by_itself()
    {
        var byHand = await AddAsync();
        (await AddAsync()).Id.ShouldBe(byHand.Id);
        var complaint = await AddAsync(isComplaint: true);
        (await LookUpAsync()).Suppressions.Select(s => s.Id).ShouldBe([complaint.Id, byHand.Id], ignoreOrder: true);

        using var admin = await host.SignedInAsync();
        await admin.PostOkAsync($"{Path}/{byHand.Id}/lift", new { reason = "x" });
        (await LookUpAsync()).Suppressions.Single().Reason.ShouldBe(SuppressionReason.Complaint);
    }

    [Fact]
    public async Task What_the_reader_said_nobody_here_lifts()
    {
        var complaint = await AddAsync(isComplaint: true);
        complaint.CanBeLifted.ShouldBeFalse();
        var refusal = await (await host.SignedInAsync()).PostRefusedAsync($"{Path}/{complaint.Id}/lift", new { reason = "x" });
        refusal.ShouldBe(HttpStatusCode.Conflict, "Campaign:SuppressionIsTheReaders");
        (await LookUpAsync()).Suppressions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_lifted_soft_bounce_begins_to_count_anew()
    {
        var added = await AddAsync();
        await host.Database.ExecuteAsync(
            $"insert into campaign_store.soft_bounce select tenant_id, channel, address_hash, 4, now() from campaign_store.suppression where id = '{added.Id}'");
        await (await host.SignedInAsync()).PostOkAsync($"{Path}/{added.Id}/lift", new { reason = "x" });
        (await host.Database.ScalarAsync<long>($"select count(*) from campaign_store.soft_bounce where bounces = 4")).ShouldBe(0);
    }

    [Fact]
    public async Task A_look_up_tells_of_consents_too_and_of_nothing_where_nothing_is_known()
    {
        host.Consents.Said(new("email", "news", _address), true, host.Clock.GetUtcNow());
        var standing = await LookUpAsync($" {_address.ToUpperInvariant()} ");
        standing.Suppressions.ShouldBeEmpty();
        standing.Consents.ShouldContain(c => c.Purpose == "news" && c.IsGranted);
        (await (await host.SignedInAsync()).PostRefusedAsync($"{Path}/look-up", new { address = "not an address" })).ShouldBlame("address");
    }

    [Fact]
    public async Task The_list_is_walked_forth_and_back_newest_first_and_by_reason()
    {
        List<Guid> ids = [];
        for (var i = 0; i < 5; i++)
        {
            host.Clock.Advance(TimeSpan.FromSeconds(1));
            ids.Insert(0, (await AddAsync(isComplaint: i % 2 == 0, address: $"page{i}.{Guid.NewGuid():N}@shop.test")).Id);
        }

        using var admin = await host.SignedInAsync();
        var first = await admin.GetOkAsync<KeysetResultDto<SuppressionDto>>($"{Path}?maxResultCount=2");
        var second = await admin.GetOkAsync<KeysetResultDto<SuppressionDto>>($"{Path}?maxResultCount=2&cursor={first.Next}");
        first.Items.Concat(second.Items).Select(s => s.Id).ShouldBe(ids[..4]);
        (await admin.GetOkAsync<KeysetResultDto<SuppressionDto>>($"{Path}?maxResultCount=2&cursor={second.Previous}")).Items.Select(s => s.Id).ShouldBe(ids[..2]);
        var complaints = await admin.GetOkAsync<KeysetResultDto<SuppressionDto>>($"{Path}?maxResultCount=3&reason=complaint");
        complaints.Items.Select(s => s.Id).ShouldBe([ids[0], ids[2], ids[4]]);
    }

    [Fact]
    public async Task The_list_is_seen_and_changed_by_who_may_and_by_no_other_company()
    {
        var added = await AddAsync();
        using var reader = await host.SomebodyAsync(null, DataScopeKind.All, CampaignPermissions.Suppressions);
        (await reader.PostOkAsync<AddressStandingDto>($"{Path}/look-up", new { address = _address })).Suppressions.Count.ShouldBe(1);
        (await reader.PostRefusedAsync($"{Path}/{added.Id}/lift", new { reason = "x" })).ShouldBe(HttpStatusCode.Forbidden);
        (await reader.PostRefusedAsync(Path, new { address = _address, note = "x" })).ShouldBe(HttpStatusCode.Forbidden);
        using var other = await host.SignedInAsync("other");
        (await other.PostOkAsync<AddressStandingDto>($"{Path}/look-up", new { address = _address })).Suppressions.ShouldBeEmpty();
        (await other.PostRefusedAsync($"{Path}/{added.Id}/lift", new { reason = "x" })).ShouldBe(HttpStatusCode.NotFound);
    }
}
