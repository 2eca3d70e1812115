using System.Diagnostics;
using System.Net.Http.Json;
using Mmo.Benchmarks.Hosting;
using Mmo.Benchmarks.Reporting;
using Mmo.Cdp.Matching;
using Mmo.Cdp.Tests.Matching.Data;
using Mmo.LongJobs;
using Mmo.Testing.Http;

namespace Mmo.Benchmarks.Matching;

/// <summary>The same customers as people of a company: from the click to the last merge, in a host process with all its workers.</summary>
internal static class WholeTenant
{
    private const string Database = "matching";
    private const int Batch = 200;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(LabelledSet set, CancellationToken cancellationToken)
    {
        await using var server = await BenchmarkServer.StartAsync(cancellationToken);
        await server.CreateAsync(Database);
        await HostProcess.SeedAsync(server.ConnectionTo(Database));
        await FillAsync(server, set, cancellationToken);

        // A host of its own, so that its memory is that of matching.
        await using var host = await HostProcess.StartAsync(server.ConnectionTo(Database));
        using var admin = await Administrator.SignInAsync(host.Address, "default");
        var began = Stopwatch.GetTimestamp();
        var run = await admin.PostOkAsync<MatchRunDto>("/api/cdp/matching/run", new { isTrial = false });
        while (run.State is OperationState.Waiting or OperationState.Running)
        {
            await Task.Delay(200, cancellationToken);
            run = (await admin.GetOkAsync<MatchingDto>("/api/cdp/matching")).Run!;
        }

        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        if (run.State != OperationState.Done)
        {
            throw new InvalidOperationException($"The run ended as {run.State}:\n{host.Output}");
        }

        return
        [
            new Figure($"{set.Records.Count:#,0} people of a company, from the click to the last merge", seconds, "s")
            {
                Bar = "≤ 60 s", IsMet = seconds <= 60,
                Note = $"{run.MergedCount:#,0} profiles merged, {run.ReviewCount:#,0} pairs to review; {await QualityAsync(server, set)}",
            },
            new Figure("memory of that host, most at any time", host.PeakMemory, "MB") { Bar = "≤ 1,024 MB", IsMet = host.PeakMemory <= 1024 },
        ];
    }

    private static async Task FillAsync(BenchmarkServer server, LabelledSet set, CancellationToken cancellationToken)
    {
        await using var host = await HostProcess.StartAsync(server.ConnectionTo(Database));
        using var admin = await Administrator.SignInAsync(host.Address, "default");
        using var sdk = await ServerSdk.ConnectAsync(host, admin, "bench");
        await Parallel.ForEachAsync(
            set.Records.Chunk(Batch), new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancellationToken },
            async (some, cancellation) =>
            {
                HttpResponseMessage answer;
                while ((answer = await sdk.PostAsJsonAsync("/v1/batch", new { batch = some.Select(r => EventOf(set.Schema, r)) }, cancellation)).StatusCode
                    == System.Net.HttpStatusCode.TooManyRequests)
                {
                    await Task.Delay(500, cancellation);
                }

                answer.EnsureSuccessStatusCode();
            });
        await server.ExecuteAsync(Database, "analyze");
    }

    private static object EventOf(FieldSchema schema, MatchRecord record) => new
    {
        type = "identify", messageId = $"record-{record.Id}", anonymousId = $"record-{record.Id}", traits = Traits.Of(schema, record),
    };

    private static async Task<Quality> QualityAsync(BenchmarkServer server, LabelledSet set)
    {
        var people = await server.ScalarAsync<string[]>(
            Database,
            """
            select array_agg(records) from (
              select string_agg(substr(i.value, 8), ',') as records
              from cdp_store.identifier i join cdp_store.part p on p.tenant_id = i.tenant_id and p.part_no = i.part_no
              where i.value like 'record-%'
              group by p.profile_id having count(*) > 1) m
            """);
        var clusters = people.Select(p => p.Split(',').Select(r => set.PersonOf[int.Parse(r, System.Globalization.CultureInfo.InvariantCulture)]).ToArray()).ToArray();
        return new Quality(clusters.Sum(c => c.GroupBy(p => p).Sum(g => Pairs(g.Count()))), clusters.Sum(c => Pairs(c.Length)), set.Pairs);

        static long Pairs(int count) => (long)count * (count - 1) / 2;
    }
}
