using FsCheck;
using FsCheck.Fluent;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Nodes;
using Mmo.Campaign.Tests.Hosting;

namespace Mmo.Campaign.Tests.Journeys;

public sealed class ExperimentBucketTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private static readonly string InSql = $"select u.n, {ExperimentSql.BucketOf("u.n")} from unnest(@Profiles) as u (n)";

    [Theory]
    [InlineData("spring-2026")]
    [InlineData("018f2b5c-0000-7000-8000-000000000001/split-ab12cd34")]
    public void A_hundred_thousand_people_fall_evenly_into_ten_groups(string key)
    {
        var groups = new int[10];
        for (var profile = 1; profile <= 100_000; profile++)
        {
            groups[ExperimentBucket.Of(key, profile) / 1000]++;
        }

        // Chi-square with 9 degrees of freedom: beyond 27.9 chance is one in a thousand.
        groups.Sum(n => Math.Pow(n - 10_000, 2) / 10_000).ShouldBeLessThan(27.9);
    }

    [Fact]
    public void Two_experiments_share_people_out_independently()
    {
        var both = new int[4];
        for (var profile = 1; profile <= 100_000; profile++)
        {
            both[(ExperimentBucket.Of("one", profile) / 5000 * 2) + (ExperimentBucket.Of("two", profile) / 5000)]++;
        }

        // Three degrees of freedom, one in a thousand.
        both.Sum(n => Math.Pow(n - 25_000, 2) / 25_000).ShouldBeLessThan(16.3);
    }

    [Fact]
    public async Task The_database_and_the_program_agree_about_every_person()
    {
        await using var connection = await host.Database.OpenAsync();
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonEmptyString>(), ArbMap.Default.ArbFor<long[]>(),
                (key, profiles) =>
                {
                    // PostgreSQL has no NUL in texts, and UTF-8 has no halves of a pair.
                    var text = new string([.. key.Get.Where(c => c != '\0' && !char.IsSurrogate(c))]);
                    long[] all = [.. profiles, long.MinValue, 0, long.MaxValue];
                    var rows = Dapper.SqlMapper.Query<(long, int)>(connection, InSql, new { Key = text, Profiles = all, Buckets = ExperimentBucket.Count });
                    return rows.All(r => r.Item2 == ExperimentBucket.Of(text, r.Item1));
                })
            .QuickCheckThrowOnFailure();
    }
}
