using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Kills;

/// <summary>
/// The host is killed with -9, its embedded PostgreSQL dies with it, and the next one goes on: what was answered is kept, and nobody gets
/// a message twice. The mail server counts.
/// </summary>
public sealed class HostKillTests
{
    private const int Clients = 8;

    // Dead hosts are taken over within fifteen seconds; the rest is the sending itself on a busy machine.
    private static readonly TimeSpan TakeOver = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    [Fact]
    public async Task Kills_in_the_middle_of_ingestion_and_of_a_journey_lose_no_event_and_send_no_message_twice()
    {
        const int Everybody = 2000;
        await using var story = await KillStory.BeginAsync(TimeSpan.FromMilliseconds(25));
        var tables = new HostTables(story.Host);
        using var sender = new EventSender(story.WriteKey, story.Host.Address);
        using var resting = new CancellationTokenSource();
        var random = new Random(21);
        var signUps = sender.SendAllAsync(People.SignUps(Enumerable.Range(0, Everybody), random), Clients, CancellationToken.None);
        var visits = sender.VisitAsync(Everybody, EventSender.ShortPause, resting.Token);

        // In the middle of a commit batch: events are written, the transaction is open, the clients wait for an answer.
        await Eventually.Async(() => sender.AnsweredCount > Everybody / 4, Patience);
        await KillAtAsync(story, tables, "cdp_store.event");

        // With requests open at whatever point they are.
        var before = sender.AnsweredCount;
        await Eventually.Async(() => sender.AnsweredCount > before + Everybody / 2, Patience);
        await story.Host.KillAsync();
        await story.Host.StartAgainAsync();
        await signUps.WaitAsync(Patience);

        // After the server's go-ahead and before "sending" is committed: not one byte of these messages may have left.
        await MailsAsync(story, Everybody / 20);
        await KillAtAsync(story, tables, "campaign.send_claim");

        // After the server took the messages and before we noted it: these it has, and they must not go out again.
        await MailsAsync(story, Everybody / 8);
        var begun = await KillAtAsync(story, tables, "campaign_store.delivery");
        begun.ShouldNotBeEmpty();

        // While the server takes its time to answer.
        await MailsAsync(story, Everybody / 2);
        await story.Host.KillAsync();
        await story.Host.StartAgainAsync();

        // What the dead host held is taken over while the new one is busy sending.
        var claims = await tables.ReadAsync<Guid>("select id from campaign.send_claim");
        await Eventually.Async(
            async () => await tables.OneAsync<long>("select count(*) from campaign.send_claim where id = any(@claims)", new { claims }) == 0, TakeOver);

        await tables.RestAsync(Everybody, Patience);
        await resting.CancelAsync();
        await visits;
        sender.Unanswered.ShouldBeGreaterThan(0);

        var verdict = new Verdict(story, Everybody);
        await verdict.EventsAsync(sender);
        var uncertain = await verdict.MessagesAsync(mostOpenCalls: 5 * KillStory.Connections);
        begun.Except(uncertain).ShouldBeEmpty("the server had taken them when the host died");
        await verdict.NumbersAsync(uncertain.Count);
    }

    /// <summary>Kills the host where it stands still because it cannot write to a table.</summary>
    /// <returns>Who was being written to.</returns>
    private static async Task<IReadOnlyList<string>> KillAtAsync(KillStory story, HostTables tables, string table)
    {
        IReadOnlyList<string> sending;
        await using (await tables.HoldAsync(table))
        {
            await Eventually.Async(() => tables.IsAwaitedAsync(table), Patience);
            sending = await tables.ReadAsync<string>("select address from campaign_store.message where state = @Sending", new { HostTables.Sending });
            await story.Host.KillAsync();
        }

        await story.Host.StartAgainAsync();
        return sending;
    }

    private static Task MailsAsync(KillStory story, int count) => story.MailServer.WaitForCountAsync(count, Patience);
}
