using Dapper;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Cdp.Events;

namespace Mmo.Campaign.Tests.Messages;

public sealed class RulesTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private readonly string _start = $"Start {Guid.NewGuid():N}";

    private Task<JourneyStory> RunAsync(MessagePurpose purpose = MessagePurpose.Marketing) =>
        JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start, ReEntryMode.Always), Draw.Email(purpose: purpose), Draw.Exit()));

    private async Task<long> StartAsync(string? email, string? zone = null)
    {
        var part = await host.Cdp.PersonAsync(email, zone: zone);
        await host.Cdp.EventAsync(part, _start);
        await host.FeedAsync();
        while (await host.TickAsync())
        {
        }

        return part;
    }

    private static string Address() => $"{Guid.NewGuid():N}@shop.test";

    [Fact]
    public async Task Consent_that_is_withdrawn_between_queue_and_send_is_kept()
    {
        await host.UseMailboxAsync();
        var story = await RunAsync();
        var address = Address();
        var part = await StartAsync(address);
        (await story.MessagesAsync(part)).ShouldBe(["queued"]);

        host.Consents.Refusing[address] = 0;
        await host.SettleAsync();

        (await story.MessagesAsync(part)).ShouldBe(["dropped no-consent"]);
        (await story.StepsAsync(part)).ShouldBe(["in → next", "mail → next dropped", "exit left"]);
        host.Events.Of(part, InternalEventNames.MessageDropped).Single().Properties.ShouldContain("no-consent");
        (await story.CountsAsync())["mail"].ShouldBe(new(1, 0, Dropped: 1));
    }

    [Fact]
    public async Task A_transactional_message_needs_no_consent_keeps_no_quiet_hours_and_counts_for_no_cap()
    {
        await host.UseMailboxAsync();
        await host.UseChannelAsync("00:00", "23:59", cap: 1);
        var story = await RunAsync(MessagePurpose.Transactional);
        var address = Address();
        host.Consents.Refusing[address] = 0;
        var part = await StartAsync(address);
        await host.Cdp.EventAsync(part, _start);
        await host.SettleAsync();

        (await story.MessagesAsync(part)).ShouldBe(["accepted", "accepted"]);
    }

    [Fact]
    public async Task Who_has_no_address_goes_on_without_a_message_and_it_says_why()
    {
        await host.UseMailboxAsync();
        var story = await RunAsync();
        var part = await StartAsync(null);
        await host.SettleAsync();

        (await story.MessagesAsync(part)).ShouldBe(["dropped no-address"]);
        (await story.WhereAsync(part)).ShouldBe("exit");
    }

    [Fact]
    public async Task In_quiet_hours_a_message_is_held_until_they_end_where_the_person_lives()
    {
        await host.UseMailboxAsync();
        await host.UseChannelAsync("22:00", "08:00");
        var story = await RunAsync();

        // 23:30 in Shanghai, 16:30 in Berlin.
        var shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
        host.Clock.MoveTo(Mmo.Campaign.Tenants.LocalTimes.Next(host.Clock.GetUtcNow(), new TimeOnly(23, 30), shanghai));
        var here = await StartAsync(Address());
        var there = await StartAsync(Address(), "Europe/Berlin");
        await host.SettleAsync();

        (await story.MessagesAsync(here)).ShouldBe(["held quiet-hours"]);
        (await story.MessagesAsync(there)).ShouldBe(["accepted"]);
        (await story.CountsAsync())["mail"].ShouldBe(new(2, 1, Held: 1));
        host.Events.Of(here, InternalEventNames.MessageHeld).Single().Properties.ShouldContain("quiet-hours");

        host.Clock.Advance(TimeSpan.FromHours(8));
        await host.SettleAsync();
        (await story.MessagesAsync(here)).ShouldBe(["held quiet-hours"]);
        host.Clock.Advance(TimeSpan.FromMinutes(31));
        await host.SettleAsync();
        (await story.MessagesAsync(here)).ShouldBe(["accepted"]);
        (await story.CountsAsync())["mail"].ShouldBe(new(2, 2));
    }

    [Fact]
    public async Task Over_the_cap_a_message_is_held_until_the_window_frees_a_place()
    {
        await host.UseMailboxAsync();
        await host.UseChannelAsync(cap: 2, capDays: 1);
        var story = await RunAsync();
        var part = await StartAsync(Address());
        await host.Cdp.CommitAsync((part, _start, null, 0), (part, _start, null, 0));
        await host.SettleAsync();

        (await story.MessagesAsync(part)).OrderBy(m => m).ShouldBe(["accepted", "accepted", "held capped"]);
        host.Clock.Advance(TimeSpan.FromHours(25));
        await host.SettleAsync();
        (await story.MessagesAsync(part)).ShouldAllBe(m => m.StartsWith("accepted", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Over_the_cap_a_message_is_dropped_when_the_company_wants_it_so()
    {
        await host.UseMailboxAsync();
        await host.UseChannelAsync(cap: 1, overCap: "drop");
        var story = await RunAsync();
        var part = await StartAsync(Address());
        await host.Cdp.EventAsync(part, _start);
        await host.SettleAsync();

        (await story.MessagesAsync(part)).ShouldBe(["accepted", "dropped capped"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_message_that_stays_held_too_long_is_dropped_as_expired()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        await host.UseChannelAsync(expiryHours: 2);
        var story = await RunAsync();
        var part = await StartAsync($"tempfail-451.{Guid.NewGuid():N}@shop.test");
        await host.SettleAsync();
        (await story.MessagesAsync(part)).ShouldBe(["retry deferred"]);

        host.Clock.Advance(TimeSpan.FromHours(3));
        await host.SettleAsync();
        (await story.MessagesAsync(part)).ShouldBe(["dropped expired"]);
    }

    [Fact]
    public async Task A_message_for_now_refused_is_tried_again_and_delivered_once()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var story = await RunAsync();
        var address = $"once-451.{Guid.NewGuid():N}@shop.test";
        var part = await StartAsync(address);
        await host.SettleAsync();
        (await story.MessagesAsync(part)).ShouldBe(["retry deferred"]);

        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await host.SettleAsync();
        (await story.MessagesAsync(part)).ShouldBe(["accepted"]);
        smtp.MailsTo(address).Count.ShouldBe(1);
        (await host.Database.ScalarAsync<string>(
            $"select string_agg(outcome || ' ' || code, ', ' order by attempt) from campaign_store.delivery d join campaign_store.message m on m.id = d.message_id where m.journey_id = '{story.Id}'"))
            .ShouldBe("deferred 451, accepted 250");
    }

    [Fact]
    public async Task An_address_where_nobody_lives_is_not_written_to_again_by_any_journey()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var story = await RunAsync();
        var part = await StartAsync($"reject-550.{Guid.NewGuid():N}@shop.test");
        await host.SettleAsync();
        (await story.MessagesAsync(part)).ShouldBe(["rejected bounced"]);
        host.Events.Of(part, InternalEventNames.MessageBounced).Single().Properties.ShouldContain("550");
        smtp.Count("refused").ShouldBe(1);

        await host.Cdp.EventAsync(part, _start);
        await host.SettleAsync();

        (await story.MessagesAsync(part)).ShouldBe(["rejected bounced", "dropped suppressed"]);
        smtp.Count("refused").ShouldBe(1);
        (await host.Database.ScalarAsync<long>("select count(*) from campaign_store.suppression where address_hash::text like '%shop%'")).ShouldBe(0);
    }

    [Fact]
    public async Task Two_people_with_one_address_get_one_message_for_the_same_occasion()
    {
        await host.UseMailboxAsync();
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Email(), Draw.Exit()));
        var address = Address();
        var (first, second) = (await StartAsync(address), await StartAsync(address));
        await host.SettleAsync();

        (await story.MessagesAsync(first)).ShouldBe(["accepted"]);
        (await story.MessagesAsync(second)).ShouldBe(["dropped duplicate"]);
    }

    [Fact]
    public async Task A_message_that_cannot_be_written_fails_alone_and_says_why()
    {
        await host.UseMailboxAsync();
        var story = await RunAsync();
        var bad = await host.Cdp.PersonAsync(Address(), "Bobby");
        var good = await host.Cdp.PersonAsync(Address(), "Alice");
        host.Templates.Error = name => name == "Bobby" ? "The subject is empty." : null;
        await host.Cdp.CommitAsync((bad, _start, null, 0), (good, _start, null, 0));
        await host.SettleAsync();
        host.Templates.Error = _ => null;

        (await story.MessagesAsync(bad)).ShouldBe(["rejected render-error"]);
        (await story.MessagesAsync(good)).ShouldBe(["accepted"]);
        (await story.StepsAsync(bad)).ShouldBe(["in → next", "mail → next failed", "exit left"]);
    }

    [Fact]
    public async Task A_stopped_journey_sends_nothing_more_and_a_paused_one_sends_when_it_goes_on()
    {
        await host.UseMailboxAsync();
        var stopped = await RunAsync();
        var one = await StartAsync(Address());
        await stopped.SetStatusAsync("stopped");
        var paused = await RunAsync();
        var two = await StartAsync(Address());
        await paused.SetStatusAsync("paused");
        await host.SettleAsync();

        (await stopped.MessagesAsync(one)).ShouldBe(["dropped left-journey"]);
        (await stopped.WhereAsync(one)).ShouldBe("stopped");
        (await paused.MessagesAsync(two)).ShouldBe(["queued"]);

        await paused.SetStatusAsync("running");
        await host.SettleAsync();
        (await paused.MessagesAsync(two)).ShouldBe(["accepted"]);
    }

    [Fact]
    public async Task Who_was_erased_between_queue_and_send_gets_nothing()
    {
        await host.UseMailboxAsync();
        var story = await RunAsync();
        var part = await StartAsync(Address());
        await host.Cdp.EraseAsync(part);
        await host.SettleAsync();

        (await story.MessagesAsync(part)).ShouldBe(["dropped person-gone"]);
    }

    [Fact]
    public async Task A_mail_server_that_is_away_blames_no_message_and_is_tried_again()
    {
        var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        await smtp.DisposeAsync();
        var story = await RunAsync();
        var part = await StartAsync(Address());
        await host.SendAsync();
        (await story.MessagesAsync(part)).ShouldBe(["retry server-trouble"]);
        (await host.Database.ScalarAsync<string>("select last_error from campaign.mail_server")).ShouldNotBeNullOrEmpty();

        await using var back = await SmtpReferee.StartAsync(smtp.Port);
        host.Clock.Advance(TimeSpan.FromSeconds(20));
        await host.SettleAsync();
        (await story.MessagesAsync(part)).ShouldBe(["accepted"]);
        (await host.Database.ScalarAsync<long>("select count(*) from campaign.mail_server where last_error is not null")).ShouldBe(0);
    }
}
