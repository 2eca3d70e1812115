using Mmo.Cdp.Matching;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Tests.Matching.Data;
using Mmo.LongJobs;
using Mmo.Testing.Http;

namespace Mmo.Cdp.Tests.MatchRuns;

public sealed class MatchRunTests(MatchedWorld world) : IClassFixture<MatchedWorld>
{
    [Fact]
    public async Task A_trial_counts_and_a_run_merges_who_is_surely_one_person_and_asks_about_who_may_be()
    {
        var before = await world.ProfilesAsync();
        var trial = await world.RunAsync(isTrial: true);
        (trial.State, trial.IsTrial).ShouldBe((OperationState.Done, true));
        (await world.ProfilesAsync()).ShouldBe(before, "a trial changes nobody");
        (await CountAsync("match_review"), await CountAsync("match_model")).ShouldBe((0, 0));

        var run = await world.RunAsync();

        var after = await world.ProfilesAsync();
        (run.State, run.MergedCount, run.ReviewCount).ShouldBe((OperationState.Done, trial.MergedCount, trial.ReviewCount));
        run.MergedCount.ShouldBe(before.Values.Distinct().Count() - after.Values.Distinct().Count());
        run.ReviewCount.ShouldBe(await CountAsync("match_review"));
        run.ReviewCount.ShouldBeGreaterThan(0);
        var quality = QualityOf(after);
        quality.Precision.ShouldBeGreaterThan(0.98);
        quality.Recall.ShouldBeGreaterThan(0.8);

        // Why they are one person stands on the profile.
        var survivor = await world.PersonAsync($"record-{after.GroupBy(p => p.Value, p => p.Key).First(g => g.Count() == 2).First()}");
        var person = await world.Admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{survivor}");
        var link = person.Links.Where(l => l.Kind == LinkKind.Similar).ShouldHaveSingleItem();
        link.Probability.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(0.95);
        link.Agreeing.ShouldNotBeEmpty();

        await AgainAsync(after, run.ReviewCount);
        await TakenApartAsync(survivor, person);
    }

    // The same people give the same: nothing is left to merge, and nobody is asked twice.
    [Fact]
    public async Task A_run_that_failed_says_why()
    {
        var run = await world.RunAsync(isTrial: true);
        run.Error.ShouldBeNull();
        await world.Database.ExecuteAsync($"update cdp.operation set state = 'failed', error = 'Mmo:Operation.Failed' where id = '{run.Id}'");

        var failed = (await world.Admin.GetOkAsync<MatchingDto>("/api/cdp/matching")).Run.ShouldNotBeNull();
        (failed.State, failed.Error).ShouldBe((OperationState.Failed, "It was not finished, and trying again did not help. The server's log says why."));
    }

    private async Task AgainAsync(Dictionary<long, long> after, long reviews)
    {
        var again = await world.RunAsync();
        again.MergedCount.ShouldBe(0);
        (await world.ProfilesAsync()).ShouldBe(after);
        (await CountAsync("match_review")).ShouldBe(reviews);
        (await CountAsync("match_found")).ShouldBe(0);
    }

    private async Task TakenApartAsync(Guid survivor, ProfileDetailsDto person)
    {
        var records = (await world.ProfilesAsync()).Where(p => person.PartNos.Contains(p.Value)).Select(p => p.Key).ToArray();
        var groups = await Task.WhenAll(records.Select(r => PartAsync($"record-{r}")));
        var rest = person.PartNos.Except(groups);
        await world.Admin.PostOkAsync(
            "/api/cdp/unmerge",
            new { profileId = survivor, reason = "弄错了", groups = new[] { new { partNos = rest.Append(groups[0]).ToArray() }, new { partNos = groups[1..] } } });
        var apart = await world.ProfilesAsync();
        records.Select(r => apart[r]).Distinct().Count().ShouldBe(2);

        (await world.RunAsync()).MergedCount.ShouldBe(0);
        (await world.ProfilesAsync()).ShouldBe(apart, "who was taken apart by hand stays apart");
    }

    private Quality QualityOf(Dictionary<long, long> profiles)
    {
        var people = profiles.GroupBy(p => p.Value, p => p.Key).ToArray();
        var found = people.Sum(g => (long)g.Count() * (g.Count() - 1) / 2);
        var right = people.Sum(g => g.GroupBy(r => world.People.PersonOf[(int)r]).Sum(p => (long)p.Count() * (p.Count() - 1) / 2));
        return new Quality(right, found, world.People.Pairs);
    }

    private Task<long> CountAsync(string table) => world.Database.ScalarAsync<long>(
        $"select count(*) from {(table == "match_model" ? "cdp" : "cdp_store")}.{table} where tenant_id = '{world.TenantId}'");

    private Task<long> PartAsync(string identifier) => world.Database.ScalarAsync<long>($"select part_no from cdp_store.identifier where value = '{identifier}'");
}
