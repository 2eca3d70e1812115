using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Mmo.Application.Dtos;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Campaign.Webhooks;

namespace Mmo.Campaign.Tests.Webhooks;

public sealed class WebhookTests(CampaignHost host) : IClassFixture<CampaignHost>, IAsyncLifetime
{
    private readonly string _start = $"Start {Guid.NewGuid():N}";
    private Receiver _receiver = null!;
    private string _secret = "";

    public async ValueTask InitializeAsync()
    {
        _receiver = await Receiver.StartAsync();
        using var admin = await host.SignedInAsync();
        var key = await admin.GetOkAsync<WebhookKeyDto>("/api/campaign/webhook-key");
        _secret = (await admin.PostOkAsync<NewWebhookKeyDto>("/api/campaign/webhook-key", new { key.ConcurrencyStamp })).Secret;
    }

    public async ValueTask DisposeAsync() => await _receiver.DisposeAsync();

    private Task<JourneyStory> RunAsync(params WebhookField[] fields) => RunAsync(_receiver.Url, fields);

    private Task<JourneyStory> RunAsync(string url, params WebhookField[] fields) => JourneyStory.RunAsync(
        host,
        Draw.Row(Draw.On(_start), Draw.Webhook(url, fields), Draw.Exit("told")).And(Draw.Exit("untold")).With(new JourneyEdge("hook", "failed", "untold")));

    private async Task<long> EnterAsync(object? properties = null)
    {
        var person = await host.Cdp.PersonAsync($"{Guid.NewGuid():N}@shop.test", "王小明");
        await host.Cdp.EventAsync(person, _start, properties);
        await host.SettleAsync();
        return person;
    }

    private Task<string?> CallAsync(JourneyStory story) => host.Database.ScalarAsync<string?>(
        $"select concat_ws(' ', (array['queued','claimed','succeeded','failed','cancelled'])[state + 1], attempts, status, error) from campaign_store.webhook_call where journey_id = '{story.Id}'");

    private async Task LaterAsync(TimeSpan time)
    {
        host.Clock.Advance(time);
        await host.SettleAsync();
    }

