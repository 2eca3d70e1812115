using System.Text.Json;
using Dapper;
using Mmo.Benchmarks.Hosting;
using Mmo.Benchmarks.Measuring;
using Mmo.Benchmarks.Reporting;
using Mmo.Benchmarks.Worlds;
using Mmo.Testing.Http;

namespace Mmo.Benchmarks.Segments;

/// <summary>People who did something are looked at again: the feed consumer takes five commits of a thousand events of a thousand people each.</summary>
internal sealed class SegmentDeltas(PeopleWorld world, SegmentSubject subject)
{
    private const int People = 5000;
    private const int Rounds = 12;
    private const int NaiveShare = 50;

    private const string Pick =
        "select part_no from cdp_store.part where tenant_id = @Big and part_no % 149 = @round and profile_id = part_no order by hashint8(part_no) limit @People";

    // Every second one buys, the others open a mail: some become members, some no longer are.
    private const string Append =
        """
        insert into cdp_store.event (tenant_id, batch_id, n, part_no, event_type_id, source_no, occurred_at, received_at, event_id, kind, properties)
        select @Big, @batch, row_number() over (), part, case when part % 2 = 0 then @Ordered else @Opened end, 1, now(), now(), 'd' || @batch || '-' || part, 'track', '{}'
        from unnest(@parts) part;
        select set_config('mmo.tenant_id', @Big::text, false), cdp.append_feed(@batch, array['Order Completed', 'mmo.message.opened'], now(), now(), cardinality(@parts))
        """;

    public async Task<IReadOnlyList<Figure>> MeasureAsync(CancellationToken cancellationToken)
    {
        using var browser = await world.Host.SignInAsync();
        await using var connection = await world.Host.OpenAsync(cancellationToken);
        await using var bare = await BareStatements.OpenAsync(world.Server, "mmo_cdp", world.Host.Big, cancellationToken);
        await connection.ExecuteAsync("delete from cdp.segment where name = '上海复购'");
        var segment = (await browser.PostOkAsync<JsonElement>("/api/cdp/segment", new { name = "上海复购", condition = SegmentSubject.ConditionJson })).GetProperty("id").GetGuid();
        var clock = world.Host.Worker("work:cdp:segments");
        var fill = await Clocked.TimeAsync(() => DrainAsync(clock.RunAsync, cancellationToken));
        var consumer = world.Host.Worker("feed:cdp:segments");
        await DrainAsync(consumer.RunAsync, cancellationToken);

        List<double> ours = [], byHand = [], naive = [];
        for (var round = 0; round < Rounds; round++)
        {
            var people = (await connection.QueryAsync<long>(Pick, new { world.Host.Big, round, People })).ToArray();
            foreach (var some in people.Chunk(1000))
            {
                var batch = await connection.QuerySingleAsync<long>("select nextval('cdp.feed_batch_id')");
                await connection.ExecuteAsync(Append, new { world.Host.Big, batch, parts = some, subject.Ordered, subject.Opened });
            }

            var now = TimeProvider.System.GetUtcNow();
            byHand.Add((await Clocked.RunAsync(() => bare.QueryOneAsync<object>(BareStatements.Read("bare/segment-delta"), subject.At(now, people, segment), isTried: true))).Milliseconds);
            if (round < 3)
            {
                naive.Add(await NaiveAsync(bare, people[..Math.Max(1, people.Length / NaiveShare)], segment) * NaiveShare);
            }

            if (await connection.QuerySingleAsync<bool>("select needs_rebuild from cdp.segment where id = @segment", new { segment }))
            {
                // The consumer gave up after 25 s in the round before, and would pass the segment by from here on.
                throw new InvalidOperationException("The segment could not be worked out in time; what follows would measure nothing.");
            }

            ours.Add((await Clocked.RunAsync(() => consumer.RunAsync(cancellationToken))).Milliseconds);
        }

        var members = await AgreeAsync(bare, connection, segment, clock.RunAsync, cancellationToken);
        return
        [
            new Figure("5,000 people who did something, from the feed to the commit, p95", new Percentiles(ours).At(0.95), "ms")
            {
                Bare = new Percentiles(byHand).At(0.95), Naive = new Percentiles(naive).At(0.5), Bar = "p50 ≤ 150 ms", IsMet = new Percentiles(ours).At(0.5) <= 150,
                Note = $"p50 {Figure.Text(new Percentiles(ours).At(0.5))} ms, by hand {Figure.Text(new Percentiles(byHand).At(0.5))} ms; afterwards {members:#,0} members, equal by hand; "
                    + $"naive: person by person, on the first 2%",
            },
            new Figure("the members for the first time", fill, "ms"),
        ];
    }

    /// <summary>One person and one transaction at a time.</summary>
    private Task<double> NaiveAsync(BareStatements bare, long[] people, Guid segment) => Clocked.TimeAsync(async () =>
    {
        foreach (var person in people)
        {
            await bare.QueryOneAsync<object>(
                BareStatements.Read("bare/segment-delta"), subject.At(TimeProvider.System.GetUtcNow(), [person], segment), isTried: true);
        }
    });

    private static async Task DrainAsync(Func<CancellationToken, Task<bool>> worker, CancellationToken cancellationToken)
    {
        while (await worker(cancellationToken))
        {
        }
    }

    /// <summary>Members and the count by hand, at a moment when the clock has just been heard.</summary>
    private async Task<long> AgreeAsync(
        BareStatements bare, Npgsql.NpgsqlConnection connection, Guid segment, Func<CancellationToken, Task<bool>> clock, CancellationToken cancellationToken)
    {
        (long Members, long Counted) last = default;
        for (var attempt = 0; attempt < 20; attempt++)
        {
            await DrainAsync(clock, cancellationToken);
            var now = TimeProvider.System.GetUtcNow();
            last = (
                await connection.QuerySingleAsync<long>("select count(*) from cdp_store.segment_member where segment_id = @segment", new { segment }),
                await bare.QueryOneAsync<long>(BareStatements.Read("bare/segment-count"), subject.At(now)));
            if (last.Members == last.Counted)
            {
                return last.Members;
            }
        }

        throw new InvalidOperationException($"There are {last.Members} members, counted by hand there are {last.Counted}.");
    }
}
