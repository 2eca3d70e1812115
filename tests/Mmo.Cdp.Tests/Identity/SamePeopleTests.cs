using System.Text.Json.Nodes;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;

namespace Mmo.Cdp.Tests.Identity;

public sealed class SamePeopleTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Theory, MemberData(nameof(Seeds))]
    public async Task However_events_are_cut_into_batches_they_give_the_same_people_as_one_by_one(int seed)
    {
        var random = new Random(seed);
        var events = Enumerable.Range(0, 80).Select(_ => AnyEvent(random, $"s{seed}")).ToArray();
        var other = await host.NewSourceAsync(SourceKind.Server, host.OtherTenantId);
        await ForgetAllAsync();
        foreach (var item in events)
        {
            await host.Client(host.ServerKey).BatchOkAsync(item.DeepClone());
        }

        for (var at = 0; at < events.Length;)
        {
            var size = random.Next(1, 30);
            await host.Client(other.WriteKey).BatchOkAsync(events.Skip(at).Take(size).Select(e => e.DeepClone()));
            at += size;
        }

        await PeopleAreAlikeAsync();
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task Where_no_two_users_meet_any_order_and_any_number_of_clients_give_the_same_people(int seed)
    {
        var random = new Random(1000 + seed);
        var events = Enumerable.Range(0, 80).Select(_ => EventOfOnePerson(random, $"o{seed}")).ToArray();
        var other = await host.NewSourceAsync(SourceKind.Server, host.OtherTenantId);
        await ForgetAllAsync();
        foreach (var item in events)
        {
            await host.Client(host.ServerKey).BatchOkAsync(item.DeepClone());
        }

        var shuffled = events.ToArray();
        random.Shuffle(shuffled);
        var batches = shuffled.Chunk(random.Next(1, 9)).ToArray();
        await Parallel.ForEachAsync(batches, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (batch, _) =>
        {
            await host.Client(other.WriteKey).BatchOkAsync(batch.Select(e => e.DeepClone()));
        });

        await PeopleAreAlikeAsync();
    }

    // Few values, so that they meet often: users, devices, shared addresses, blocked values, and the same event again.
    private static JsonObject AnyEvent(Random random, string mark)
    {
        var user = random.Next(3) == 0 ? null : random.Next(12) == 0 ? "null" : $"user-{mark}-{random.Next(8)}";
        var device = random.Next(3) == 0 && user is not null ? null : $"device-{mark}-{random.Next(12)}";
        var fields = new JsonObject { ["messageId"] = $"{mark}-{random.Next(1000)}", ["timestamp"] = Time(random) };
        switch (random.Next(6))
        {
            case 0 when user is not null and not "null":
                fields["previousId"] = random.Next(2) == 0 ? $"device-{mark}-{random.Next(12)}" : $"user-{mark}-{random.Next(8)}";
                return Track.Event("alias", user, fields: fields);
            case 1:
            case 2:
                fields["traits"] = new JsonObject
                {
                    ["email"] = random.Next(3) == 0 ? "undefined" : $"mail-{mark}-{random.Next(6)}@example.com",
                    ["city"] = random.Next(4) == 0 ? null : new[] { "上海", "北京", "广州" }[random.Next(3)],
                    ["level"] = random.Next(3),
                };
                return Track.Event("identify", user, device ?? $"device-{mark}-0", fields: fields);
            default:
                if (random.Next(4) == 0)
                {
                    fields["context"] = new JsonObject { ["traits"] = new JsonObject { ["phone"] = $"1380000000{random.Next(5)}" }, ["timezone"] = "Asia/Shanghai" };
                }

                return Track.Event("track", user, device ?? $"device-{mark}-1", "Seen", fields);
        }
    }

    // Six people, each with identifiers of his own.
    private static JsonObject EventOfOnePerson(Random random, string mark)
    {
        var person = random.Next(6);
        var fields = new JsonObject { ["messageId"] = Guid.NewGuid().ToString(), ["timestamp"] = Time(random) };
        if (random.Next(2) == 0)
        {
            fields["traits"] = new JsonObject { ["email"] = $"mail-{mark}-{person}-{random.Next(2)}@example.com", ["level"] = random.Next(3) };
        }

        var user = random.Next(2) == 0 ? $"user-{mark}-{person}" : null;
        return Track.Event("identify", user, random.Next(2) == 0 && user is not null ? null : $"device-{mark}-{person}-{random.Next(4)}", fields: fields);
    }

    // To the second and spread over an hour: no two alike often enough to let the order of arrival decide.
    private static string Time(Random random) => new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero).AddMilliseconds(random.Next(3_600_000)).ToString("o");

    private async Task PeopleAreAlikeAsync()
    {
        var people = await host.PeopleAsync(host.TenantId);
        people.Split('\n').Length.ShouldBeGreaterThan(4);
        (await host.Database.ScalarAsync<long>("select count(*) from cdp_store.part where profile_id <> part_no")).ShouldBeGreaterThan(10);
        (await host.PeopleAsync(host.OtherTenantId)).ShouldBe(people);
        await ProjectionHasNotDriftedAsync();
    }

    private Task ForgetAllAsync() => host.Database.ExecuteAsync(
        "truncate cdp_store.part, cdp_store.identifier, cdp_store.link, cdp_store.identity_conflict, cdp_store.part_value, cdp_store.part_stat, cdp_store.profile, cdp_store.event, cdp_store.event_key");

    private async Task ProjectionHasNotDriftedAsync()
    {
        const string Profiles = "select md5(string_agg(p::text, ',' order by tenant_id, profile_id)) from cdp_store.profile p";
        var before = await host.Database.ScalarAsync<string>(Profiles);
        foreach (var tenantId in new[] { host.TenantId, host.OtherTenantId })
        {
            await using var transaction = await host.Module.BeginAsync(tenantId);
            await transaction.ExecuteAsync(
                Mmo.Cdp.People.ProfileSql.Project.Replace("$1", "@tenantId").Replace("$2", "@profiles"),
                new { tenantId, profiles = (await transaction.QueryAsync<long>("select profile_id from cdp.profile")).ToArray() });
            await transaction.CommitAsync();
        }

        (await host.Database.ScalarAsync<string>(Profiles)).ShouldBe(before);
    }
}
