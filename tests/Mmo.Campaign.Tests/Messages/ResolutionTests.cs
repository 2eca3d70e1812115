using System.Net;
using System.Text.RegularExpressions;
using Mmo.Application.Dtos;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Messages;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Cdp;
using Mmo.Cdp.Events;
using Mmo.DataScopes;

namespace Mmo.Campaign.Tests.Messages;

/// <summary>What a marketer can do about a message of which nobody knows whether it arrived, and what settles it by itself.</summary>
public sealed partial class ResolutionTests(CampaignHost host) : IClassFixture<CampaignHost>, IAsyncLifetime
{
    private readonly string _start = $"Start {Guid.NewGuid():N}";
    private readonly string _address = $"{Guid.NewGuid():N}@shop.test";
    private SmtpReferee _smtp = null!;
    private HttpClient _admin = null!;
    private JourneyStory _story = null!;
    private long _part;

    public async ValueTask InitializeAsync()
    {
        _smtp = await SmtpReferee.StartAsync();
        _admin = await host.SignedInAsync();
        await host.UseServerAsync(_smtp);
    }

    public ValueTask DisposeAsync() => _smtp.DisposeAsync();

    /// <summary>A message that a host was just sending when it died; its person has gone on.</summary>
    private async Task<MessageDto> DoubtAsync(Guid? unitId = null)
    {
        _story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Email(), Draw.Exit()));
        _part = await host.Cdp.PersonAsync(_address, "王小明", unitId: unitId);
        await host.Cdp.EventAsync(_part, _start);
        await host.FeedAsync();
        while (await host.TickAsync())
        {
        }

        await host.Database.ExecuteAsync(
            $"""
            with c as (
              insert into campaign.send_claim (id, tenant_id, owner, expires_at)
              values (gen_random_uuid(), '{host.TenantId}', gen_random_uuid(), clock_timestamp() - interval '1 second') returning id)
            update campaign_store.message set state = 4, claim = (select id from c) where journey_id = '{_story.Id}'
            """);
        await host.SettleAsync();
        (await _story.StepsAsync(_part)).ShouldBe(["in → next", "mail → next failed", "exit left"]);
        (await _story.CountsAsync())["mail"].ShouldBe(new(1, 0, Failed: 1));
        return (await _admin.GetOkAsync<KeysetResultDto<MessageDto>>($"/api/campaign/message?journeyId={_story.Id}&state=uncertain")).Items.ShouldHaveSingleItem();
    }

    private static object Name(MessageDto message, string? key = null) =>
        new { messages = new[] { new { message.Id, message.Attempts } }, idempotencyKey = key };

    private Task<ResolvedMessagesDto> ResolveAsync(string verb, MessageDto message, string? key = null, HttpClient? who = null) =>
        (who ?? _admin).PostOkAsync<ResolvedMessagesDto>($"/api/campaign/message/{verb}", Name(message, key));

    private Task<MessageDetailDto> ReadAsync(MessageDto message) => _admin.GetOkAsync<MessageDetailDto>($"/api/campaign/message/{message.Id}");

    private Task<string?> AuditAsync(MessageDto message) => host.Database.ScalarAsync<string>(
        $"select string_agg(action || ' by ' || user_name, ', ') from campaign.audit_entry where entity_type = 'Message' and entity_id = '{message.Id}'");

    [Fact]
    public async Task Sent_again_it_goes_out_once_and_step_counts_and_events_say_so_although_the_person_went_on()
    {
        var message = await DoubtAsync();
        (await ReadAsync(message)).Deliveries.Select(d => d.Outcome).ShouldBe(["uncertain"]);

        (await ResolveAsync("send-again", message)).ShouldSatisfyAllConditions(r => r.Resolved.ShouldBe(1), r => r.Unchanged.ShouldBe(0));
        await host.SettleAsync();

        _smtp.MailsTo(_address).Count.ShouldBe(1);
        (await _story.MessagesAsync(_part)).ShouldBe(["accepted"]);
        (await ReadAsync(message)).Deliveries.Select(d => d.Outcome).ShouldBe(["uncertain", "accepted"]);
        (await _story.StepsAsync(_part)).ShouldBe(["in → next", "mail → next", "exit left"]);
        (await _story.CountsAsync())["mail"].ShouldBe(new(1, 1));
        host.Events.Of(_part, InternalEventNames.MessageSent).Count.ShouldBe(1);
        host.Events.Of(_part, InternalEventNames.MessageDelivered).Count.ShouldBe(1);
        (await AuditAsync(message)).ShouldBe("sentAgain by 管理员");
    }

    [Fact]
    public async Task A_request_that_is_repeated_is_answered_as_the_first_one_and_an_outdated_one_does_nothing()
    {
        var message = await DoubtAsync();
        (await ResolveAsync("send-again", message, "k1")).Resolved.ShouldBe(1);
        (await ResolveAsync("send-again", message, "k1")).Resolved.ShouldBe(1);
        (await ResolveAsync("send-again", message, "k2")).ShouldSatisfyAllConditions(r => r.Resolved.ShouldBe(0), r => r.Unchanged.ShouldBe(1));
        (await ResolveAsync("count-as-sent", message)).Resolved.ShouldBe(0);
        await host.SettleAsync();
        _smtp.MailsTo(_address).Count.ShouldBe(1);

        // Uncertain once more: who still looks at the first time is not heard.
        await host.Database.ExecuteAsync($"update campaign_store.message set state = 8, attempts = attempts + 1 where id = '{message.Id}'");
        (await ResolveAsync("send-again", message)).Resolved.ShouldBe(0);
        await host.SettleAsync();
        _smtp.MailsTo(_address).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Sent_again_it_still_keeps_all_rules()
    {
        var message = await DoubtAsync();
        host.Consents.Refusing[_address] = 0;
        await ResolveAsync("send-again", message);
        await host.SettleAsync();

        _smtp.MailsTo(_address).ShouldBeEmpty();
        (await _story.MessagesAsync(_part)).ShouldBe(["dropped no-consent"]);
        (await _story.StepsAsync(_part)).ShouldBe(["in → next", "mail → next dropped", "exit left"]);
        (await _story.CountsAsync())["mail"].ShouldBe(new(1, 0, Dropped: 1));
    }

    [Fact]
    public async Task A_stopped_journey_sends_nothing_again()
    {
        var message = await DoubtAsync();
        await _story.SetStatusAsync("stopped");
        (await ResolveAsync("send-again", message)).ShouldSatisfyAllConditions(r => r.Resolved.ShouldBe(0), r => r.Unchanged.ShouldBe(1));

        // Stopped after the decision, before the sending.
        await _story.SetStatusAsync("running");
        (await ResolveAsync("send-again", message)).Resolved.ShouldBe(1);
        await _story.SetStatusAsync("stopped");
        await host.SettleAsync();
        _smtp.MailsTo(_address).ShouldBeEmpty();
        (await _story.MessagesAsync(_part)).ShouldBe(["dropped left-journey"]);
    }

    [Fact]
    public async Task Counted_as_sent_it_is_sent_when_it_became_uncertain_and_nothing_goes_out()
    {
        var before = host.Clock.GetUtcNow();
        var message = await DoubtAsync();
        host.Clock.Advance(TimeSpan.FromHours(2));

        (await ResolveAsync("count-as-sent", message)).Resolved.ShouldBe(1);
        await host.SettleAsync();

        _smtp.MailsTo(_address).ShouldBeEmpty();
        var known = await ReadAsync(message);
        known.State.ShouldBe(MessageState.Accepted);
        known.Reason.ShouldBe("counted-as-sent");
        known.SentAt!.Value.ShouldBeInRange(before, before.AddMinutes(10));
        known.DeliveredAt.ShouldBeNull();
        (await _story.StepsAsync(_part)).ShouldBe(["in → next", "mail → next", "exit left"]);
        (await _story.CountsAsync())["mail"].ShouldBe(new(1, 1));
        host.Events.Of(_part, InternalEventNames.MessageSent).Count.ShouldBe(1);
        host.Events.Of(_part, InternalEventNames.MessageDelivered).ShouldBeEmpty();
        (await AuditAsync(message)).ShouldBe("countedAsSent by 管理员");
    }

    [Fact]
    public async Task Who_opens_an_uncertain_message_proves_that_it_arrived()
    {
        // Sent for good once, to have its links; then in doubt as if the host had died before it was noted.
        var message = await DoubtAsync();
        await ResolveAsync("send-again", message);
        await host.SettleAsync();
        var pixel = new Uri(Pixel().Match((await _smtp.WaitForMailToAsync(_address)).Html).Groups[1].Value).AbsolutePath;
        await host.Database.ExecuteAsync(
            $"""
            update campaign_store.message set state = 8, reason = 'uncertain', sent_at = null, delivered_at = null where id = '{message.Id}';
            update campaign_store.enrolment_step set outcome = 3, reason = 'uncertain' where message_id = '{message.Id}';
            update campaign.node_count set passed = 0, failed = 1 where journey_id = '{_story.Id}' and node_id = 'mail'
            """);

        (await host.Anonymous().GetAsync(pixel)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var known = await ReadAsync(message);
        known.State.ShouldBe(MessageState.Accepted);
        known.Reason.ShouldBe("proved-by-reader");
        known.SentAt.ShouldNotBeNull();
        known.DeliveredAt.ShouldNotBeNull();
        (await _story.StepsAsync(_part)).ShouldBe(["in → next", "mail → next", "exit left"]);
        (await _story.CountsAsync())["mail"].ShouldBe(new(1, 1));
    }

    [Fact]
    public async Task It_takes_the_permission_and_the_data_scope()
    {
        var (here, there) = (await host.UnitAsync(), await host.UnitAsync());
        var message = await DoubtAsync(here);
        string[] resolve = [CampaignPermissions.Messages, CampaignPermissions.MessagesResolve];

        var reader = await host.SomebodyAsync(here, DataScopeKind.All, CampaignPermissions.Messages);
        (await reader.PostRefusedAsync("/api/campaign/message/send-again", Name(message))).ShouldBe(HttpStatusCode.Forbidden);
        (await reader.PostRefusedAsync("/api/campaign/message/count-as-sent", Name(message))).ShouldBe(HttpStatusCode.Forbidden);

        (await ResolveAsync("send-again", message, who: await host.SomebodyAsync(there, DataScopeKind.Units, resolve))).Unchanged.ShouldBe(1);
        (await ResolveAsync("send-again", message, who: await host.SomebodyAsync(here, DataScopeKind.Units, resolve))).Resolved.ShouldBe(1);
    }

    [Fact]
    public async Task Bad_requests_are_refused_with_a_sentence()
    {
        (await _admin.PostRefusedAsync("/api/campaign/message/send-again", new { messages = Array.Empty<object>() })).ShouldBlame("messages");
        (await _admin.PostRefusedAsync("/api/campaign/message/send-again", new { })).ShouldBlame("messages");
        (await _admin.PostRefusedAsync("/api/campaign/message/count-as-sent", new { messages = new object?[] { null } })).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [GeneratedRegex("<img[^>]+src=\"([^\"]+/o/[^\"]+)\"")]
    private static partial Regex Pixel();
}
