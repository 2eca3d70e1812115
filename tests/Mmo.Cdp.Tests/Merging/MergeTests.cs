using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.Merging;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Regrouping;
using Mmo.Cdp.Segments;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Cdp.Tests.Segments;
using Mmo.Cdp.Unmerging;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Testing.Http;

namespace Mmo.Cdp.Tests.Merging;

public sealed class MergeTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private const string Path = "/api/cdp/merge";

    private readonly SegmentScene _scene = new(host);

    [Fact]
    public async Task Two_people_by_hand_become_one_with_all_that_is_theirs_though_each_has_a_user_id()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (an, bo) = await TwoAsync();
        var preview = await admin.PostOkAsync<MergePreviewDto>($"{Path}/preview", new { profileIds = new[] { bo, an } });
        (preview.Person.ProfileId, preview.Person.EventCount, preview.Person.PartNos.Count).ShouldBe((an, 4, 2));
        preview.Contradictions.ShouldBe(["city", "name"]);
        (await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{bo}")).Id.ShouldBe(bo, "a preview does nothing");

        var merged = await admin.PostOkAsync<MergeDto>(Path, new { profileIds = new[] { bo, an }, reason = "同一个人的两个账号" });

        merged.ProfileId.ShouldBe(an);
        var person = await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{bo}");
        (person.Id, person.EventCount, person.PartNos.Count).ShouldBe((an, 4, 2));
        var link = person.Links.ShouldHaveSingleItem();
        (link.Kind, link.Reason, link.UserName).ShouldBe((LinkKind.Manual, "同一个人的两个账号", "管理员"));
        (await host.Database.ScalarAsync<string>(
            $"select payload::text from cdp.feed_event where name = 'Cdp.ProfilesMerged' and part_no = {person.PartNo}"))
            .ShouldNotBeNull().ShouldContain($"{person.PartNos.Max()}");
    }

    [Fact]
    public async Task Segments_follow_a_merge_and_no_journey_takes_it_for_something_that_the_person_did()
    {
        var admin = await host.SignedInOverHttpAsync();
        var twice = await _scene.SegmentAsync(SegmentScene.Did(_scene.Id("Bought"), 2));
        var once = await _scene.SegmentAsync(SegmentScene.Did(_scene.Id("Bought"), 1));
        var (an, bo) = await TwoAsync();
        await _scene.SettleAsync();
        (await _scene.MembersAsync(twice)).ShouldBeEmpty();
        (await _scene.ReadAsync(once)).MemberCount.ShouldBe(2);

        await admin.PostOkAsync<MergeDto>(Path, new { profileIds = new[] { an, bo }, reason = "同一个人" });
        await _scene.SettleAsync();

        var survivor = await _scene.ProfileAsync("an");
        (await _scene.MembersAsync(twice)).ShouldBe([survivor]);
        (await _scene.MembersAsync(once)).ShouldBe([survivor]);
        (await _scene.ReadAsync(once)).MemberCount.ShouldBe(1);
        (await _scene.ChangesAsync(twice)).ShouldBe([$"+{survivor} merge"]);
    }

    [Fact]
    public async Task Un_merging_what_was_merged_gives_each_back_what_was_theirs()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (an, bo) = await TwoAsync();
        var before = await BothAsync();
        await admin.PostOkAsync<MergeDto>(Path, new { profileIds = new[] { an, bo }, reason = "同一个人" });
        var parts = (await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{an}")).PartNos.Order().ToArray();

        await admin.PostOkAsync<UnmergeDto>(
            "/api/cdp/unmerge", new { profileId = an, reason = "弄错了", groups = new[] { new { partNos = parts[..1] }, new { partNos = parts[1..] } } });

        (await BothAsync()).ShouldBe(before);
        (await admin.PostRefusedAsync(Path, new { profileIds = new[] { an, bo }, reason = "再合" })).ShouldBe(HttpStatusCode.Conflict, CdpErrorCodes.MergeMustNot);

        async Task<string> BothAsync() => string.Join("; ", await Task.WhenAll(new[] { an, bo }.Select(async id =>
        {
            var person = await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{id}");
            return $"{person.Id} {person.PartNo} {person.Name} {person.EventCount} {string.Join(',', person.PartNos)} {string.Join(',', person.Attributes.Select(a => $"{a.Key}={a.Value}"))}";
        })));
    }

    [Fact]
    public async Task What_cannot_be_one_person_is_refused_with_a_sentence()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (an, bo) = await TwoAsync();
        (await admin.PostRefusedAsync(Path, new { profileIds = new[] { an }, reason = "一个人" })).ShouldBlame("profileIds");
        (await admin.PostRefusedAsync(Path, new { profileIds = new[] { an, bo } })).ShouldBlame("reason");
        (await admin.PostRefusedAsync(Path, new { profileIds = new[] { an, an }, reason = "同一个人" })).ShouldBe(HttpStatusCode.Conflict, CdpErrorCodes.MergeSamePerson);
        (await admin.PostRefusedAsync(Path, new { profileIds = new[] { an, Guid.NewGuid() }, reason = "同一个人" })).Status.ShouldBe(HttpStatusCode.NotFound);
        (await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{bo}")).Id.ShouldBe(bo);
    }

    [Fact]
    public async Task Of_two_merges_of_the_same_people_at_once_one_is_done_and_a_repeated_request_answers_as_the_first()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (an, bo) = await TwoAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(n => admin.PostAsync(
            Path, System.Net.Http.Json.JsonContent.Create(new { profileIds = new[] { an, bo }, reason = "同一个人", idempotencyKey = n < 2 ? _scene.Id("once") : null }))));

        // Of the two with a key the first may come after one without.
        var statuses = answers.Select(a => a.StatusCode).ToArray();
        statuses.ShouldAllBe(s => s == HttpStatusCode.OK || s == HttpStatusCode.Conflict);
        (statuses[0] == statuses[1], statuses.Count(s => s == HttpStatusCode.OK) == (statuses[0] == HttpStatusCode.OK ? 2 : 1)).ShouldBe((true, true));
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp.audit_entry where action = 'merged' and entity_id = '{an}'")).ShouldBe(1);
    }

    [Fact]
    public async Task A_key_that_is_used_again_for_others_merges_these_too()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (an, bo) = await TwoAsync();
        await _scene.PersonAsync("cy", new { city = "别处" });
        var (key, cy) = (_scene.Id("key"), await IdAsync("cy"));
        await admin.PostOkAsync<MergeDto>(Path, new { profileIds = new[] { an, bo }, reason = "同一个人", idempotencyKey = key });
        await admin.PostOkAsync<MergeDto>(Path, new { profileIds = new[] { an, cy }, reason = "同一个人", idempotencyKey = key });
        (await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{cy}")).Id.ShouldBe(an);
    }

    [Fact]
    public async Task A_merge_that_is_the_victim_of_a_deadlock_begins_anew()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (an, bo) = await TwoAsync();
        Task<MergeDto> merge;
        await using (var other = await host.Database.OpenAsync())
        {
            // Somebody who takes a row first and the lock after it, and is more patient.
            await using var transaction = await other.BeginTransactionAsync();
            await ExecuteAsync($"set local deadlock_timeout = '1min'; select from cdp_store.profile where public_id = '{bo}' for update");
            merge = admin.PostOkAsync<MergeDto>(Path, new { profileIds = new[] { an, bo }, reason = "同一个人" });
            while (await host.Database.ScalarAsync<long>("select count(*) from pg_stat_activity where usename = 'mmo_cdp' and wait_event_type = 'Lock'") == 0)
            {
                await Task.Delay(10);
            }

            await ExecuteAsync($"select pg_advisory_xact_lock(hashtextextended('mmo.cdp.graph:{host.TenantId}', 0))");

            async Task ExecuteAsync(string sql)
            {
                await using var command = new Npgsql.NpgsqlCommand(sql, other, transaction);
                await command.ExecuteNonQueryAsync();
            }
        }

        (await merge).ProfileId.ShouldBe(an);
        (await host.Database.ScalarAsync<long>("select deadlocks from pg_stat_database where datname = current_database()")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Requests_that_are_given_up_while_they_wait_give_their_connections_back()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (an, bo) = await TwoAsync();
        await using (var busy = await host.Services.GetRequiredService<ModuleDatabase<CdpDbContext>>().BeginAsync(host.TenantId))
        {
            await busy.ExecuteAsync(RegroupingSql.Lock);
            for (var n = 0; n < 10; n++)
            {
                using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
                await Should.ThrowAsync<OperationCanceledException>(() => admin.PostAsync(
                    n % 2 == 0 ? Path : $"{Path}/preview", System.Net.Http.Json.JsonContent.Create(new { profileIds = new[] { an, bo }, reason = "同一个人" }), soon.Token));
            }
        }

        (await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{an}")).Id.ShouldBe(an);
        for (var patience = 0; await OpenAsync() > 0; patience++)
        {
            patience.ShouldBeLessThan(50, "connections stay open that nobody uses");
            await Task.Delay(100);
        }

        Task<long> OpenAsync() => host.Database.ScalarAsync<long>(
            "select count(*) from pg_stat_activity where datname = current_database() and usename = 'mmo_cdp' and state like 'idle in transaction%' and state_change < now() - interval '300 ms'");
    }

    private async Task<(Guid An, Guid Bo)> TwoAsync()
    {
        foreach (var name in new[] { "an", "bo" })
        {
            await _scene.PersonAsync(name, new { name = $"{name} {_scene.City}", city = name == "an" ? _scene.City : "别处" });
            await _scene.DoAsync(name, _scene.Id("Bought"));
        }

        return (await IdAsync("an"), await IdAsync("bo"));
    }

    private async Task<Guid> IdAsync(string name) =>
        await host.Database.ScalarAsync<Guid>($"select public_id from cdp_store.part where part_no = {await _scene.ProfileAsync(name)}");
}
