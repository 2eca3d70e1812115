using Dapper;
using Mmo.Application.Dtos;
using Mmo.Benchmarks.Hosting;
using Mmo.Benchmarks.Measuring;
using Mmo.Benchmarks.Reporting;
using Mmo.Benchmarks.Worlds;
using Mmo.Cdp.Profiles;
using Mmo.Testing.Http;

namespace Mmo.Benchmarks.Profiles;

/// <summary>What somebody does with the list, each with other words every time.</summary>
internal sealed class ProfilePages(PeopleWorld world)
{
    private const int Rounds = 25;
    private const int NaiveRounds = 3;
    private const int PageSize = 50;
    private const string ByTime = "order by last_seen_at desc, profile_id desc";

    private static readonly string[] Surnames = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗"];
    private static readonly string[] Givens = ["伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "霞", "平", "刚"];

    public async Task<IReadOnlyList<Figure>> MeasureAsync(CancellationToken cancellationToken)
    {
        using var browser = await world.Host.SignInAsync();
        await using var sql = await BareStatements.OpenAsync(world.Server, "mmo_cdp", world.Host.Big, cancellationToken);
        var deep = await DeepCursorAsync(cancellationToken);
        var half = world.Size.People * 9 / 20;
        var parts = world.Size.Parts;
        return
        [
            await OneAsync("opened", _ => "", _ => "true", 0),
            await OneAsync("the next page", _ => $"cursor={deep.First}", _ => "true", PageSize),
            await OneAsync("a page in the middle", _ => $"cursor={deep.Middle}", _ => "true", half),
            await OneAsync("sorted by name", _ => "sorting=name", _ => "name is not null", 0, "order by name, profile_id"),
            await OneAsync("only unknown people", _ => "isKnown=false", _ => "not is_known", 0),
            await OneAsync("two Chinese characters", i => $"filter={Uri.EscapeDataString(Name(i))}", i => $"name like '%{Name(i)}%'", 0),
            await OneAsync("one Chinese character", i => $"filter={Uri.EscapeDataString(Surnames[i % 20])}", i => $"name like '%{Surnames[i % 20]}%'", 0),
            await OneAsync("last four digits of a phone", i => $"filter={i * 397 % 10000:0000}", i => $"phone like '%{i * 397 % 10000:0000}'", 0),
            await OneAsync("beginning of an e-mail address", i => $"filter=p{1000 + (i * 31)}", i => $"email like 'p{1000 + (i * 31)}%'", 0),
            await OneAsync("a whole e-mail address", i => $"filter=p{Known(i, parts)}%40example.com", i => $"email like '%p{Known(i, parts)}@example.com%'", 0),
            await OneAsync("members of a big segment", _ => $"segmentId={PeopleWorld.BigSegment}", _ => InSegment(PeopleWorld.BigSegment), 0),
            await OneAsync("members of a small segment", _ => $"segmentId={PeopleWorld.SmallSegment}", _ => InSegment(PeopleWorld.SmallSegment), 0),
            await OneAsync(
                "two Chinese characters in a big segment", i => $"segmentId={PeopleWorld.BigSegment}&filter={Uri.EscapeDataString(Name(i))}",
                i => $"name like '%{Name(i)}%' and {InSegment(PeopleWorld.BigSegment)}", 0),
        ];

        async Task<Figure> OneAsync(string what, Func<int, string> query, Func<int, string> where, int offset, string order = ByTime)
        {
            List<double> ours = [], naive = [];
            var (rows, total, seen) = (0, 0L, 0);
            for (var round = 0; round < Rounds; round++)
            {
                var (page, milliseconds) = await Clocked.RunAsync(
                    () => browser.GetOkAsync<KeysetResultDto<ProfileListItemDto>>($"/api/cdp/profile?maxResultCount={PageSize}&{query(round)}"));
                ours.Add(milliseconds);
                (rows, total, seen) = (page.Items.Count, page.Total ?? 0, seen + page.Items.Count);
                if (round < NaiveRounds)
                {
                    var (found, naiveMilliseconds) = await Clocked.RunAsync(() => sql.InTransactionAsync(async connection => (await connection.QueryAsync<long>(
                        $"select profile_id from cdp.profile where {where(round)} {order} offset {offset} limit {PageSize}")).AsList()));
                    naive.Add(naiveMilliseconds);

                    // A search finds names that begin so, the naive one also those that hold it.
                    if (!where(round).StartsWith("name like", StringComparison.Ordinal) && !found.SequenceEqual(page.Items.Select(p => p.PartNo)))
                    {
                        throw new InvalidOperationException($"{what}: the page holds other people than the naive statement finds.");
                    }
                }
            }

            if (seen == 0 && world.Size.People >= 1_000_000)
            {
                throw new InvalidOperationException($"{what}: nobody was found.");
            }

            return new Figure($"{what}, p95", new Percentiles(ours).At(0.95), "ms")
            {
                Naive = new Percentiles(naive).At(0.5), Bar = "≤ 500 ms", IsMet = new Percentiles(ours).At(0.95) <= 500,
                Note = $"p50 {Figure.Text(new Percentiles(ours).At(0.5))} ms; {rows} of {total:#,0}{(total >= 10_000 ? " or more" : "")}",
            };
        }
    }

    private static string Name(int i) => Surnames[i * 7 % 20] + Givens[i * 11 % 20];

    private static string InSegment(Guid segment) =>
        $"exists (select from cdp.segment_member m where m.segment_id = '{segment}' and m.profile_id = profile.profile_id)";

    private static int Known(int i, int parts) => 1 + (i * 7919 % parts);

    /// <summary>Where the second page begins, and one that nobody comes to by clicking.</summary>
    private async Task<(string First, string Middle)> DeepCursorAsync(CancellationToken cancellationToken)
    {
        await using var connection = await world.Host.OpenAsync(cancellationToken);
        async Task<string> AtAsync(int offset)
        {
            var (time, id) = await connection.QuerySingleAsync<(DateTime, long)>(
                "select last_seen_at, profile_id from cdp_store.profile where tenant_id = @Big order by last_seen_at desc, profile_id desc offset @offset limit 1",
                new { world.Host.Big, offset });
            return Uri.EscapeDataString(new ProfileCursor(null, new DateTimeOffset(time, TimeSpan.Zero), id, 0, IsBackward: false).ToString());
        }

        return (await AtAsync(PageSize - 1), await AtAsync((world.Size.People * 9 / 20) - 1));
    }
}
