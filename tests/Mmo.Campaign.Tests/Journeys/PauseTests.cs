using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;

namespace Mmo.Campaign.Tests.Journeys;

/// <summary>A pause loses nobody and sends nothing, wherever people stand when it comes; afterwards everybody goes on from there, once.</summary>
public sealed class PauseTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private readonly string _start = $"Start {Guid.NewGuid():N}";

    private static string Address() => $"{Guid.NewGuid():N}@shop.test";

    private async Task<long> StartAsync(string? address = null)
    {
        var part = await host.Cdp.PersonAsync(address ?? Address());
        await host.Cdp.EventAsync(part, _start);
        await host.FeedAsync();
        while (await host.TickAsync())
        {
        }

        return part;
    }

    /// <summary>Pauses, lets two days and every worker go by, and sees that nothing moved.</summary>
    private async Task PauseAsync(JourneyStory story, long part, SmtpReferee smtp, Func<Task>? meanwhile = null)
    {
        await story.SetStatusAsync("paused");
        var (where, steps, mails) = (await story.WhereAsync(part), await story.StepsAsync(part), smtp.Mails.Count);
        await (meanwhile?.Invoke() ?? Task.CompletedTask);
        for (var hours = 0; hours < 48; hours += 12)
        {
            host.Clock.Advance(TimeSpan.FromHours(12));
            await host.SettleAsync();
        }

        (await story.WhereAsync(part)).ShouldBe(where);
        (await story.StepsAsync(part)).ShouldBe(steps);
        smtp.Mails.Count.ShouldBe(mails);
    }

    private async Task ResumeAsync(JourneyStory story, long part, params string[] steps)
    {
        await story.SetStatusAsync("running");
        await host.SettleAsync();
        (await story.StepsAsync(part)).ShouldBe(steps);
        (await story.CountsAsync()).Values.ShouldAllBe(c => c.Entered == c.Passed + c.Dropped + c.Failed + c.Left && c.Held == 0);
    }

    [Fact]
    public async Task Who_has_entered_and_did_not_move_yet_goes_on()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Email(), Draw.Exit()));
        var part = await host.Cdp.PersonAsync(Address());
        await host.Cdp.EventAsync(part, _start);
        await host.FeedAsync();

        await PauseAsync(story, part, smtp);

        await ResumeAsync(story, part, "in → next", "mail → next", "exit left");
        smtp.Mails.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_wait_that_ran_out_meanwhile_goes_on_at_once_and_one_that_did_not_waits_on()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Wait(1, WaitUnit.Days), Draw.Email(), Draw.Wait(3, WaitUnit.Days, "later"), Draw.Exit()));
        var part = await StartAsync();

        await PauseAsync(story, part, smtp);
        await story.SetStatusAsync("running");
        await host.SettleAsync();
        (await story.WhereAsync(part)).ShouldBe("later");
        smtp.Mails.Count.ShouldBe(1);

        await PauseAsync(story, part, smtp);
        await story.SetStatusAsync("running");
        await host.SettleAsync();
        (await story.WhereAsync(part)).ShouldBe("later");
        host.Clock.Advance(TimeSpan.FromDays(1));
        await ResumeAsync(story, part, "in → next", "wait → next", "mail → next", "later → next", "exit left");
    }

    [Fact]
    public async Task An_event_that_is_waited_for_is_seen_also_when_it_comes_during_the_pause_within_the_time()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var paid = $"Paid {Guid.NewGuid():N}";
        var story = await JourneyStory.RunAsync(
            host, Draw.Row(Draw.On(_start), Draw.For(paid, 1, WaitUnit.Days), Draw.Email(), Draw.Exit()).With(new JourneyEdge("for", "timeout", "exit")));
        var (came, late) = (await StartAsync(), await StartAsync());

        await story.SetStatusAsync("paused");
        await host.Cdp.EventAsync(came, paid);
        await host.SettleAsync();
        smtp.Mails.ShouldBeEmpty();
        host.Clock.Advance(TimeSpan.FromDays(2));
        await host.SettleAsync();

        await ResumeAsync(story, came, "in → next", "for → event", "mail → next", "exit left");
        (await story.StepsAsync(late)).ShouldBe(["in → next", "for → timeout", "exit left"]);
        smtp.Mails.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_in_the_queue_stays_there_and_goes_out_when_the_journey_does()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Email(), Draw.Exit()));
        var part = await StartAsync();
        (await story.MessagesAsync(part)).ShouldBe(["queued"]);

        await PauseAsync(story, part, smtp);

        (await story.MessagesAsync(part)).ShouldBe(["queued"]);
        await ResumeAsync(story, part, "in → next", "mail → next", "exit left");
        smtp.Mails.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_that_is_leased_and_written_at_the_moment_of_the_pause_goes_back_to_the_queue()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Email(), Draw.Exit()));
        var part = await StartAsync();
        host.Templates.Error = _ =>
        {
            host.Templates.Error = _ => null;
            story.SetStatusAsync("paused").GetAwaiter().GetResult();
            return null;
        };
        await host.SendAsync();

        smtp.Mails.ShouldBeEmpty();
        (await story.MessagesAsync(part)).ShouldBe(["queued"]);
        await PauseAsync(story, part, smtp);
        await ResumeAsync(story, part, "in → next", "mail → next", "exit left");
        smtp.Mails.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_pause_that_is_being_committed_as_the_message_is_begun_is_waited_for_and_nothing_goes_out()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Email(), Draw.Exit()));
        var part = await StartAsync();
        await using var connection = await host.Database.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = new Npgsql.NpgsqlCommand($"update campaign.journey set status = 'paused' where id = '{story.Id}'", connection, transaction);
        await command.ExecuteNonQueryAsync();

        var sending = host.SendAsync();
        await Eventually.Async(async () => await host.Database.ScalarAsync<long>("select count(*) from pg_locks where not granted") > 0);
        await transaction.CommitAsync();
        await sending;

        smtp.Mails.ShouldBeEmpty();
        (await story.MessagesAsync(part)).ShouldBe(["queued"]);
        await ResumeAsync(story, part, "in → next", "mail → next", "exit left");
        smtp.Mails.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_that_a_rule_holds_back_stays_held_and_goes_out_when_both_allow_it()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        await host.UseChannelAsync(quietFrom: "00:00", quietTo: "23:59");
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Email(), Draw.Exit()));
        var part = await StartAsync();
        await host.SendAsync();
        (await story.MessagesAsync(part)).Single().ShouldStartWith("held");

        await PauseAsync(story, part, smtp, () => host.UseChannelAsync());

        (await story.MessagesAsync(part)).Single().ShouldStartWith("held");
        await ResumeAsync(story, part, "in → next", "mail → next", "exit left");
        smtp.Mails.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_was_sent_to_and_did_not_move_yet_goes_on_without_a_second_message()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Email(), Draw.Exit()));
        var part = await StartAsync();
        await host.SendAsync();
        smtp.Mails.Count.ShouldBe(1);

        await PauseAsync(story, part, smtp);

        await ResumeAsync(story, part, "in → next", "mail → next", "exit left");
        smtp.Mails.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_is_asked_about_at_a_branch_at_the_moment_of_the_pause_is_not_lost()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var story = await JourneyStory.RunAsync(
            host,
            new JourneyDefinition
            {
                Nodes = [Draw.On(_start), Draw.Branch("yes"), Draw.Email(), Draw.Exit()],
                Edges = [new("in", "next", "branch"), new("branch", "yes", "mail"), new("branch", "else", "exit"), new("mail", "next", "exit")],
            });
        host.Conditions.Meanwhile = async () =>
        {
            host.Conditions.Meanwhile = () => Task.CompletedTask;
            await story.SetStatusAsync("paused");
        };
        var part = await StartAsync();

        await PauseAsync(story, part, smtp);

        await ResumeAsync(story, part, "in → next", "branch → yes", "mail → next", "exit left");
        smtp.Mails.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_pause_that_lasts_longer_than_messages_are_kept_loses_none()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        await host.UseChannelAsync(expiryHours: 24);
        var admin = await host.SignedInAsync();
        var journey = await admin.PostOkAsync<JourneyDto>("/api/campaign/journey", new CreateJourneyDto
        {
            Name = $"久停 {Guid.NewGuid():N}", Draft = Draw.Row(Draw.On(_start), Draw.Email() with { TemplateVersionId = null }, Draw.Exit()),
        });
        async Task ActAsync(string verb) =>
            journey = await admin.PostOkAsync<JourneyDto>($"/api/campaign/journey/{journey.Id}/{verb}", new { journey.ConcurrencyStamp });
        await ActAsync("publish");
        await StartAsync();
        await ActAsync("pause");

        host.Clock.Advance(TimeSpan.FromDays(7));
        await host.SettleAsync();
        admin = await host.SignedInAsync();
        await ActAsync("resume");
        await host.SettleAsync();

        smtp.Mails.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_enters_a_paused_journey()
    {
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Exit()));
        await story.SetStatusAsync("paused");
        var part = await StartAsync();

        (await story.WhereAsync(part)).ShouldBeEmpty();
    }
}