    [Fact]
    public async Task The_chosen_fields_and_nothing_else_are_told_once_signed_with_the_key_that_was_shown_once()
    {
        var story = await RunAsync(
            new WebhookField { Name = "id", Source = WebhookFieldSource.Person, Path = "id" }, new WebhookField { Name = "姓名", Source = WebhookFieldSource.Person, Path = "name" },
            new WebhookField { Name = "total", Source = WebhookFieldSource.Trigger, Path = "order.total" },
            new WebhookField { Name = "gone", Source = WebhookFieldSource.Trigger, Path = "order.nothing" },
            new WebhookField { Name = "kind", Source = WebhookFieldSource.Fixed, Value = JsonSerializer.SerializeToElement("vip") });
        var person = await EnterAsync(new { order = new { total = 12.5 }, secret = "stays here" });

        var call = _receiver.Calls.ShouldHaveSingleItem();
        var body = JsonSerializer.Deserialize<JsonElement>(call.Body);
        body.GetProperty("journey").GetProperty("id").GetGuid().ShouldBe(story.Id);
        body.GetProperty("id").GetString().ShouldBe(call.Key);
        var publicId = await host.Database.ScalarAsync<Guid>($"select public_id from cdp_store.profile where profile_id = {person}");
        body.GetProperty("data").GetRawText().ShouldBe($$"""{"id":"{{publicId}}","姓名":"王小明","total":12.5,"gone":null,"kind":"vip"}""");
        call.Body.ShouldNotContain("shop.test");
        call.Body.ShouldNotContain("stays here");

        var parts = call.Signature.Split([',', '=']);
        var seconds = parts[1];
        DateTimeOffset.FromUnixTimeSeconds(long.Parse(seconds, CultureInfo.InvariantCulture)).ShouldBe(host.Clock.GetUtcNow(), TimeSpan.FromMinutes(1));
        parts[3].ShouldBe(Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(_secret), Encoding.UTF8.GetBytes($"{seconds}.{call.Body}"))));
        (await host.Database.ScalarAsync<string>($"select protected_secret from campaign.webhook_key where tenant_id = '{host.TenantId}'"))!.ShouldNotContain(_secret[6..]);

        (await story.StepsAsync(person)).ShouldBe(["in → next", "hook → success", "told left"]);
        (await story.CountsAsync())["hook"].ShouldBe(new(1, 1));
    }

    [Fact]
    public async Task A_server_in_trouble_is_asked_again_later_under_the_same_key_and_the_person_sees_why()
    {
        var story = await RunAsync();
        var answers = new Queue<int>([500, 503, 200]);
        _receiver.Answers = (context, _) =>
        {
            context.Response.StatusCode = answers.Dequeue();
            return Task.CompletedTask;
        };
        var person = await EnterAsync();

        // The times of the tries are asserted to the second, and a machine may be busy.
        host.Clock.Stop();
        (await CallAsync(story)).ShouldBe("queued 1 500 webhook-server");
        (await story.WhereAsync(person)).ShouldBe("hook");
        using var admin = await host.SignedInAsync();
        var inside = (await admin.GetOkAsync<KeysetResultDto<JourneyPersonDto>>($"/api/campaign/journey/{story.Id}/people?nodeId=hook")).Items.Single();
        var steps = (await admin.GetOkAsync<ListResultDto<EnrolmentStepDto>>($"/api/campaign/enrolment/{inside.EnrolmentId}/steps")).Items;
        (steps[1].Reason, steps[1].Outcome).ShouldBe(("webhook-server", NodeOutcome.Waiting));

        await LaterAsync(TimeSpan.FromSeconds(3));
        _receiver.Calls.Count.ShouldBe(1);
        await LaterAsync(TimeSpan.FromSeconds(3));
        _receiver.Calls.Count.ShouldBe(2);
        await LaterAsync(TimeSpan.FromSeconds(21));
        host.Clock.GoOn();

        _receiver.Calls.Count.ShouldBe(3);
        _receiver.Calls.Select(c => c.Key).Distinct().Count().ShouldBe(1);
        _receiver.Calls.Select(c => c.Body).Distinct().Count().ShouldBe(1);
        (await story.WhereAsync(person)).ShouldBe("exit");
        (await story.StepsAsync(person))[1].ShouldBe("hook → success");
    }

    [Fact]
    public async Task Who_asks_for_time_gets_it()
    {
        var story = await RunAsync();
        var asked = false;
        _receiver.Answers = (context, _) =>
        {
            context.Response.StatusCode = asked ? 200 : 429;
            context.Response.Headers.RetryAfter = "120";
            asked = true;
            return Task.CompletedTask;
        };
        await EnterAsync();
        (await CallAsync(story)).ShouldBe("queued 1 429 webhook-busy");

        await LaterAsync(TimeSpan.FromSeconds(110));
        _receiver.Calls.Count.ShouldBe(1);
        await LaterAsync(TimeSpan.FromSeconds(11));
        (await CallAsync(story)).ShouldBe("succeeded 2 200");
    }

    [Theory]
    [InlineData(400, "webhook-refused")]
    [InlineData(404, "webhook-refused")]
    [InlineData(302, "webhook-redirect")]
    public async Task A_refusal_or_a_redirect_is_final_and_the_person_goes_the_other_way(int status, string reason)
    {
        var story = await RunAsync();
        _receiver.Answers = (context, _) =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = _receiver.Url.Replace("/hook", "/elsewhere", StringComparison.Ordinal);
            return Task.CompletedTask;
        };
        var person = await EnterAsync();

        _receiver.Calls.ShouldHaveSingleItem().Path.ShouldBe("/hook");
        (await CallAsync(story)).ShouldBe($"failed 1 {status} {reason}");
        (await story.StepsAsync(person)).ShouldBe(["in → next", "hook → failed failed", "untold left"]);
        (await story.CountsAsync())["hook"].ShouldBe(new(1, 0, Failed: 1));
    }

    [Fact]
    public async Task A_line_that_breaks_is_tried_eight_times_and_then_given_up()
    {
        var story = await RunAsync();
        _receiver.Answers = (context, _) =>
        {
            context.Abort();
            return Task.CompletedTask;
        };
        var person = await EnterAsync();
        (await CallAsync(story)).ShouldBe("queued 1 webhook-connection");
        for (var i = 0; i < 7; i++)
        {
            await LaterAsync(TimeSpan.FromMinutes(31));
        }

        (await CallAsync(story)).ShouldBe("failed 8 webhook-connection");
        _receiver.Calls.Select(c => c.Key).Distinct().Count().ShouldBe(1);
        (await story.StepsAsync(person))[1].ShouldBe("hook → failed failed");
    }

    [Fact]
    public async Task A_server_that_hangs_costs_its_time_and_holds_up_nobody_else()
    {
        await using var quick = await Receiver.StartAsync();
        var hanging = await RunAsync();
        var other = await RunAsync(quick.Url);
        using var open = new CancellationTokenSource();
        _receiver.Answers = (context, _) => Task.Delay(Timeout.Infinite, CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, open.Token).Token)
            .ContinueWith(_ => { }, TaskScheduler.Default);
        var person = await host.Cdp.PersonAsync(null);
        await host.Cdp.EventAsync(person, _start);
        await host.FeedAsync();
        await host.TickAsync();
        await host.TickAsync();

        var pumping = host.CallAsync();
        await Eventually.Async(async () => await CallAsync(other) == "succeeded 1 200");
        (await CallAsync(hanging)).ShouldBe("claimed 1");
        await pumping;
        await open.CancelAsync();

        (await CallAsync(hanging)).ShouldBe("queued 1 webhook-timeout");
    }

    [Fact]
    public async Task A_host_that_died_after_the_call_and_before_its_commit_leaves_it_to_be_made_again_under_the_same_key()
    {
        var story = await RunAsync();
        var dies = true;
        _receiver.Answers = async (_, _) =>
        {
            if (dies)
            {
                dies = false;

                // What the dead host holds is another's from now on: its own word no longer counts.
                await host.Database.ExecuteAsync($"update campaign_store.webhook_call set claim = gen_random_uuid() where journey_id = '{story.Id}'");
            }
        };
        var person = await EnterAsync();
        (await CallAsync(story)).ShouldBe("claimed 1");
        (await story.WhereAsync(person)).ShouldBe("hook");

        await LaterAsync(TimeSpan.FromSeconds(11));

        _receiver.Calls.Count.ShouldBe(2);
        _receiver.Calls.Select(c => c.Key).Distinct().Count().ShouldBe(1);
        (await CallAsync(story)).ShouldBe("succeeded 2 200");
        (await story.StepsAsync(person))[1].ShouldBe("hook → success");
    }

    [Fact]
    public async Task A_name_that_leads_into_the_own_network_is_found_out_when_it_is_called_and_no_connection_is_made()
    {
        var configuration = new ConfigurationBuilder().Build();
        using var client = new WebhookClient(new WebhookTargets(configuration), configuration, host.Clock);
        var byName = new Uri(_receiver.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal));

        (await client.PostAsync(byName, "{}"u8.ToArray(), "key", _secret, CancellationToken.None)).ShouldBe(new(WebhookVerdict.Refused, Reason: "webhook-address"));
        (await client.PostAsync(new Uri(_receiver.Url), "{}"u8.ToArray(), "key", _secret, CancellationToken.None)).Reason.ShouldBe("webhook-address");
        _receiver.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_paused_journey_calls_nobody_and_a_stopped_one_never_will()
    {
        var story = await RunAsync();
        _receiver.Answers = (context, _) =>
        {
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        };
        await EnterAsync();
        await story.SetStatusAsync("paused");
        await LaterAsync(TimeSpan.FromMinutes(1));
        _receiver.Calls.Count.ShouldBe(1);

        await story.SetStatusAsync("stopped");
        await LaterAsync(TimeSpan.FromMinutes(1));
        (await CallAsync(story)).ShouldBe("cancelled 1 500 webhook-server");
        _receiver.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_was_erased_meanwhile_is_told_to_nobody()
    {
        var story = await RunAsync();
        var person = await host.Cdp.PersonAsync(null);
        await host.Cdp.EventAsync(person, _start);
        await host.FeedAsync();
        await host.Cdp.EraseAsync(person);
        await host.SettleAsync();

        _receiver.Calls.ShouldBeEmpty();
        (await CallAsync(story)).ShouldBe("failed 1 person-gone");
    }

    [Fact]
    public async Task Two_hundred_people_are_told_once_each()
    {
        var story = await RunAsync();
        var people = new List<long>();
        for (var i = 0; i < 200; i++)
        {
            people.Add(await host.Cdp.PersonAsync(null));
        }

        await host.Cdp.CommitAsync([.. people.Select(p => (p, _start, (object?)null, (short)0))]);
        await host.SettleAsync();

        _receiver.Calls.Count.ShouldBe(200);
        _receiver.Calls.Select(c => c.Key).Distinct().Count().ShouldBe(200);
        (await story.CountsAsync())["hook"].ShouldBe(new(200, 200));
    }

    [Fact]
    public async Task What_could_not_be_called_is_said_before_publishing_and_a_key_is_replaced_by_who_saw_the_last_one()
    {
        using var admin = await host.SignedInAsync();
        var drawing = Draw.Row(
                Draw.On(_start),
                Draw.Webhook("https://10.0.0.1/", new WebhookField { Name = "a" }, new WebhookField { Name = "b", Path = "x" }, new WebhookField { Name = "b", Path = "y" }),
                Draw.Exit())
            .With(new JourneyEdge("hook", "failed", "exit"));
        var faults = (await admin.PostOkAsync<ListResultDto<JourneyFaultDto>>("/api/campaign/journey/validate", new ValidateJourneyDto { Definition = drawing })).Items;
        faults.Where(f => f.IsError).Select(f => f.Message).ShouldBe(
            [
                "“调接口”: this address cannot be called. It has to begin with https and must not lead to this machine or the own network.",
                "“调接口”: field 1 is not complete.", "“调接口” has two fields named “b”.",
            ]);

        var key = await admin.GetOkAsync<WebhookKeyDto>("/api/campaign/webhook-key");
        (key.Exists, key.Ending).ShouldBe((true, _secret[^4..]));
        (await admin.PostRefusedAsync("/api/campaign/webhook-key", new { ConcurrencyStamp = "old" })).ShouldBe(HttpStatusCode.Conflict);
        using var stranger = await host.SignedInAsync("other");
        (await stranger.GetOkAsync<WebhookKeyDto>("/api/campaign/webhook-key")).Exists.ShouldBeFalse();
        (await stranger.PostOkAsync<ListResultDto<JourneyFaultDto>>("/api/campaign/journey/validate", new ValidateJourneyDto { Definition = drawing }))
            .Items.ShouldContain(f => f.Rule == "webhook-no-key" && f.IsError);
    }
}
