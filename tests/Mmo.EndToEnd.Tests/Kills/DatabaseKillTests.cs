using System.Diagnostics;
using System.Globalization;
using System.Net;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Kills;

/// <summary>The embedded PostgreSQL is killed with -9 under a host that lives on: the host starts it again and knows of everything what became of it.</summary>
public sealed class DatabaseKillTests
{
    private const int Everybody = 150;
    private const int Clients = 6;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_killed_PostgreSQL_is_soon_back_and_nothing_is_lost_sent_twice_or_answered_with_500()
    {
        await using var story = await KillStory.BeginAsync(TimeSpan.FromMilliseconds(60));
        var tables = new HostTables(story.Host);
        await using var worker = new OfficeWorker(await story.SignInAsync());
        using var sender = new EventSender(story.WriteKey, story.Host.Address);
        List<TimeSpan> recoveries = [];
        using var resting = new CancellationTokenSource();
        var signUps = sender.SendAllAsync(People.SignUps(Enumerable.Range(0, Everybody), new Random(5)), Clients, CancellationToken.None);
        var visits = sender.VisitAsync(Everybody, EventSender.ShortPause, resting.Token);

        // In the middle of ingestion: first the whole server, then one connection of it, which makes it end all others.
        await Eventually.Async(() => sender.AnsweredCount > Everybody / 2, Patience);
        recoveries.Add(await RecoversAsync(story, tables.KillServerAsync));
        await Eventually.Async(() => sender.AnsweredCount > Everybody, Patience);
        recoveries.Add(await RecoversAsync(story, () => tables.KillBackendAsync("mmo_cdp")));
        await signUps.WaitAsync(Patience);

        // While the mail server takes its time to answer.
        await story.MailServer.WaitForCountAsync(Everybody / 10, Patience);
        recoveries.Add(await RecoversAsync(story, tables.KillServerAsync));
        await story.MailServer.WaitForCountAsync(Everybody / 2, Patience);
        recoveries.Add(await RecoversAsync(story, () => tables.KillBackendAsync("mmo_campaign")));

        // Hosts hear of each other again.
        await Eventually.Async(
            async () => await tables.OneAsync<long>("select count(*) from pg_stat_activity where usename = 'mmo_kernel' and query ilike 'listen%'") == 1, Patience);
        await tables.RestAsync(Everybody, Patience);
        await resting.CancelAsync();
        await visits;

        // Under load, on a machine that others may keep busy too, the quickest says what the host takes; the slowest says what the others do.
        var seconds = string.Join(", ", recoveries.Select(r => r.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)));
        TestContext.Current.TestOutputHelper!.WriteLine($"Back after {seconds} s.");
        recoveries.Min().ShouldBeLessThan(TimeSpan.FromSeconds(5), seconds);
        recoveries.Max().ShouldBeLessThan(TimeSpan.FromSeconds(20), seconds);

        sender.Unanswered.ShouldBe(0, "the host lived all the time");
        sender.PutOff.ShouldBeGreaterThan(0);
        worker.PutOff.ShouldBeGreaterThan(0);
        worker.Served.ShouldBeGreaterThan(0);
        worker.Faults.ShouldBeEmpty();

        // The host lived, so it knows of each message what the mail server answered.
        var verdict = new Verdict(story, Everybody);
        await verdict.EventsAsync(sender);
        (await verdict.MessagesAsync(mostOpenCalls: 0)).ShouldBeEmpty();
        await verdict.NumbersAsync(uncertain: 0);
    }

    private static async Task<TimeSpan> RecoversAsync(KillStory story, Func<Task> kill)
    {
        using var http = new HttpClient { BaseAddress = story.Host.Address };
        var watch = Stopwatch.StartNew();
        await kill();
        await Eventually.Async(async () => (await http.GetAsync("/health/ready")).StatusCode == HttpStatusCode.OK, Patience, () => Task.FromResult(story.Host.Output));
        (await http.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        return watch.Elapsed;
    }
}
