using System.Globalization;
using System.Net;
using System.Text;
using Mmo.Cdp.Imports;
using Mmo.Cdp.People;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Cdp.TrackingPlans;
using Mmo.LongJobs;
using Mmo.Testing.Http;

namespace Mmo.Cdp.Tests.Imports;

public sealed class CsvImportTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private const string Path = "/api/cdp/import";

    private readonly string _tag = Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task A_file_is_looked_at_tried_out_and_taken_in_and_what_the_trial_said_is_what_happens()
    {
        var admin = await host.SignedInOverHttpAsync();
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("identify", userId: Id("known"), fields: new { traits = new { email = Mail("known") } }));
        var csv = $"""
            会员号,姓名,邮箱,手机号,等级,邮件许可,注册时间
            {Id("m1")},王小明,{Mail("known")},,3,是,2025-03-01
            {Id("m2")},"李,四",{Mail("li")},,5,否,2025/4/2 8:30
            {Id("m2")},李四,{Mail("li")},,6,,2025-04-03
            ,没有标识,,,1,,
            {Id("m4")},坏时间,{Mail("bad")},,2,是,昨天
            {Id("m5")},多了一格,{Mail("more")},,2,是,2025-01-01,多余
            {Id("m6")},坏等级,{Mail("level")},,很高,是,2025-01-01
            """;
        var import = await ReadyAsync(admin, ImportKind.People, csv);

        var preview = await admin.GetOkAsync<ImportPreviewDto>($"{Path}/{import.Id}/preview");
        (preview.Encoding, preview.Delimiter, preview.Rows.Count).ShouldBe(("utf-8", ",", 7));
        preview.Rows[1][1].ShouldBe("李,四");
        preview.Columns.Select(c => $"{c.Suggested.Target}:{c.Suggested.Key}").ShouldBe(
            ["Identifier:member_number", "Attribute:name", "Identifier:email", "Identifier:phone", "Attribute:等级", "Consent:email:marketing", "Time:"]);
        preview.Remarks.ShouldHaveSingleItem();
        var columns = preview.Columns.Select(c => c.Suggested).ToArray();
        columns[4].Type = Mmo.Cdp.Attributes.AttributeType.Number;
        await admin.PostOkAsync<ImportDto>($"{Path}/{import.Id}/map", new { import.ConcurrencyStamp, hasHeader = true, columns });

        var trial = await FinishedAsync(admin, import.Id, "try");
        trial.Run.ShouldNotBeNull().IsTrial.ShouldBeTrue();
        (trial.State, trial.Run.RowCount, trial.Run.TakenCount, trial.Run.CreatedCount, trial.Run.UpdatedCount, trial.Run.ErrorCount).ShouldBe((ImportState.Ready, 7, 3, 1, 2, 4));
        (await CountAsync("identifier", $"value like '%{_tag}%' and kind = 2")).ShouldBe(0);

        var done = await FinishedAsync(admin, import.Id, "run");
        (done.State, done.Run!.TakenCount, done.Run.CreatedCount, done.Run.UpdatedCount, done.Run.ErrorCount, done.ErrorCount).ShouldBe((ImportState.Done, 3, 1, 2, 4, 4));
        var known = await PersonAsync(admin, Id("known"));
        (known.Name, known.Identifiers.Any(i => i.Kind == IdentifierKind.MemberNumber)).ShouldBe(("王小明", true));
        known.Attributes.Single(a => a.Key == "等级").Value!.Value.GetInt32().ShouldBe(3);
        known.Consents.ShouldContain(c => c.Channel == "email" && c.Purpose == "marketing" && c.IsGranted == true);
        var li = await PersonAsync(admin, Id("m2"));
        li.Attributes.Single(a => a.Key == "等级").Value!.Value.GetInt32().ShouldBe(6, "the later row was written down later");
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.event where flags & 4 = 0 and event_id like 'import:{import.Id:N}%'")).ShouldBe(0, "an import is history");

        var errors = await admin.GetStringAsync($"{Path}/{import.Id}/errors");
        errors.Split('\n').Length.ShouldBeGreaterThan(4);
        errors.ShouldContain("The time cannot be read");
        errors.ShouldContain($"{Id("m4")},坏时间");

        // Again: nothing counts twice.
        var again = await FinishedAsync(admin, import.Id, "run");
        (again.Run!.TakenCount, again.Run.DuplicateCount).ShouldBe((0, 3));
        (await PersonAsync(admin, Id("known"))).EventCount.ShouldBe(known.EventCount);
    }

    [Theory]
    [InlineData("gb18030", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    public async Task A_file_of_a_Chinese_Windows_or_with_a_byte_order_mark_is_read_as_it_was_written(string name, bool hasMark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = name == "utf-8" ? new UTF8Encoding(hasMark) : Encoding.GetEncoding(name);
        var text = $"用户ID;姓名\n{Id(name)};欧阳龘\n";
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        var admin = await host.SignedInOverHttpAsync();
        var import = await ReadyAsync(admin, ImportKind.People, bytes);
        var preview = await admin.GetOkAsync<ImportPreviewDto>($"{Path}/{import.Id}/preview");
        (preview.Encoding, preview.Delimiter, preview.Columns[0].Name, preview.Rows[0][1]).ShouldBe((name, ";", "用户ID", "欧阳龘"));
        await admin.PostOkAsync<ImportDto>($"{Path}/{import.Id}/map", new { import.ConcurrencyStamp, columns = preview.Columns.Select(c => c.Suggested) });
        (await FinishedAsync(admin, import.Id, "run")).Run!.TakenCount.ShouldBe(1);
        (await PersonAsync(admin, Id(name))).Name.ShouldBe("欧阳龘");
    }

    [Fact]
    public async Task Orders_count_as_money_under_their_own_time_and_once_however_often_a_file_is_sent()
    {
        var admin = await host.SignedInOverHttpAsync();
        var csv = $"手机号\t订单号\t金额\t下单时间\n13912345678\t{Id("o1")}\t\"1,299.50\"\t2025-06-01 10:00:00\n13912345678\t{Id("o1")}\t1299.50\t2025-06-01 10:00:00\n13912345678\t{Id("o2")}\t免费\t2025-06-02\n";
        var import = await ReadyAsync(admin, ImportKind.Orders, csv);
        var preview = await admin.GetOkAsync<ImportPreviewDto>($"{Path}/{import.Id}/preview");
        await admin.PostOkAsync<ImportDto>($"{Path}/{import.Id}/map", new { import.ConcurrencyStamp, columns = preview.Columns.Select(c => c.Suggested), eventName = "Order Completed" });
        var run = (await FinishedAsync(admin, import.Id, "run")).Run!;
        (run.TakenCount, run.ErrorCount).ShouldBe((2, 1));
        (await host.Database.ScalarAsync<string>($"select string_agg(amount_minor || ' ' || occurred_at::date, ',') from cdp_store.purchase where order_id = '{Id("o1")}'")).ShouldBe("129950 2025-06-01");
    }

    [Fact]
    public async Task An_order_without_its_number_or_at_a_time_that_would_be_moved_is_a_faulty_row_and_who_is_new_counts_as_such()
    {
        var admin = await host.SignedInOverHttpAsync();
        var ahead = host.Clock.GetUtcNow().AddYears(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var csv = $"用户ID,订单号,金额,下单时间\n{Id("q1")},{Id("q-1")},10,2025-06-01\n{Id("q1")},{Id("q-2")},10,2025-06-02\n{Id("q2")},,10,2025-06-01\n"
            + $"{Id("q2")},{Id("q-3")},10,{ahead}\n{Id("q2")},{Id("q-4")},10,2015-06-01\n";
        var import = await ReadyAsync(admin, ImportKind.Orders, csv);
        var preview = await admin.GetOkAsync<ImportPreviewDto>($"{Path}/{import.Id}/preview");
        await admin.PostOkAsync<ImportDto>($"{Path}/{import.Id}/map", new { import.ConcurrencyStamp, columns = preview.Columns.Select(c => c.Suggested), eventName = "Order Completed" });
        foreach (var step in new[] { "try", "run" })
        {
            var finished = await FinishedAsync(admin, import.Id, step);
            var counts = finished.Run!;
            (counts.TakenCount, counts.ErrorCount, counts.CreatedCount, counts.UpdatedCount).ShouldBe((2, 3, 1, 1), step);
        }

        var reasons = await host.Database.ScalarAsync<string>($"select string_agg(reason, ' ' order by row_no) from cdp_store.import_error where import_id = '{import.Id}'");
        reasons.ShouldBe("no-order-id time-out-of-range time-out-of-range");
        (await CountAsync("identifier", $"value = '{Id("q2")}'")).ShouldBe(0);
    }

    [Fact]
    public async Task Only_people_whom_the_match_rule_lets_in_are_updated_or_made()
    {
        var admin = await host.SignedInOverHttpAsync();
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("identify", userId: Id("old"), fields: new { traits = new { city = "上海" } }));
        foreach (var (rule, taken) in new[] { ("onlyUpdate", 1), ("onlyCreate", 1) })
        {
            var import = await ReadyAsync(admin, ImportKind.People, $"user_id,city\n{Id("old")},{rule}\n{Id(rule)},{rule}\n");
            await admin.PostOkAsync<ImportDto>(
                $"{Path}/{import.Id}/map", new { import.ConcurrencyStamp, columns = new object[] { new { index = 0, target = "identifier", key = "user_id" }, new { index = 1, target = "attribute", key = "city" } }, matchRule = rule });
            var run = (await FinishedAsync(admin, import.Id, "run")).Run!;
            (run.TakenCount, run.SkippedCount).ShouldBe((taken, 1));
        }

        (await CountAsync("identifier", $"value = '{Id("onlyUpdate")}'")).ShouldBe(0);
        (await PersonAsync(admin, Id("onlyCreate"))).Attributes.Single(a => a.Key == "city").Value!.Value.GetString().ShouldBe("onlyCreate");
    }

    [Fact]
    public async Task A_run_that_dies_in_the_middle_goes_on_and_every_row_counts_once()
    {
        var admin = await host.SignedInOverHttpAsync();
        var rows = Enumerable.Range(0, 9000).Select(n => $"{Id($"r{n}")},city{n % 7}");
        var import = await ReadyAsync(admin, ImportKind.People, $"user_id,city\n{string.Join('\n', rows)}\n");
        var preview = await admin.GetOkAsync<ImportPreviewDto>($"{Path}/{import.Id}/preview");
        await admin.PostOkAsync<ImportDto>($"{Path}/{import.Id}/map", new { import.ConcurrencyStamp, columns = preview.Columns.Select(c => c.Suggested) });
        await admin.PostOkAsync<ImportDto>($"{Path}/{import.Id}/run", new { });

        // A host that stops: what it has stored stays, and its checkpoint may be a batch behind.
        await Task.WhenAny(host.RunWorkerAsync("work:cdp:operations"), WaitForRowsAsync(2000));
        await host.Database.ExecuteAsync($"update cdp.operation set checkpoint = null where id = '{(await admin.GetOkAsync<ImportDto>($"{Path}/{import.Id}")).Run!.Id}'");
        await host.RunWorkerAsync("work:cdp:operations");

        for (var patience = 0; (await admin.GetOkAsync<ImportDto>($"{Path}/{import.Id}")).State != ImportState.Done; patience++)
        {
            patience.ShouldBeLessThan(100);
            await Task.Delay(100);
        }

        (await CountAsync("event", $"event_id like 'import:{import.Id:N}%'")).ShouldBe(9000);
        (await CountAsync("identifier", $"value like 'r%-{_tag}'")).ShouldBe(9000);

        async Task WaitForRowsAsync(int count)
        {
            while (await CountAsync("identifier", $"value like 'r%-{_tag}'") < count)
            {
                await Task.Delay(20);
            }
        }
    }

    [Fact]
    public async Task A_file_and_its_faulty_rows_are_forgotten_after_a_week_and_what_came_of_them_stays()
    {
        var admin = await host.SignedInOverHttpAsync();
        var old = await ReadyAsync(admin, ImportKind.People, $"会员号,邮箱,姓名\n{Id("old")},{Mail("old")},老客\n,,没有标识\n");
        var columns = (await admin.GetOkAsync<ImportPreviewDto>($"{Path}/{old.Id}/preview")).Columns.Select(c => c.Suggested);
        await admin.PostOkAsync<ImportDto>($"{Path}/{old.Id}/map", new { old.ConcurrencyStamp, hasHeader = true, columns });
        (await FinishedAsync(admin, old.Id, "run")).ErrorCount.ShouldBe(1);
        host.Clock.Advance(TimeSpan.FromDays(8));
        admin = await host.SignedInOverHttpAsync();
        var young = await ReadyAsync(admin, ImportKind.People, $"id\n{Id("young")}\n");

        await host.RunWorkerAsync("work:cdp:import-retention");

        (await CountAsync("import_chunk", $"import_id = '{old.Id}'"), await CountAsync("import_error", $"import_id = '{old.Id}'")).ShouldBe((0, 0));
        (await CountAsync("import_chunk", $"import_id = '{young.Id}'")).ShouldBe(1);
        var kept = await admin.GetOkAsync<ImportDto>($"{Path}/{old.Id}");
        (kept.Run!.TakenCount, kept.Run.ErrorCount).ShouldBe((1, 1));
        (await PersonAsync(admin, Mail("old"))).IsKnown.ShouldBeTrue();
    }

    [Fact]
    public async Task What_cannot_be_read_or_mapped_is_told_in_a_sentence()
    {
        var admin = await host.SignedInOverHttpAsync();
        var empty = await admin.PostOkAsync<ImportDto>(Path, new { name = "nothing", kind = "people" });
        empty.State.ShouldBe(ImportState.Empty);
        (await admin.PostRefusedAsync($"{Path}/{empty.Id}/run", new { })).ShouldBe(HttpStatusCode.Conflict, CdpErrorCodes.ImportNotReady);
        (await admin.PostRefusedAsync(Path, new { name = "x", kind = "people", sourceId = Guid.NewGuid() })).ShouldBlame("sourceId");

        var import = await ReadyAsync(admin, ImportKind.People, $"a,a,b\n1,2,3\n4,5,{new string('x', 50_000)}\n");
        (await admin.GetOkAsync<ImportPreviewDto>($"{Path}/{import.Id}/preview")).Remarks.ShouldHaveSingleItem().ShouldContain("2 times");
        await RefusedAsync("columns", new { index = 0, target = "attribute", key = "x" });
        await RefusedAsync("columns[1].index", new { index = 0, target = "identifier", key = "user_id" }, new { index = 0, target = "attribute", key = "x" });
        await RefusedAsync("columns[0].key", new { index = 0, target = "identifier", key = "Not A Type" });
        await RefusedAsync("columns[0].target", new { index = 0, target = "property", key = "p" });
        await RefusedAsync("columns[2].key", new { index = 0, target = "identifier", key = "user_id" }, new { index = 1, target = "attribute", key = "x" }, new { index = 2, target = "attribute", key = "x" });

        // A cell that is too long is a fault of its row, not of the file.
        await admin.PostOkAsync<ImportDto>(
            $"{Path}/{import.Id}/map", new { import.ConcurrencyStamp, columns = new object[] { new { index = 0, target = "identifier", key = "crm_id" }, new { index = 2, target = "attribute", key = "b" } } });
        var run = (await FinishedAsync(admin, import.Id, "run")).Run!;
        (run.State, run.TakenCount, run.ErrorCount).ShouldBe((OperationState.Done, 1, 1));

        // A quote that is never closed would swallow the rest.
        var broken = await ReadyAsync(admin, ImportKind.People, $"user_id,city\n{Id("q")},上海\n\"{new string('x', 3_000_000)}\n");
        await admin.PostOkAsync<ImportDto>($"{Path}/{broken.Id}/map", new { broken.ConcurrencyStamp, columns = new object[] { new { index = 0, target = "identifier", key = "user_id" } } });
        var failed = (await FinishedAsync(admin, broken.Id, "try")).Run!;
        (failed.State, failed.Error).ShouldBe((OperationState.Failed, "The file cannot be read from row 1 on: most likely a quotation mark is never closed. Mend the file and upload it again."));

        async Task RefusedAsync(string field, params object[] columns) =>
            (await admin.PostRefusedAsync($"{Path}/{import.Id}/map", new { import.ConcurrencyStamp, columns })).ShouldBlame(field);
    }

    [Fact]
    public async Task Rows_are_judged_by_the_tracking_plan_of_their_source_and_the_error_file_names_the_property()
    {
        var admin = await host.SignedInOverHttpAsync();
        var source = await host.NewSourceAsync(Mmo.Cdp.Sources.SourceKind.Server);
        await admin.PutOkAsync<TrackingPlanDto>($"/api/cdp/tracking-plan/{source.Id}", new UpdateTrackingPlanDto
        {
            IsOn = true,
            Policies = new PlanPoliciesDto { ValueNotAllowed = PlanPolicy.Quarantine },
            Events = [new PlanEventDto { Kind = PlanEventKind.Identify, Properties = [new PlanPropertyDto { Path = "档位", AllowedValues = ["金", "银"] }] }],
        });
        var csv = $"会员号,档位\n{Id("g")},金\n{Id("b")},铜\n";
        var import = await ReadyAsync(admin, ImportKind.People, csv, source.Id);
        var columns = (await admin.GetOkAsync<ImportPreviewDto>($"{Path}/{import.Id}/preview")).Columns.Select(c => c.Suggested).ToArray();
        await admin.PostOkAsync<ImportDto>($"{Path}/{import.Id}/map", new { import.ConcurrencyStamp, hasHeader = true, columns });

        (await FinishedAsync(admin, import.Id, "try")).Run!.ErrorCount.ShouldBe(1, "the trial says what the run will do");
        var done = await FinishedAsync(admin, import.Id, "run");
        (done.Run!.TakenCount, done.Run.ErrorCount).ShouldBe((1, 1));
        (await admin.GetStringAsync($"{Path}/{import.Id}/errors")).ShouldContain("Not as the tracking plan says (the value of the property 档位 is not allowed)");
    }

    private static async Task<ImportDto> ReadyAsync(HttpClient admin, ImportKind kind, string csv, Guid? sourceId = null) => await ReadyAsync(admin, kind, Encoding.UTF8.GetBytes(csv), sourceId);

    private static async Task<ImportDto> ReadyAsync(HttpClient admin, ImportKind kind, byte[] csv, Guid? sourceId = null)
    {
        var import = await admin.PostOkAsync<ImportDto>(Path, new { name = "会员名单", kind = kind.ToString(), sourceId });
        using var file = new ByteArrayContent(csv);
        file.Headers.ContentType = new("application/octet-stream");
        var answer = await admin.PostAsync($"{Path}/{import.Id}/upload", file);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await admin.GetOkAsync<ImportDto>($"{Path}/{import.Id}");
    }

    private async Task<ImportDto> FinishedAsync(HttpClient admin, Guid id, string what)
    {
        await admin.PostOkAsync<ImportDto>($"{Path}/{id}/{what}", new { });
        await host.RunWorkerAsync("work:cdp:operations");
        return await admin.GetOkAsync<ImportDto>($"{Path}/{id}");
    }

    private string Id(string name) => $"{name}-{_tag}";

    private string Mail(string name) => $"{name}-{_tag}@example.com";

    private async Task<ProfileDetailsDto> PersonAsync(HttpClient admin, string identifier) => await admin.GetOkAsync<ProfileDetailsDto>(
        $"/api/cdp/profile/{await host.Database.ScalarAsync<Guid>($"select p.public_id from cdp_store.identifier i join cdp_store.part p using (tenant_id, part_no) where i.value = '{identifier}'")}");

    private Task<long> CountAsync(string table, string where) => host.Database.ScalarAsync<long>($"select count(*) from cdp_store.{table} where {where}");
}
