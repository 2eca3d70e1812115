using System.IO.Pipelines;
using System.Net;
using System.Text;
using System.Text.Json;
using Mmo.Cdp.Imports;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Testing.Http;

namespace Mmo.Cdp.Tests.Imports;

/// <summary>Files, and people with files, that do what nobody should.</summary>
public sealed class HostileFileTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private const string Path = "/api/cdp/import";

    private readonly string _tag = Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task A_time_at_the_ends_of_the_calendar_is_a_fault_of_its_row_and_not_of_the_file()
    {
        var admin = await host.SignedInOverHttpAsync();
        var import = await SentAsync(admin, "people", $"id,seen\n{Id("a")},0001-01-01\n{Id("b")},2024-05-06\n{Id("c")},0001-01-01 00:00:00\n");
        await MapAsync(admin, import.Id, new { index = 1, target = "attribute", key = $"seen_{_tag}", type = "time" });
        var run = await RunAsync(admin, import.Id);
        (run.State, run.Run!.TakenCount, run.Run.ErrorCount).ShouldBe((ImportState.Done, 1, 2));
        (await admin.GetStringAsync($"{Path}/{import.Id}/errors")).ShouldContain("“seen”: the time cannot be read");
    }

    [Fact]
    public async Task Rows_of_another_length_are_read_as_far_as_they_say_something()
    {
        var admin = await host.SignedInOverHttpAsync();
        var import = await SentAsync(admin, "people", $"id,city,level\n{Id("short")}\n{Id("two")},上海\n{Id("empty")},上海,3,,,\n{Id("long")},上海,3,too much\n\n");
        await MapAsync(admin, import.Id, new { index = 1, target = "attribute", key = "city" }, new { index = 2, target = "attribute", key = $"level_{_tag}" });
        var run = await RunAsync(admin, import.Id);
        (run.Run!.TakenCount, run.Run.ErrorCount).ShouldBe((3, 1));
        (await admin.GetStringAsync($"{Path}/{import.Id}/errors")).ShouldContain("4 > 3");
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_swallows_no_rows()
    {
        var admin = await host.SignedInOverHttpAsync();
        var import = await SentAsync(admin, "people", $"id,city\n{Id("q1")},上海\n{Id("q2")},\"北京\n{Id("q3")},广州\n");
        await MapAsync(admin, import.Id, new { index = 1, target = "attribute", key = "city" });

        var run = await RunAsync(admin, import.Id);

        (run.State, run.Run!.Error).ShouldBe((ImportState.Failed, "The file cannot be read from row 2 on: most likely a quotation mark is never closed. Mend the file and upload it again."));
        (await IdentifiersAsync("q2")).ShouldBe(0, "a person with all the rest of the file for a city");
    }

    [Theory]
    [InlineData("\""), InlineData("\n"), InlineData("\r"), InlineData("\0")]
    public async Task What_cannot_separate_cells_is_refused_at_its_field(string delimiter)
    {
        var admin = await host.SignedInOverHttpAsync();
        var import = await SentAsync(admin, "people", $"id,city\n{Id("d")},上海\n");
        (await admin.PostRefusedAsync(
            $"{Path}/{import.Id}/map", new { import.ConcurrencyStamp, delimiter, columns = new[] { new { index = 0, target = "identifier", key = "user_id" } } })).ShouldBe(HttpStatusCode.BadRequest);
        ((int)(await admin.GetAsync($"{Path}/{import.Id}/preview?delimiter={Uri.EscapeDataString(delimiter)}")).StatusCode).ShouldBeLessThan(500);
    }

    [Fact]
    public async Task Of_two_files_sent_at_once_the_one_begun_last_is_whole_and_the_other_is_told_so()
    {
        var admin = await host.SignedInOverHttpAsync();
        var import = await admin.PostOkAsync<ImportDto>(Path, new { name = "two", kind = "people" });
        var slow = new Pipe();
        var first = UploadAsync(admin, import.Id, new StreamContent(slow.Reader.AsStream()));

        // Enough that it is sent before the rest is there.
        await slow.Writer.WriteAsync(Encoding.UTF8.GetBytes($"id,city\n{Id("first")},{new string('x', 300_000)}\n"));
        await UntilAsync(async () => await host.Database.ScalarAsync<int>($"select file_no from cdp.import where id = '{import.Id}'") == 1);

        (await UploadAsync(admin, import.Id, new ByteArrayContent(Encoding.UTF8.GetBytes($"id,city\n{Id("second")},上海\n")))).ShouldBe(HttpStatusCode.OK);
        await slow.Writer.CompleteAsync();

        (await first).ShouldBe(HttpStatusCode.Conflict);
        await MapAsync(admin, import.Id, new { index = 1, target = "attribute", key = "city" });
        (await RunAsync(admin, import.Id)).Run!.TakenCount.ShouldBe(1);
        (await IdentifiersAsync("second"), await IdentifiersAsync("first")).ShouldBe((1, 0));
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.import_chunk where import_id = '{import.Id}' and file_no = 1")).ShouldBe(0, "nothing is left of it");
    }

    [Fact]
    public async Task Imports_begun_at_once_share_the_source_that_the_first_needed()
    {
        var made = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => host.InTenantAsync<IImportAppService, ImportDto>(
            host.OtherTenantId, imports => imports.CreateAsync(new CreateImportDto { Name = $"at once {n}", Kind = ImportKind.People }))));

        made.Select(i => i.SourceId).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_may_not_see_personal_data_maps_a_file_by_the_shapes_of_its_cells()
    {
        var admin = await host.SignedInOverHttpAsync();
        var import = await SentAsync(admin, "people", "会员号,姓名,手机号,备注,等级\nM10000001,王小明,13800138000,邮箱wang@x.test,3\n");
        var clerk = await ClerkAsync(admin);

        (await clerk.GetOkAsync<ImportPreviewDto>($"{Path}/{import.Id}/preview")).Rows.ShouldHaveSingleItem().ShouldBe(["M100…0001", "王**", "138****8000", "邮***@x.test", "3"]);
        (await admin.GetOkAsync<ImportPreviewDto>($"{Path}/{import.Id}/preview")).Rows[0][1].ShouldBe("王小明");
        (await clerk.GetAsync($"{Path}/{import.Id}/errors")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("=1+1"), InlineData("+1+1"), InlineData("-1+1"), InlineData("@SUM(A1)"), InlineData("＝1+1"), InlineData("＠SUM(A1)")]
    public async Task A_row_that_a_spreadsheet_would_calculate_is_text_in_the_file_of_faulty_rows(string formula)
    {
        var admin = await host.SignedInOverHttpAsync();
        var import = await SentAsync(admin, "people", $"id,city\n{formula},a,b,c\n");
        await MapAsync(admin, import.Id);
        (await RunAsync(admin, import.Id)).ErrorCount.ShouldBe(1);
        (await admin.GetStringAsync($"{Path}/{import.Id}/errors")).ShouldContain($"\n'{formula},a,2,");
    }

    [Fact]
    public async Task A_run_that_is_cancelled_keeps_what_is_in_and_begun_again_takes_the_rest_in_each_row_once()
    {
        var admin = await host.SignedInOverHttpAsync();
        var import = await SentAsync(admin, "people", $"id\n{string.Join('\n', Enumerable.Range(0, 12_000).Select(n => Id($"c{n}")))}\n");
        await MapAsync(admin, import.Id);
        await admin.PostOkAsync<ImportDto>($"{Path}/{import.Id}/run", new { });
        var working = host.RunWorkerAsync("work:cdp:operations");
        await UntilAsync(async () => await IdentifiersAsync("c%") > 0);
        await admin.PostOkAsync<ImportDto>($"{Path}/{import.Id}/cancel", new { });
        await working;

        // Whether it was cancelled in time or had come to its end: no row is half in, and none comes twice.
        var stopped = await admin.GetOkAsync<ImportDto>($"{Path}/{import.Id}");
        stopped.State.ShouldBeOneOf(ImportState.Cancelled, ImportState.Done);
        (await IdentifiersAsync("c%")).ShouldBe(await EventsAsync(import.Id));
        await RunAsync(admin, import.Id);
        (await IdentifiersAsync("c%"), await EventsAsync(import.Id)).ShouldBe((12_000, 12_000));
    }

    [Fact, Trait("Category", "Long")]
    public async Task Two_gigabytes_are_taken_and_tried_out_in_little_memory_and_one_byte_more_is_refused()
    {
        var admin = await host.SignedInOverHttpAsync(patience: TimeSpan.FromMinutes(30));
        var large = await admin.PostOkAsync<ImportDto>(Path, new { name = "large", kind = "people" });
        (await UploadAsync(admin, large.Id, new StreamContent(new ManyRows(ManyRows.TwoGigabytes + 1, _tag)))).ShouldBe(HttpStatusCode.RequestEntityTooLarge);

        var (most, sampling) = (0L, true);
        var sampler = Task.Run(async () =>
        {
            for (; sampling; await Task.Delay(100))
            {
                most = Math.Max(most, Environment.WorkingSet);
            }
        });
        var before = Environment.WorkingSet;
        (await UploadAsync(admin, large.Id, new StreamContent(new ManyRows(ManyRows.TwoGigabytes, _tag)))).ShouldBe(HttpStatusCode.OK);
        await MapAsync(admin, large.Id);
        await admin.PostOkAsync<ImportDto>($"{Path}/{large.Id}/try", new { });
        ImportDto trial;
        do
        {
            await host.RunWorkerAsync("work:cdp:operations");
            trial = await admin.GetOkAsync<ImportDto>($"{Path}/{large.Id}");
        }
        while (trial.State == ImportState.Trying);

        sampling = false;
        await sampler;
        (trial.Size, trial.Run!.RowCount, trial.Run.ErrorCount).ShouldBe((ManyRows.TwoGigabytes, ManyRows.Rows, 0));
        ((most - before) / 1024 / 1024).ShouldBeLessThan(600);
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        for (var patience = 0; !await isSo(); patience++)
        {
            patience.ShouldBeLessThan(6000);
            await Task.Delay(10);
        }
    }

    private async Task<ImportDto> SentAsync(HttpClient admin, string kind, string csv)
    {
        var import = await admin.PostOkAsync<ImportDto>(Path, new { name = "hostile", kind });
        (await UploadAsync(admin, import.Id, new ByteArrayContent(Encoding.UTF8.GetBytes(csv)))).ShouldBe(HttpStatusCode.OK);
        return await admin.GetOkAsync<ImportDto>($"{Path}/{import.Id}");
    }

    private static async Task<HttpStatusCode> UploadAsync(HttpClient admin, Guid id, HttpContent file)
    {
        file.Headers.ContentType = new("application/octet-stream");
        using var answer = await admin.PostAsync($"{Path}/{id}/upload", file);
        return answer.StatusCode;
    }

    private static async Task<ImportDto> MapAsync(HttpClient admin, Guid id, params object[] columns) => await admin.PostOkAsync<ImportDto>(
        $"{Path}/{id}/map", new { (await admin.GetOkAsync<ImportDto>($"{Path}/{id}")).ConcurrencyStamp, hasHeader = true, columns = columns.Prepend(new { index = 0, target = "identifier", key = "user_id" }) });

    private async Task<ImportDto> RunAsync(HttpClient admin, Guid id)
    {
        await admin.PostOkAsync<ImportDto>($"{Path}/{id}/run", new { });
        await host.RunWorkerAsync("work:cdp:operations");
        return await admin.GetOkAsync<ImportDto>($"{Path}/{id}");
    }

    private async Task<HttpClient> ClerkAsync(HttpClient admin)
    {
        var role = await admin.PostOkAsync<JsonElement>("/api/identity/role", new { name = Id("clerk"), dataScope = "all" });
        var roleIds = new[] { role.GetProperty("id").GetGuid() };
        await admin.PutOkAsync<JsonElement>(
            $"/api/identity/role/{roleIds[0]}/permissions", new { granted = new[] { CdpPermissions.Imports }, concurrencyStamp = role.GetProperty("concurrencyStamp").GetString() });
        await admin.PostOkAsync<JsonElement>("/api/identity/user", new { userName = Id("clerk"), name = "店员", roleIds, password = CdpHost.AdminPassword });
        return await host.SignedInOverHttpAsync(Id("clerk"));
    }

    private string Id(string name) => $"{name}-{_tag}";

    private Task<long> IdentifiersAsync(string name) => host.Database.ScalarAsync<long>($"select count(*) from cdp_store.identifier where value like '{Id(name)}'");

    private Task<long> EventsAsync(Guid import) => host.Database.ScalarAsync<long>($"select count(*) from cdp_store.event where event_id like 'import:{import:N}%'");
}
