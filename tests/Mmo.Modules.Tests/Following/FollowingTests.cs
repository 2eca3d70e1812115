using Mmo.Campaign.Messages;
using Mmo.Cdp.Profiles;
using Mmo.Modules.Tests.Hosting;

namespace Mmo.Modules.Tests.Following;

/// <summary>A part turned out to be two people: what the other modules made of its events goes to whom the events belong to now.</summary>
public sealed class FollowingTests(ModulesHost host) : IClassFixture<ModulesHost>
{
    private static readonly string[] OfBo =
    [
        "mmo.journey.entered 预订", "mmo.lead.created 预订", "mmo.message.delivered 预订", "mmo.message.sent 预订", "mmo.profile.changed 预订",
    ];

    private readonly OneNumberTwoPeople _number = new(host);

    [Fact]
    public async Task Who_entered_by_an_event_that_went_is_the_other_person_with_tag_message_call_and_lead()
    {
        await _number.LiveAsync();
        await host.SettleAsync();
        (await _number.LeadsAsync(_number.An)).ShouldBe(["搬家", "看看", "预订"], ignoreOrder: true);

        await _number.DivideAsync();
        await host.SettleAsync();
        await IsBosAsync();
    }

    [Fact]
    public async Task Who_entered_by_another_event_or_by_a_segment_stays()
    {
        await _number.LiveAsync();
        await host.SettleAsync();
        await _number.DivideAsync();
        await host.SettleAsync();

        (await _number.JourneysAsync(_number.An)).ShouldBe(["搬家", "看看"], ignoreOrder: true);
        (await _number.LeadsAsync(_number.An)).ShouldBe(["搬家", "看看"], ignoreOrder: true);
        (await _number.ReportedAsync(_number.An)).ShouldAllBe(e => !e.Contains(OneNumberTwoPeople.Booking));
        (await _number.RowsAsync(_number.An)).ShouldBe((0, 0));
        TagsOf(await _number.ProfileAsync(_number.An)).ShouldBeEmpty();
        (await _number.MessagesAsync(_number.An)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Told_of_the_division_twice_the_modules_change_nothing_more()
    {
        await _number.LiveAsync();
        await host.SettleAsync();
        await _number.DivideAsync();
        await host.SettleAsync();

        await host.Database.ExecuteAsync(
            """
            update campaign.feed_cursor set position = 0 where consumer = 'part-divisions';
            update campaign.action set state = 0, claim = null, due_at = now() where kind = 'campaign.divide-part';
            update crm.action set state = 0, claim = null, due_at = now() where kind = 'crm.divide-part'
            """);
        await host.SettleAsync();
        await IsBosAsync();
        (await _number.JourneysAsync(_number.An)).ShouldBe(["搬家", "看看"], ignoreOrder: true);
        (await _number.LeadsAsync(_number.An)).ShouldBe(["搬家", "看看"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_a_step_had_still_to_tell_goes_to_the_other_person_too()
    {
        await _number.LiveAsync();
        await host.WorkOffAsync("feed:campaign:journeys");
        await host.WorkOffAsync("work:campaign:enrolments");
        await _number.DivideAsync();
        await host.WorkOffAsync("feed:campaign:part-divisions");

        // Sales and cdp are away for a while, and hear of the division before they hear of what there was to tell.
        await host.Database.ExecuteAsync("update campaign.action set due_at = now() + interval '1 day' where state = 0 and kind <> 'campaign.divide-part'");
        await host.SettleAsync();
        await host.Database.ExecuteAsync("update campaign.action set due_at = now() where state = 0 and kind <> 'campaign.divide-part'");
        await host.SettleAsync();
        await IsBosAsync();
    }

    [Fact]
    public async Task What_was_being_told_during_the_division_follows_afterwards()
    {
        await _number.LiveAsync();
        await host.WorkOffAsync("feed:campaign:journeys");
        await host.WorkOffAsync("work:campaign:enrolments");

        // Another host had these in its hands and tells of the part that it read.
        await host.Database.ExecuteAsync("create table held as select id, payload from campaign.action where state = 0");
        await _number.DivideAsync();
        await host.WorkOffAsync("feed:campaign:part-divisions");
        await host.Database.ExecuteAsync(
            """
            update campaign.action a set payload = held.payload, due_at = now() + interval '1 day' from held where held.id = a.id;
            drop table held
            """);
        await host.SettleAsync();
        await host.Database.ExecuteAsync("update campaign.action set due_at = now() where state = 0 and kind <> 'campaign.divide-part'");
        await host.WorkOffAsync("work:campaign:actions");
        await LaterAsync();
        await IsBosAsync();
    }

    /// <summary>What waits for a moment of the database's clock comes at once.</summary>
    private async Task LaterAsync()
    {
        foreach (var module in new[] { "campaign", "crm", "campaign", "crm" })
        {
            await host.Database.ExecuteAsync($"update {module}.action set due_at = now() where state = 0");
            await host.SettleAsync();
        }
    }

    private async Task IsBosAsync()
    {
        (await _number.JourneysAsync(_number.Bo)).ShouldBe(["预订"]);
        var message = (await _number.MessagesAsync(_number.Bo)).ShouldHaveSingleItem();
        message.State.ShouldBe(MessageState.Accepted);
        (await _number.RowsAsync(_number.Bo)).ShouldBe((1, 1));
        (await _number.LeadsAsync(_number.Bo)).ShouldBe(["预订"]);
        (await _number.ReportedAsync(_number.Bo)).ShouldBe(OfBo, ignoreOrder: true);
        TagsOf(await _number.ProfileAsync(_number.Bo)).ShouldHaveSingleItem();
    }

    private static string[] TagsOf(ProfileDetailsDto profile) => [.. profile.Attributes.Select(a => a.Key).Where(k => k.Contains("预订过"))];
}
