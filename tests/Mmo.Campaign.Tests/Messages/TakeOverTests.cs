using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Cdp.Events;

namespace Mmo.Campaign.Tests.Messages;

/// <summary>What becomes of messages whose host, connection or claim is gone. The SMTP server says what really arrived.</summary>
public sealed class TakeOverTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private readonly string _start = $"Start {Guid.NewGuid():N}";

    private async Task<(JourneyStory Story, long Part)> QueueAsync(string address)
    {
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Email(), Draw.Exit()));
        var part = await host.Cdp.PersonAsync(address);
        await host.Cdp.EventAsync(part, _start);
        await host.FeedAsync();
        while (await host.TickAsync())
        {
        }

        return (story, part);
    }

    /// <summary>As a host leaves it that dies: a claim that ran out, and the message in that state.</summary>
    private Task DieAsync(JourneyStory story, int state, string expiry = "-1 second") => host.Database.ExecuteAsync(
        $"""
        with c as (
          insert into campaign.send_claim (id, tenant_id, owner, expires_at)
          values (gen_random_uuid(), '{host.TenantId}', gen_random_uuid(), clock_timestamp() + interval '{expiry}') returning id)
        update campaign_store.message set state = {state}, claim = (select id from c) where journey_id = '{story.Id}'
        """);

    [Fact]
    public async Task A_connection_that_breaks_at_the_last_moment_leaves_the_message_uncertain_and_it_is_never_sent_again()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var address = $"drop-data.{Guid.NewGuid():N}@shop.test";
        var (story, part) = await QueueAsync(address);
        await host.SettleAsync();

        (await story.MessagesAsync(part)).ShouldBe(["uncertain uncertain"]);
        host.Events.Of(part, InternalEventNames.MessageUncertain).Count.ShouldBe(1);
        (await story.StepsAsync(part)).ShouldBe(["in → next", "mail → next failed", "exit left"]);
        var tries = smtp.Count("drop-data");

        host.Clock.Advance(TimeSpan.FromDays(3));
        await host.SettleAsync();
        smtp.Count("drop-data").ShouldBe(tries);
        tries.ShouldBe(1);
    }

    [Fact]
    public async Task What_a_dead_host_only_held_is_sent_by_another_one()
    {
        await host.UseMailboxAsync();
        var (story, part) = await QueueAsync("held-by-the-dead@shop.test");
        await DieAsync(story, state: 3);

        await host.SettleAsync();

        (await story.MessagesAsync(part)).ShouldBe(["accepted"]);
    }

    [Fact]
    public async Task What_a_dead_host_had_begun_to_send_is_uncertain_listed_and_not_sent_again()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var (story, part) = await QueueAsync("begun-by-the-dead@shop.test");
        await DieAsync(story, state: 4);

        await host.SettleAsync();

        (await story.MessagesAsync(part)).ShouldBe(["uncertain uncertain"]);
        (await story.WhereAsync(part)).ShouldBe("exit");
        smtp.Mails.ShouldBeEmpty();
        host.Events.Of(part, InternalEventNames.MessageUncertain).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_for_the_built_in_mailbox_is_never_in_doubt_because_it_is_stored_with_its_outcome()
    {
        await host.UseMailboxAsync();
        var (story, part) = await QueueAsync("mailbox-only@shop.test");
        await host.Database.ExecuteAsync($"alter table campaign_store.message add constraint never_sending check (state <> 4 or journey_id <> '{story.Id}')");

        await host.SettleAsync();

        await host.Database.ExecuteAsync("alter table campaign_store.message drop constraint never_sending");
        (await story.MessagesAsync(part)).ShouldBe(["accepted"]);
    }

    [Fact]
    public async Task What_a_living_host_holds_is_left_to_it()
    {
        await host.UseMailboxAsync();
        var (story, part) = await QueueAsync("held-by-the-living@shop.test");
        await DieAsync(story, state: 3, expiry: "1 hour");

        // Another host of the same company died, so that somebody looks.
        var (others, other) = await QueueAsync("held-by-the-dead@shop.test");
        await DieAsync(others, state: 3);

        await host.SettleAsync();

        (await story.MessagesAsync(part)).ShouldBe(["leased"]);
        (await others.MessagesAsync(other)).ShouldBe(["accepted"]);
    }

    [Fact]
    public async Task A_host_that_was_frozen_until_its_claim_ran_out_sends_nothing()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var (story, part) = await QueueAsync("frozen@shop.test");

        // While the template is rendered, the claim runs out and another host takes over.
        host.Templates.Error = name =>
        {
            host.Database.ExecuteAsync("update campaign.send_claim set expires_at = clock_timestamp() - interval '1 second'").GetAwaiter().GetResult();
            return null;
        };
        await host.SendAsync();
        host.Templates.Error = _ => null;

        smtp.Mails.ShouldBeEmpty();
        await host.SettleAsync();
        (await story.MessagesAsync(part)).ShouldBe(["accepted"], await host.Database.ScalarAsync<string>("select last_error from campaign.mail_server"));
        smtp.MailsTo("frozen@shop.test").Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_host_that_was_frozen_until_another_held_its_message_neither_sends_it_nor_says_what_became_of_it()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var (story, part) = await QueueAsync("taken-meanwhile@shop.test");
        host.Templates.Error = name =>
        {
            host.Templates.Error = _ => null;
            DieAsync(story, state: 3, expiry: "1 hour").GetAwaiter().GetResult();
            return null;
        };
        await host.SendAsync();

        smtp.Mails.ShouldBeEmpty();
        (await story.MessagesAsync(part)).ShouldBe(["leased"]);
    }

    [Fact]
    public async Task Two_hosts_share_the_messages_and_send_each_one_once()
    {
        await using var smtp = await SmtpReferee.StartAsync(parse: false);
        await host.UseServerAsync(smtp);
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Email(), Draw.Exit()));
        var people = new List<long>();
        for (var i = 0; i < 500; i++)
        {
            people.Add(await host.Cdp.PersonAsync($"shared{i}@shop.test"));
        }

        await host.Cdp.CommitAsync([.. people.Select(p => (p, _start, (object?)null, (short)0))]);
        await host.FeedAsync();
        while (await host.TickAsync())
        {
        }

        var other = await host.AnotherHostAsync();
        try
        {
            await Task.WhenAll(host.SendAsync(), other.SendAsync());
            await host.SettleAsync();
        }
        finally
        {
            await other.StopAsync();
        }

        smtp.Mails.Count.ShouldBe(500);
        smtp.Mails.Select(m => m.To[0]).Distinct().Count().ShouldBe(500);
        (await story.CountsAsync())["mail"].ShouldBe(new(500, 500));
    }
}
