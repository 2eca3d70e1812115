using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Mmo.Cdp.Imports;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Identity;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Testing;
using Mmo.Testing.Http;

namespace Mmo.Cdp.Tests.Imports;

/// <summary>What comes of a file, beside the same told event by event, and beside a run that nothing interrupted.</summary>
public sealed class ImportedPeopleTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private const string Path = "/api/cdp/import";
    private const string Operations = "work:cdp:operations";

    private static readonly string[] Keys = ["user_id", "member_number", "email", "phone"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_rows_of_a_file_give_the_same_people_and_values_as_the_same_events_one_by_one(int seed)
    {
        var random = new Random(seed);
        var rows = Enumerable.Range(0, 120).Select(n => Row(random, seed, n)).ToArray();
        await ForgetAllAsync();
        var other = await host.NewSourceAsync(SourceKind.Server, host.OtherTenantId);
        foreach (var row in rows)
        {
            await host.Client(other.WriteKey).BatchOkAsync(Event(row));
        }

        var admin = await host.SignedInOverHttpAsync();
        var import = await StartedAsync(admin, string.Join('\n', rows.Select(r => string.Join(',', r)).Prepend("user_id,member_number,email,phone,name,city,level,time")));
        await host.RunWorkerAsync(Operations);
        var run = (await admin.GetOkAsync<ImportDto>($"{Path}/{import}")).Run.ShouldNotBeNull();

        (run.TakenCount, run.CreatedCount + run.UpdatedCount).ShouldBe((rows.Length, rows.Length));
        var people = await host.PeopleAsync(host.OtherTenantId);
        people.Split('\n').Length.ShouldBeGreaterThan(4);
        (await host.PeopleAsync(host.TenantId)).ShouldBe(people);
    }

    [Fact]
    public async Task A_trial_counts_the_row_that_joins_two_people_of_the_same_file_as_the_run_does()
    {
        await ForgetAllAsync();
        var admin = await host.SignedInOverHttpAsync();
        var import = await StartedAsync(
            admin, "user_id,member_number,email,phone,name,city,level,time\n,j1,,,,,,\n,,j2@example.com,,,,,\n,j1,j2@example.com,,,,,\n,j1,,,,,,\n,,,13900000003,,,,", "try");
        await host.RunWorkerAsync(Operations);
        var trial = (await admin.GetOkAsync<ImportDto>($"{Path}/{import}")).Run!;
        await admin.PostOkAsync<ImportDto>($"{Path}/{import}/run", new { });
        await host.RunWorkerAsync(Operations);
        var run = (await admin.GetOkAsync<ImportDto>($"{Path}/{import}")).Run!;

        (trial.IsTrial, trial.CreatedCount, trial.UpdatedCount, trial.SeveralPeopleCount).ShouldBe((true, 3, 2, 1));
        (run.IsTrial, run.CreatedCount, run.UpdatedCount, run.SeveralPeopleCount).ShouldBe((false, 3, 2, 1));
    }

    [Fact]
    public async Task A_run_whose_database_goes_away_in_the_middle_ends_as_one_that_nothing_interrupted()
    {
        const int Count = 9000;
        await ForgetAllAsync();
        var rows = Enumerable.Range(0, Count).Select(n => string.Create(CultureInfo.InvariantCulture, $",M{n % 4000},,,客户{n},,{n % 4000},2026-01-01 10:00:{n / 4000:00}"));
        var admin = await host.SignedInOverHttpAsync();
        var import = await StartedAsync(admin, string.Join('\n', rows.Prepend("user_id,member_number,email,phone,name,city,level,time")));
        var broken = host.RunWorkerAsync(Operations);
        await Eventually.Async(async () => await CountAsync("event") > 0);
        await host.Database.ExecuteAsync("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'mmo_cdp'");
        await Task.WhenAny(broken, Task.Delay(TimeSpan.FromSeconds(30)));
        broken.Exception?.GetBaseException().ShouldNotBeNull();
        (await CountAsync("event")).ShouldBeLessThan(Count, "the run was over before it was interrupted");

        for (var patience = 0; (await admin.GetOkAsync<ImportDto>($"{Path}/{import}")).State != ImportState.Done; patience++)
        {
            patience.ShouldBeLessThan(60);
            await host.Database.ExecuteAsync("update cdp.operation set due_at = now() where state = 'waiting'");
            await host.RunWorkerAsync(Operations);
            await Task.Delay(200);
        }

        (await CountAsync("event"), await CountAsync("identifier"), await CountAsync("profile")).ShouldBe((Count, 4000, 4000));
        (await host.Database.ScalarAsync<long>("select sum(event_count)::bigint from cdp_store.part_stat")).ShouldBe(Count);
        (await host.Database.ScalarAsync<long>(
            "select count(*) from cdp_store.profile p join cdp_store.identifier i on i.tenant_id = p.tenant_id and i.part_no = p.profile_id " +
            "where p.name = '客户' || case when substr(i.value, 2)::int < 1000 then substr(i.value, 2)::int + 8000 else substr(i.value, 2)::int + 4000 end"))
            .ShouldBe(4000, "of each person the row that was written down last holds");
        var run = (await admin.GetOkAsync<ImportDto>($"{Path}/{import}")).Run!;
        (run.RowCount, run.TakenCount + run.DuplicateCount, run.ErrorCount).ShouldBe((Count, Count, 0));
    }

    // Few identifiers, so that rows meet; times apart, so that no order of arrival decides.
    private static string[] Row(Random random, int seed, int n)
    {
        var person = random.Next(12);
        string Maybe(string text) => random.Next(2) == 0 ? text : "";
        return
        [
            Maybe($"u{seed}-{person}"), $"m{seed}-{person}", Maybe($"e{seed}-{random.Next(8)}@example.com"), Maybe($"1390000{seed}0{person:00}"), Maybe($"客户{n}"), Maybe("上海"), Maybe($"{n % 9}"),
            $"2026-01-{1 + (n % 28):00}T10:{n / 28:00}:00Z",
        ];
    }

    // As a server would tell it: the contact points are traits too.
    private static JsonObject Event(string[] row)
    {
        var traits = new JsonObject();
        foreach (var (key, cell) in new[] { ("name", row[4]), ("city", row[5]), ("email", row[2]), ("phone", row[3]) }.Where(c => c.Item2 != ""))
        {
            traits[key] = cell;
        }

        if (row[6] != "")
        {
            traits["level"] = int.Parse(row[6], CultureInfo.InvariantCulture);
        }

        var external = Keys.Index().Skip(1).Where(k => row[k.Index] != "").Select(k => new JsonObject { ["type"] = k.Item, ["id"] = row[k.Index] }).ToArray<JsonNode>();
        return Track.Event(
            "identify", row[0] == "" ? null : row[0],
            fields: new JsonObject { ["timestamp"] = row[7], ["traits"] = traits, ["context"] = new JsonObject { ["externalIds"] = new JsonArray(external) } });
    }

    private static async Task<Guid> StartedAsync(HttpClient admin, string csv, string what = "run")
    {
        var import = await admin.PostOkAsync<ImportDto>(Path, new { name = "会员名单", kind = "people" });
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(csv));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        (await admin.PostAsync($"{Path}/{import.Id}/upload", file)).EnsureSuccessStatusCode();
        object[] columns =
        [
            .. Keys.Select((key, index) => new { index, target = "identifier", key }),
            new { index = 4, target = "attribute", key = "name" }, new { index = 5, target = "attribute", key = "city" },
            new { index = 6, target = "attribute", key = "level", type = "number" }, new { index = 7, target = "time" },
        ];
        var stamp = (await admin.GetOkAsync<ImportDto>($"{Path}/{import.Id}")).ConcurrencyStamp;
        await admin.PostOkAsync<ImportDto>($"{Path}/{import.Id}/map", new { columns, concurrencyStamp = stamp });
        await admin.PostOkAsync<ImportDto>($"{Path}/{import.Id}/{what}", new { });
        return import.Id;
    }

    private Task ForgetAllAsync() => host.Database.ExecuteAsync(
        "truncate cdp_store.part, cdp_store.identifier, cdp_store.link, cdp_store.identity_conflict, cdp_store.part_value, cdp_store.part_stat, cdp_store.profile, cdp_store.event, cdp_store.event_key");

    private Task<long> CountAsync(string table) => host.Database.ScalarAsync<long>($"select count(*) from cdp_store.{table}");
}
