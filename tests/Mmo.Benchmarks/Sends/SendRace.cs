using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Benchmarks.Hosting;
using Mmo.Benchmarks.Journeys;
using Mmo.Benchmarks.Measuring;
using Mmo.Benchmarks.Reporting;
using Mmo.Campaign.Messages;
using Mmo.Testing.Http;

namespace Mmo.Benchmarks.Sends;

/// <summary>Our pump and the bare loop take turns at the same mail server.</summary>
internal sealed class SendRace(JourneyWorld world, int messages)
{
    private const int Connections = 32;
    private const int Rounds = 3;
    private const int NaiveShare = 50;

    private const string Checksum =
        """
        select count(*) filter (where m.state = 5 and d.outcome = 'accepted' and e.state = 4)
        from campaign_store.message m
        join campaign_store.enrolment e on e.tenant_id = m.tenant_id and e.id = m.enrolment_id
        left join campaign_store.delivery d on d.tenant_id = m.tenant_id and d.message_id = m.id
        where m.journey_id = any(@journeys)
        """;

    public async Task<Figure> MeasureAsync(CancellationToken cancellationToken)
    {
        await using var sink = new SmtpSink();
        await world.Admin.PostOkAsync<JsonElement>(
            "/api/campaign/mail-server", new { name = "sink", host = "127.0.0.1", port = sink.Port, security = "none", maxConnections = Connections, isEnabled = true });
        var pump = world.Host.Services.GetRequiredService<SendPump>();

        // Some first, so that neither the first connections nor the compiler, which goes on for thousands of messages, are measured.
        await QueueAsync(0, messages / Rounds, cancellationToken);
        await pump.RunAsync(world.Host.Big, cancellationToken);

        var (each, journeys) = (messages / Rounds, new List<Guid>());
        var (ours, bare, cpuDatabase, cpuHost) = (0.0, 0.0, 0.0, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            journeys.Add(await QueueAsync(round * each, each, cancellationToken));
            var before = sink.Messages;
            var (database, host) = (new CpuMeter(world.Server.ProcessId), new CpuMeter(Environment.ProcessId));
            ours += await Clocked.TimeAsync(() => pump.RunAsync(world.Host.Big, cancellationToken));
            (cpuDatabase, cpuHost) = (cpuDatabase + database.Lap(), cpuHost + host.Lap());
            Expect(sink.Messages - before == each, $"{sink.Messages - before} of {each} messages came to the mail server");
            bare += await Clocked.TimeAsync(() => BareAsync(sink, each));
        }

        await using var connection = await world.Host.OpenAsync(cancellationToken);
        var settled = await connection.QuerySingleAsync<long>(Checksum, new { journeys });
        Expect(settled == each * Rounds, $"{settled} of {each * Rounds} messages are accepted with their people sent on");
        Expect(sink.Last.Contains("List-Unsubscribe:", StringComparison.Ordinal), $"a mail without List-Unsubscribe:\n{sink.Last}");
        var few = Math.Max(1, messages / NaiveShare);
        var naive = await new NaiveSender(world, sink).SendAsync(await QueueAsync(messages, few, cancellationToken), few, cancellationToken);
        var rate = each * Rounds / (ours / 1000);
        return new Figure("mails handed over and settled", rate, "mails/s")
        {
            Bare = each * Rounds / (bare / 1000), Naive = few / (naive / 1000), Bar = "≥ 1,000/s", IsMet = rate >= 1000,
            Cost = new Figure.Cpu(cpuDatabase / (each * Rounds) * 1_000_000, cpuHost / (each * Rounds) * 1_000_000),
            Note = $"{Encoding.UTF8.GetByteCount(sink.Last):#,0} bytes a mail; the mail server took {each * Rounds:#,0}, as many are settled",
        };
    }

    private async Task<Guid> QueueAsync(int skip, int people, CancellationToken cancellationToken)
    {
        var journey = await world.PublishAsync($"送 {Guid.NewGuid():N}");
        await using var connection = await world.Host.OpenAsync(cancellationToken);
        var version = await connection.QuerySingleAsync<Guid>("select id from content.email_template_version");
        await connection.ExecuteAsync(BareStatements.Read("Sends/queue"), new { Tenant = world.Host.Big, journey, people, skip, template = world.TemplateId, version });
        await connection.ExecuteAsync("vacuum (analyze) campaign_store.enrolment; ");
        await connection.ExecuteAsync("vacuum (analyze) campaign_store.message");
        return journey;
    }

    private static async Task BareAsync(SmtpSink sink, int count)
    {
        var message = Encoding.UTF8.GetBytes(sink.Last);
        var left = new ConcurrentBag<int>(Enumerable.Range(0, count));
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            await using var smtp = await BareSmtp.OpenAsync(sink.Port);
            while (left.TryTake(out var number))
            {
                await smtp.SendAsync($"p{number}@example.com", message);
            }
        })));
    }

    private static void Expect(bool holds, string sentence)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Not all is as it should be: {sentence}.");
        }
    }
}
