using Mmo.Application.Dtos;
using Mmo.Campaign.Suppressions;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Cdp;
using Mmo.DataScopes;

namespace Mmo.Campaign.Tests.Suppressions;

public sealed class UnsubscribeTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private const string Path = "/api/campaign/suppression/unsubscribes";

    private static readonly DateTimeOffset Start = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    private async Task<string> SayAsync(int minute, bool isGranted, string? reason = null, Guid? userId = null, string? address = null, Guid? unit = null, string channel = "email")
    {
        var own = address ?? $"{minute}.{Guid.NewGuid():N}@shop.test";
        var part = await host.Cdp.PersonAsync(own, "陈思远", unitId: unit);
        var user = userId is { } id ? $"'{id}'" : "null";
        await host.Database.ExecuteAsync(
            $"""
            insert into cdp_store.consent_entry (tenant_id, id, part_no, channel, purpose, address, is_granted, source_no, user_id, reason, occurred_at)
            values ('{host.TenantId}', '{Guid.CreateVersion7()}', {part}, '{channel}', 'marketing', '{own}', {isGranted}, 1, {user}, {(reason is null ? "null" : $"'{reason}'")}, '{Start.AddMinutes(minute):O}')
            """);
        return own;
    }

    [Fact]
    public async Task Who_unsubscribed_is_listed_newest_first_with_the_way_and_who_agreed_again_is_not()
    {
        await host.Database.ExecuteAsync("delete from cdp_store.consent_entry");
        await SayAsync(1, false, "unsubscribe-link");
        await SayAsync(2, false, "preference-page");
        await SayAsync(3, false, "电话里说的", userId: Guid.NewGuid());
        await SayAsync(4, false);
        var again = await SayAsync(5, false);
        await SayAsync(6, true, address: again);
        await SayAsync(7, false, channel: "sms");

        using var admin = await host.SignedInAsync();
        var first = await admin.GetOkAsync<KeysetResultDto<UnsubscribeDto>>($"{Path}?maxResultCount=3");
        first.Items.Select(u => (u.Way, u.Note)).ShouldBe([(UnsubscribeWay.Source, null), (UnsubscribeWay.ByHand, "电话里说的"), (UnsubscribeWay.PreferencePage, null)]);
        first.Items[0].ShouldSatisfyAllConditions(u => u.Address!.ShouldEndWith("***@shop.test"), u => u.Purpose.ShouldBe("marketing"), u => u.Since.ShouldBe(Start.AddMinutes(4)));
        var second = await admin.GetOkAsync<KeysetResultDto<UnsubscribeDto>>($"{Path}?maxResultCount=3&cursor={first.Next}");
        (second.Items.Single().Way, second.Next).ShouldBe((UnsubscribeWay.Link, null));
        (await admin.GetOkAsync<KeysetResultDto<UnsubscribeDto>>($"{Path}?maxResultCount=3&cursor={second.Previous}")).Items.Select(u => u.Id).ShouldBe(first.Items.Select(u => u.Id));
        (await admin.GetOkAsync<KeysetResultDto<UnsubscribeDto>>($"{Path}?way=byHand")).Items.Single().Since.ShouldBe(Start.AddMinutes(3));
    }

    [Fact]
    public async Task Only_people_of_ones_data_scope_are_seen_and_names_in_outline_without_the_permission()
    {
        var here = await host.UnitAsync();
        var own = await SayAsync(10, false, "unsubscribe-link", unit: here);
        using var reader = await host.SomebodyAsync(here, DataScopeKind.Units, CampaignPermissions.Suppressions);
        var seen = (await reader.GetOkAsync<KeysetResultDto<UnsubscribeDto>>(Path)).Items.Single();
        (seen.Name, seen.Address).ShouldBe(("陈**", $"{own[0]}***@shop.test"));
        using var knower = await host.SomebodyAsync(here, DataScopeKind.Units, CampaignPermissions.Suppressions, CdpPermissions.ProfilesReveal);
        (await knower.GetOkAsync<KeysetResultDto<UnsubscribeDto>>(Path)).Items.Single().Name.ShouldBe("陈思远");
        using var stranger = await host.SomebodyAsync(await host.UnitAsync(), DataScopeKind.Units, CampaignPermissions.Suppressions);
        (await stranger.GetOkAsync<KeysetResultDto<UnsubscribeDto>>(Path)).Items.ShouldBeEmpty();
        using var other = await host.SignedInAsync("other");
        (await other.GetOkAsync<KeysetResultDto<UnsubscribeDto>>(Path)).Items.ShouldBeEmpty();
    }
}
