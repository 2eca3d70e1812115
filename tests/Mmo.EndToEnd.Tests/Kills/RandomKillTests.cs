using System.Globalization;

namespace Mmo.EndToEnd.Tests.Kills;

/// <summary>Host, database server and mail server are killed at random, again and again, until 20,000 messages are settled.</summary>
public sealed class RandomKillTests
{
    private const int Everybody = 20_000;
    private const int Fewest = 30;
    private const int Most = 80;
    private const int Clients = 8;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    [Fact, Trait("Category", "Long")]
    public async Task Dozens_of_random_kills_of_host_database_and_mail_server_lose_nothing_and_send_nothing_twice()
    {
        // A failure is tried again with the seed that it names.
        var seed = Environment.GetEnvironmentVariable("MMO_KILL_SEED") is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : Random.Shared.Next();
        TestContext.Current.SendDiagnosticMessage($"MMO_KILL_SEED={seed}");
        var random = new Random(seed);
        await using var story = await KillStory.BeginAsync(TimeSpan.FromMilliseconds(100));
        var tables = new HostTables(story.Host);
        using var sender = new EventSender(story.Host.Address, story.WriteKey);
        using var resting = new CancellationTokenSource();
        var signUps = sender.SendAllAsync(People.SignUps(Enumerable.Range(0, Everybody), random), Clients, CancellationToken.None);
        var visits = sender.VisitAsync(Everybody, resting.Token);

        var kills = 0;
        for (; kills < Most && !(signUps.IsCompleted && await tables.IsAtRestAsync(Everybody)); kills++)
        {
            // The moment itself is what is drawn.
            await Task.Delay(LongestPause * random.NextDouble());
            await KillOneAsync(story, tables, random);
        }

        await signUps;
        await tables.RestAsync(Everybody, Patience);
        await resting.CancelAsync();
        await visits;

        var state = $"seed {seed}, {kills} kills";
        kills.ShouldBeGreaterThanOrEqualTo(Fewest, state);
        var verdict = new Verdict(story, Everybody);
        await verdict.EventsAsync(sender);
        var uncertain = await verdict.MessagesAsync(kills * KillStory.Connections);
        await verdict.NumbersAsync(uncertain.Count);
        TestContext.Current.SendDiagnosticMessage($"{state}, {uncertain.Count} uncertain, {sender.Unanswered} requests unanswered, {sender.Duplicates} events kept without an answer");
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
