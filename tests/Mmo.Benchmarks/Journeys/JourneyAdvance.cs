using System.Diagnostics;
using Dapper;
using Mmo.Benchmarks.Hosting;
using Mmo.Benchmarks.Measuring;
using Mmo.Benchmarks.Reporting;

namespace Mmo.Benchmarks.Journeys;

/// <summary>Our workers and the bare statement take turns, batch by batch, so that both meet the same machine.</summary>
internal sealed class JourneyAdvance(JourneyWorld world, int people)
{
    private const int NaiveShare = 50;

    // What both must leave behind: the same people with the same addresses at the same nodes, and the steps that led there.
    private const string Checksum =
        """
        select count(*) || '/' || sum(hashtextextended(concat_ws(' ', m.node_id, m.part_no, m.address, m.occasion, m.step, m.visit, m.state, m.purpose, e.node_id, e.state, e.step, e.due_at,
          e.message_id = m.id, k.message_id = m.id, s.output, s.detail, s.node_id), 0))
        from campaign_store.message m
        join campaign_store.enrolment e on e.tenant_id = m.tenant_id and e.id = m.enrolment_id
        join campaign_store.enrolment_step s on s.tenant_id = m.tenant_id and s.enrolment_id = m.enrolment_id
        join campaign_store.send_key k on k.tenant_id = m.tenant_id and k.message_id = m.id
        where m.journey_id = @journey
        """;

    public async Task<Figure> MeasureAsync(CancellationToken cancellationToken)
    {
        var few = Math.Max(1, people / NaiveShare);
        var (ours, bare, naive) = (await world.PublishAsync("我们的"), await world.PublishAsync("裸的"), await world.PublishAsync("笨的"));
        foreach (var (journey, count) in new[] { (ours, people), (bare, people), (naive, few) })
        {
            await world.EnrolAsync(journey, "split", count, "now() - interval '1 hour'", cancellationToken);
        }

        await using var statements = await BareStatements.OpenAsync(world.Server, "mmo_campaign", world.Host.Big, cancellationToken);
        var version = await VersionAsync(cancellationToken);
        var (bareSql, naiveSql) = (BareStatements.Read("bare/journey"), BareStatements.Read("naive/journey"));
        Task<long> AdvanceAsync(string sql, Guid journey, string name) => statements.QueryOneAsync<long>(
            sql, new { tenant = world.Host.Big, journey, template = world.TemplateId, template_version = version, name });

        var worker = world.Host.Worker("work:campaign:enrolments");
        await PauseAsync([bare, naive], cancellationToken);
        var (database, host) = (new CpuMeter(world.Server.ProcessId), new CpuMeter(Environment.ProcessId));
        var (oursSeconds, bareSeconds, cpuDatabase, cpuHost) = (0.0, 0.0, 0.0, 0.0);
        var (more, done) = (true, 0L);
        while (more || done < people)
        {
            if (more)
            {
                (database, host) = (new CpuMeter(world.Server.ProcessId), new CpuMeter(Environment.ProcessId));
                var started = Stopwatch.GetTimestamp();
                more = await worker.RunAsync(cancellationToken);
                oursSeconds += Stopwatch.GetElapsedTime(started).TotalSeconds;
                (cpuDatabase, cpuHost) = (cpuDatabase + database.Lap(), cpuHost + host.Lap());
            }

            if (done < people)
            {
                var started = Stopwatch.GetTimestamp();
                done += await AdvanceAsync(bareSql, bare, "裸的");
                bareSeconds += Stopwatch.GetElapsedTime(started).TotalSeconds;
            }
        }

        var naiveMilliseconds = await Clocked.TimeAsync(async () =>
        {
            for (var person = 0; person < few; person++)
            {
                await AdvanceAsync(naiveSql, naive, "笨的");
            }
        });
        var checksum = await AgreeAsync(ours, bare, cancellationToken);
        return new Figure("through split → mail queued", people / oursSeconds, "people/s")
        {
            Bare = people / bareSeconds, Naive = few / (naiveMilliseconds / 1000), Bar = "≥ 0.5 of bare", IsMet = bareSeconds / oursSeconds >= 0.5,
            Cost = new Figure.Cpu(cpuDatabase / people * 1_000_000, cpuHost / people * 1_000_000), Note = $"the same rows as bare: {checksum}",
        };
    }

    private async Task<Guid> VersionAsync(CancellationToken cancellationToken)
    {
        await using var connection = await world.Host.OpenAsync(cancellationToken);
        return await connection.QuerySingleAsync<Guid>("select id from content.email_template_version");
    }

    /// <summary>Our workers leave these journeys alone.</summary>
    private Task PauseAsync(Guid[] journeys, CancellationToken cancellationToken) =>
        world.Host.ExecuteAsync("update campaign.journey set status = 'paused' where id = any(@journeys)", new { journeys }, cancellationToken);

    private async Task<string> AgreeAsync(Guid ours, Guid bare, CancellationToken cancellationToken)
    {
        await using var connection = await world.Host.OpenAsync(cancellationToken);
        var (a, b) = (await connection.QuerySingleAsync<string>(Checksum, new { journey = ours }), await connection.QuerySingleAsync<string>(Checksum, new { journey = bare }));
        return a == b && a.StartsWith($"{people}/", StringComparison.Ordinal) ? a : throw new InvalidOperationException($"We leave {a} behind, the bare statement {b}; {people} people were due.");
    }
}
