using Mmo.EndToEnd.Tests.Kills;
using Mmo.Host.Postgres;
using Mmo.Testing;
using Npgsql;

namespace Mmo.EndToEnd.Tests.Overload;

/// <summary>A host that is asked to stop finishes what it began; the next one has nothing to repair and nothing to wait for.</summary>
public sealed class GracefulStopTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // What supervisors wait before they kill.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    [Fact, Trait("Category", "Long")]
    public async Task A_stop_under_load_keeps_every_answered_event_leaves_no_message_in_doubt_and_gives_the_leases_back()
    {
        const int Everybody = 200;
        await using var story = await KillStory.BeginAsync(TimeSpan.FromMilliseconds(80));
        using var sender = new EventSender(story.WriteKey, story.Host.Address);
        using var admin = await story.SignInAsync();
        var signUps = sender.SendAllAsync(People.SignUps(Enumerable.Range(0, Everybody), new Random(8)), clients: 6, CancellationToken.None);

        // A page stays open, events come in, messages are under way.
        using var live = await admin.ListenAsync("/api/live?topics=cdp.segment", TestContext.Current.CancellationToken);
        await story.MailServer.WaitForCountAsync(5, Patience);
        await story.Host.TerminateAsync();
        (await story.Host.EndAsync(Longest)).ShouldBe(0, story.Host.Output);
        story.Host.Output.ShouldContain("nothing is left unfinished");
        File.Exists(Path.Combine(story.Host.DatabaseFolder, "data", "postmaster.pid")).ShouldBeFalse("PostgreSQL was stopped, not killed");

        await using (var database = await OpenAsync(story.Host.DatabaseFolder))
        {
            (await CountAsync(database, "select count(*) from kernel.lease where expires_at > clock_timestamp()")).ShouldBe(0);
            (await CountAsync(database, "select count(*) from campaign_store.message where state in (3, 4)")).ShouldBe(0, "leased or sending");
            (await CountAsync(database, "select count(*) from campaign.send_claim")).ShouldBe(0);
        }

        await story.Host.StartAgainAsync();
        await signUps.WaitAsync(Patience);
        await new HostTables(story.Host).RestAsync(Everybody, Patience);
        var verdict = new Verdict(story, Everybody);
        await verdict.EventsAsync(sender);
        (await verdict.MessagesAsync(mostOpenCalls: 0)).ShouldBeEmpty();
        await verdict.NumbersAsync(uncertain: 0);
    }

    [Fact, Trait("Category", "Long")]
    public async Task A_second_signal_does_not_wait_for_a_mail_server_that_takes_its_time()
    {
        await using var story = await KillStory.BeginAsync(TimeSpan.FromSeconds(40));
        using var sender = new EventSender(story.WriteKey, story.Host.Address);
        await sender.SendAllAsync(People.SignUps([0], new Random(8)), clients: 1, CancellationToken.None);
        var tables = new HostTables(story.Host);
        await Eventually.Async(async () => await tables.OneAsync<long>("select count(*) from campaign_store.message where state = @Sending", new { HostTables.Sending }) == 1, Patience);

        await story.Host.TerminateAsync();
        await Eventually.Async(() => story.Host.Output.Contains("Stopping: finishing what was begun", StringComparison.Ordinal), Patience);
        await story.Host.TerminateAsync();

        (await story.Host.EndAsync(TimeSpan.FromSeconds(8))).ShouldBe(0, story.Host.Output);
        story.Host.Output.ShouldContain("The stop was cut short");
        File.Exists(Path.Combine(story.Host.DatabaseFolder, "data", "postmaster.pid")).ShouldBeFalse("PostgreSQL was stopped, not killed");
    }

    private static Task<EmbeddedPostgres> OpenAsync(string folder) => EmbeddedPostgres.StartAsync(
        new EmbeddedPostgresOptions { DataFolder = folder }, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance, CancellationToken.None);

    private static async Task<long> CountAsync(EmbeddedPostgres database, string sql)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
