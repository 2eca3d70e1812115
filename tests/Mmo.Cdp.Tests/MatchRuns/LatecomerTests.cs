using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Application.Dtos;
using Mmo.Cdp.Matching;
using Mmo.Cdp.MatchReviews;
using Mmo.Cdp.MatchRuns;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Testing.Http;

namespace Mmo.Cdp.Tests.MatchRuns;

[Collection(MatchedOnce.Name)]
public sealed class LatecomerTests(MatchedOnce world)
{
    private const string Path = "/api/cdp/matching";

    private readonly string _tag = Guid.NewGuid().ToString("N")[..6];

    [Fact]
    public async Task Who_comes_later_is_found_by_keys_and_merged_with_whom_they_are_and_keeps_the_older_id()
    {
        await SwitchAsync(isContinuous: true);
        var (first, traits) = Somebody();
        await world.Sdk.BatchOkAsync(Person("first", traits));
        await SettleAsync();
        var known = await world.PersonAsync(first);

        await world.Sdk.BatchOkAsync(Person("again", [.. traits.Where(t => t.Trait != "telephone")]));
        await SettleAsync();

        (await world.PersonAsync(Id("again"))).ShouldBe(known);
        (await DueAsync()).ShouldBe(0);

        // The same said again is nothing new; a value that changed is compared anew.
        await world.Sdk.BatchOkAsync(Person("again", [.. traits.Where(t => t.Trait != "telephone")]));
        await world.RunWorkerAsync("feed:cdp:matching");
        (await DueAsync()).ShouldBe(0);
        await world.Sdk.BatchOkAsync(Person("again", [("postcode", "99999")]));
        await world.RunWorkerAsync("feed:cdp:matching");
        (await DueAsync()).ShouldBe(1);
        await SettleAsync();
    }

    [Fact]
    public async Task Two_user_ids_are_never_joined_by_likeness_but_somebody_is_asked()
    {
        await SwitchAsync(isContinuous: true);
        var (_, traits) = Somebody();
        foreach (var account in new[] { "a", "b" })
        {
            await world.Sdk.BatchOkAsync(Track.Event("identify", userId: Id(account), fields: new { traits = traits.ToDictionary(t => t.Trait, t => t.Value) }));
        }

        await SettleAsync();

        var (a, b) = (await world.PersonAsync(Id("a")), await world.PersonAsync(Id("b")));
        a.ShouldNotBe(b);
        var reviews = await world.Admin.GetOkAsync<KeysetResultDto<MatchReviewDto>>("/api/cdp/match-review?onlyRefused=true&maxResultCount=100");
        reviews.Items.Where(r => r.People.Select(p => p.ProfileId).Order().SequenceEqual(new[] { a, b }.Order())).ShouldHaveSingleItem()
            .Refused.ShouldBe(RefusalReason.ContradictingIdentifiers);
    }

    [Fact]
    public async Task Nobody_is_looked_at_while_it_is_switched_off()
    {
        await SwitchAsync(isContinuous: false);
        await world.Sdk.BatchOkAsync(Person("first", Somebody().Traits));
        await world.RunWorkerAsync("feed:cdp:matching");
        (await DueAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_tenant_with_more_records_than_can_be_held_is_walked_through_by_keys_and_comes_to_the_same_people()
    {
        await SwitchAsync(isContinuous: false);
        var (_, traits) = Somebody();
        await world.Sdk.BatchOkAsync(Person("one", traits), Person("two", traits));
        var before = await world.ProfilesAsync();
        var job = world.Services.GetRequiredService<MatchingJob>();
        var most = job.MostRecords;
        job.MostRecords = 600;
        try
        {
            (await world.RunAsync()).MergedCount.ShouldBeInRange(1, 20);
        }
        finally
        {
            job.MostRecords = most;
        }

        (await world.PersonAsync(Id("one"))).ShouldBe(await world.PersonAsync(Id("two")));
        var after = await world.ProfilesAsync();
        after.Count(p => before[p.Key] != p.Value).ShouldBeLessThan(20, "a model from half of the records finds the same people but for some");
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_a_sentence()
    {
        var now = await world.Admin.GetOkAsync<MatchingDto>(Path);
        (await world.Admin.PutRefusedAsync(Path, Settings(now, ("unheard of", "text")))).ShouldBlame("fields[0].attribute");
        (await world.Admin.PutRefusedAsync(Path, Settings(now, ("city", "place"), ("city", "text")))).ShouldBlame("fields[1].attribute");
        (await world.Admin.PutRefusedAsync(Path, Settings(now))).ShouldBlame("fields");
        var stale = new { fields = new[] { new { attribute = "city", kind = "place" } }, isContinuous = false, concurrencyStamp = "an older one" };
        (await world.Admin.PutRefusedAsync(Path, stale)).Status.ShouldBe(HttpStatusCode.Conflict);
        await world.Admin.PostOkAsync<MatchRunDto>($"{Path}/run", new { isTrial = true });
        (await world.Admin.PostRefusedAsync($"{Path}/run", new { isTrial = false })).ShouldBe(HttpStatusCode.Conflict, CdpErrorCodes.MatchRunUnderWay);
        var run = (await world.Admin.GetOkAsync<MatchingDto>(Path)).Run!;
        await world.Admin.PostOkAsync<MatchRunDto>($"{Path}/{run.Id}/cancel", new { });
        await world.RunWorkerAsync("work:cdp:operations");
        (await world.Admin.GetOkAsync<MatchingDto>(Path)).Run!.State.ShouldBe(Mmo.LongJobs.OperationState.Cancelled);
    }

    private static object Settings(MatchingDto now, params (string Attribute, string Kind)[] fields) => new
    {
        fields = fields.Select(f => new { attribute = f.Attribute, kind = f.Kind }), now.IsContinuous, now.ConcurrencyStamp,
    };

    private async Task SwitchAsync(bool isContinuous)
    {
        var now = await world.Admin.GetOkAsync<MatchingDto>(Path);
        await world.Admin.PutOkAsync<MatchingDto>(
            Path, new { fields = now.Fields.Select(f => new { f.Attribute, f.Kind }), isContinuous, now.ConcurrencyStamp });
        await world.RunWorkerAsync("feed:cdp:matching");
    }

    private (string Id, (string Trait, string? Value)[] Traits) Somebody() => (
        Id("first"),
        [
            ("firstName", $"zeb{_tag}"), ("lastName", $"quill{_tag}"), ("birthday", "1987-03-14"), ("secondEmail", $"zeb.{_tag}@rare.example"),
            ("telephone", $"0{Random.Shared.Next(100_000_000, 999_999_999)}"), ("address", $"{_tag} lane"), ("postcode", "90210"), ("city", "elsewhere"),
        ]);

    private string Id(string name) => $"late-{name}-{_tag}";

    private System.Text.Json.Nodes.JsonObject Person(string name, (string Trait, string? Value)[] traits) =>
        Track.Event("identify", anonymousId: Id(name), fields: new { traits = traits.ToDictionary(t => t.Trait, t => t.Value) });

    private async Task SettleAsync()
    {
        await world.RunWorkerAsync("feed:cdp:matching");
        await world.RunWorkerAsync("work:cdp:matching");
    }

    private Task<long> DueAsync() => world.Database.ScalarAsync<long>($"select count(*) from cdp_store.match_due where tenant_id = '{world.TenantId}'");
}
