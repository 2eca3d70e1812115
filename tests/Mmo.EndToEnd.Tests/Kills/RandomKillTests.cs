using System.Globalization;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Kills;

/// <summary>Host, database server and mail server are killed at random, fifty times, while 20,000 messages are sent.</summary>
public sealed class RandomKillTests
{
    private const int Everybody = 20_000;
    private const int Kills = 50;
    private const int Clients = 8;
    private static readonly TimeSpan VisitPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    [Fact, Trait("Category", "Long")]
    public async Task Fifty_random_kills_of_host_database_and_mail_server_lose_nothing_and_send_nothing_twice()
    {
        // A failure is tried again with the seed that it names.
        var seed = Environment.GetEnvironmentVariable("MMO_KILL_SEED") is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : Random.Shared.Next();
        TestContext.Current.SendDiagnosticMessage($"MMO_KILL_SEED={seed}");
        var random = new Random(seed);
        await using var story = await KillStory.BeginAsync(TimeSpan.FromMilliseconds(100));
        var tables = new HostTables(story.Host);
        using var sender = new EventSender(story.WriteKey, story.Host.Address);
        using var resting = new CancellationTokenSource();
        var signUps = sender.SendAllAsync(People.SignUps(Enumerable.Range(0, Everybody), random), Clients, CancellationToken.None);
        var visits = sender.VisitAsync(Everybody, VisitPause, resting.Token);

        // Drawn is how far the sending is at each kill, and not the time: a busy machine sees the same fifty as an idle one.
        foreach (var mails in Enumerable.Range(0, Kills).Select(_ => random.Next(Everybody * 9 / 10)).Order())
        {
            await Eventually.Async(() => story.MailCount >= mails, Patience, () => tables.StateAsync(), $"seed {seed}: {mails} mails");
            await Task.Delay(LongestDelay * random.NextDouble());
            await KillOneAsync(story, tables, random);
        }

        await signUps;
        await tables.RestAsync(Everybody, Patience);
        await resting.CancelAsync();
        await visits;

        var verdict = new Verdict(story, Everybody);
        await verdict.EventsAsync(sender);
        var uncertain = await verdict.MessagesAsync(Kills * KillStory.Connections);
        await verdict.NumbersAsync(uncertain.Count);
        TestContext.Current.SendDiagnosticMessage(
            $"seed {seed}, {uncertain.Count} uncertain, {sender.Unanswered} requests unanswered, {sender.Duplicates} events kept without an answer");
    }

    private static async Task KillOneAsync(KillStory story, HostTables tables, Random random)
    {
        switch (random.Next(5))
        {
            case 0:
                await tables.KillServerAsync();
                break;
            case 1:
                await story.KillMailServerAsync();
                break;
            default:
                await story.Host.KillAsync();
                await story.Host.StartAgainAsync();
                break;
        }
    }
}
