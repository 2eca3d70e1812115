using System.Text;
using Mmo.Cdp.Attributes;
using Mmo.Cdp.Imports;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Testing.Http;

namespace Mmo.Cdp.Tests.Imports;

/// <summary>The file of faulty rows: downloaded, corrected, imported again.</summary>
public sealed class CorrectedFileTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly ImportScene _scene = new(host);

    [Fact]
    public async Task Faulty_rows_are_corrected_and_imported_again_and_then_everybody_is_in_once()
    {
        var admin = await ChineseAsync();
        var csv = $"""
            会员号;姓名;等级;注册时间
            {_scene.Id("m1")};王小明;3;2025-03-01
            {_scene.Id("m2")};"李;四";很高;2025-04-02 10:00:30
            {_scene.Id("m3")};赵六;5;昨天
            """;
        var first = await _scene.SentAsync(admin, ImportKind.People, csv, "十一月会员");
        var columns = (await _scene.PreviewAsync(admin, first.Id)).Columns.Select(c => c.Suggested).ToArray();
        (columns[2].Key, columns[2].Type) = ("vip_level", AttributeType.Number);
        await _scene.MapAsync(admin, first.Id, new { columns, matchRule = "onlyCreate" });
        var run = (await _scene.FinishedAsync(admin, first.Id)).Run!;
        (run.TakenCount, run.ErrorCount).ShouldBe((1, 2));

        var file = await _scene.ErrorsAsync(admin, first.Id);
        file.Take(3).ShouldBe(Encoding.UTF8.GetPreamble(), "Excel reads a file without the mark as GBK");
        Lines(file).ShouldBe(
        [
            "会员号;姓名;等级;注册时间;原文件行号;没有导入的原因",
            $"{_scene.Id("m2")};\"李;四\";很高;'2025-04-02 10:00:30;3;「等级」不是数字。改成数字，或把这一列按文本导入",
            $"{_scene.Id("m3")};赵六;5;昨天;4;「注册时间」的时间读不懂。写成2025-03-01或2025-03-01 08:30",
        ]);

        // Corrected, and sent as a new import: what the columns meant they mean again, and ours mean nothing.
        var second = await _scene.SentAsync(admin, ImportKind.People, Text(file).Replace("很高", "4").Replace("昨天", "2025-05-03"));
        var preview = await _scene.MapAsSuggestedAsync(admin, second.Id);
        (preview.LikeImport, preview.MatchRule).ShouldBe(("十一月会员", ImportMatchRule.OnlyCreate));
        preview.Columns.Select(c => (c.Suggested.Target, c.Suggested.Key)).ShouldBe(
        [
            (ImportTarget.Identifier, "member_number"), (ImportTarget.Attribute, "name"), (ImportTarget.Attribute, "vip_level"), (ImportTarget.Time, null),
            (ImportTarget.None, null), (ImportTarget.None, null),
        ]);
        preview.Rows[0][3].ShouldBe("2025-04-02 10:00:30");
        run = (await _scene.FinishedAsync(admin, second.Id)).Run!;
        (run.TakenCount, run.CreatedCount, run.ErrorCount).ShouldBe((2, 2, 0));
        foreach (var name in new[] { "m1", "m2", "m3" })
        {
            (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.event e join cdp_store.identifier i using (tenant_id, part_no) where i.value = '{_scene.Id(name)}'")).ShouldBe(1, name);
        }
    }

    [Fact]
    public async Task A_corrected_file_in_the_place_of_the_first_is_mapped_as_that_was()
    {
        var admin = await ChineseAsync();
        var import = await _scene.SentAsync(admin, ImportKind.Orders, $"编号,单,钱\n{_scene.Id("a")},{_scene.Id("o1")},免费\n");
        await _scene.MapAsync(admin, import.Id, new
        {
            columns = new object[] { new { index = 0, target = "identifier", key = "crm_id" }, new { index = 1, target = "property", key = "order_id" }, new { index = 2, target = "property", key = "total", type = "number" } },
            eventName = "Order Completed",
        });
        (await _scene.FinishedAsync(admin, import.Id)).ErrorCount.ShouldBe(1);
        var corrected = Text(await _scene.ErrorsAsync(admin, import.Id)).Replace("免费", "12.5");

        (await _scene.SendAsync(admin, import.Id, Encoding.UTF8.GetBytes(corrected))).ErrorCount.ShouldBe(0, "rows of the file before are none of this one's");

        var preview = await _scene.MapAsSuggestedAsync(admin, import.Id);
        (preview.EventName, preview.Columns[0].Suggested.Key, preview.Columns[2].Suggested.Type).ShouldBe(("Order Completed", "crm_id", AttributeType.Number));
        (await _scene.FinishedAsync(admin, import.Id)).Run!.TakenCount.ShouldBe(1);
    }

    [Theory]
    [InlineData("=1+1"), InlineData("+8613800138000"), InlineData("-1"), InlineData("@SUM(A1)"), InlineData("＝1+1"), InlineData("'=1"), InlineData("''"), InlineData("O'Neil")]
    [InlineData("013800138000"), InlineData("110101199003071234"), InlineData("1E5"), InlineData("3-4"), InlineData("2025-01"), InlineData("a\"b;c,d"), InlineData("两\n行")]
    public async Task A_cell_comes_back_from_a_spreadsheet_as_it_was_and_is_never_calculated(string cell)
    {
        var admin = await ChineseAsync();
        var key = $"k{_scene.Id("x")[^6..]}";
        var first = await _scene.SentAsync(admin, ImportKind.People, $"会员号,值,时间\n{_scene.Id("c")},\"{cell.Replace("\"", "\"\"")}\",昨天\n");
        object[] columns = [new { index = 0, target = "identifier", key = "member_number" }, new { index = 1, target = "attribute", key, type = "text" }, new { index = 2, target = "time" }];
        await _scene.MapAsync(admin, first.Id, new { columns });
        (await _scene.FinishedAsync(admin, first.Id)).ErrorCount.ShouldBe(1);
        var file = Text(await _scene.ErrorsAsync(admin, first.Id));
        file.ShouldNotMatch("[,\"\n][=+@＝＋－＠-]");

        var second = await _scene.SentAsync(admin, ImportKind.People, file.Replace("昨天", "2025-05-03"));
        await _scene.MapAsSuggestedAsync(admin, second.Id);
        (await _scene.FinishedAsync(admin, second.Id)).Run!.TakenCount.ShouldBe(1);

        (await host.Database.ScalarAsync<string>($"select properties ->> '{key}' from cdp_store.event e join cdp_store.identifier i using (tenant_id, part_no) where i.value = '{_scene.Id("c")}'"))
            .ShouldBe(cell);
    }

    [Fact]
    public async Task A_row_that_is_too_long_keeps_what_is_too_much_behind_our_columns_and_stays_at_fault_until_it_is_corrected()
    {
        var admin = await ChineseAsync();
        var first = await _scene.SentAsync(admin, ImportKind.People, $"会员号,姓名,城市,时间\n{_scene.Id("l")},李,四,上海,2025-01-01\n{_scene.Id("s")}\n{_scene.Id("t")},王,杭州,昨天\n");
        await _scene.MapAsSuggestedAsync(admin, first.Id);
        (await _scene.FinishedAsync(admin, first.Id)).Run!.ErrorCount.ShouldBe(2);
        var file = await _scene.ErrorsAsync(admin, first.Id);
        Lines(file)[1].ShouldBe($"{_scene.Id("l")},李,四,上海,2,这一行的格子比表头多（5 > 4），多出来的在这一列后面。把各格移回自己的列，再清空多余的格子,2025-01-01");

        var same = await _scene.SentAsync(admin, ImportKind.People, file);
        await _scene.MapAsSuggestedAsync(admin, same.Id);
        (await _scene.FinishedAsync(admin, same.Id, "try")).Run!.ErrorCount.ShouldBe(2, "nothing was corrected");
        Lines(await _scene.ErrorsAsync(admin, same.Id))[0].ShouldBe("会员号,姓名,城市,时间,原文件行号,没有导入的原因", "our columns do not pile up");
    }

    [Fact]
    public async Task The_faulty_rows_of_a_file_without_a_header_get_one_by_which_the_mapping_fits_again()
    {
        var admin = await ChineseAsync();
        var first = await _scene.SentAsync(admin, ImportKind.People, $"{_scene.Id("h1")},13800138000,昨天,x\n{_scene.Id("h2")},13800138001,2025-01-01\n");
        object[] columns = [new { index = 0, target = "identifier", key = "crm_id" }, new { index = 1, target = "identifier", key = "phone" }, new { index = 2, target = "time" }];
        await _scene.MapAsync(admin, first.Id, new { hasHeader = false, columns });
        (await _scene.FinishedAsync(admin, first.Id)).ErrorCount.ShouldBe(1);
        var file = await _scene.ErrorsAsync(admin, first.Id);
        Lines(file).ShouldBe(
            ["第1列,第2列,第3列,第4列,原文件行号,没有导入的原因", $"{_scene.Id("h1")},13800138000,昨天,x,1,「第3列」的时间读不懂。写成2025-03-01或2025-03-01 08:30"]);

        var second = await _scene.SentAsync(admin, ImportKind.People, Text(file).Replace("昨天", "2025-05-03"));
        var preview = await _scene.MapAsSuggestedAsync(admin, second.Id);
        preview.Columns.Select(c => c.Suggested.Key).ShouldBe(["crm_id", "phone", null, null, null, null]);
        (await _scene.FinishedAsync(admin, second.Id)).Run!.TakenCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_of_faulty_rows_that_was_downloaded_in_English_is_known_to_who_works_in_Chinese()
    {
        var admin = await host.SignedInOverHttpAsync();
        var first = await _scene.SentAsync(admin, ImportKind.People, $"会员号,时间\n{_scene.Id("e")},昨天\n");
        await _scene.MapAsSuggestedAsync(admin, first.Id);
        await _scene.FinishedAsync(admin, first.Id);
        var file = await _scene.ErrorsAsync(admin, first.Id);
        Lines(file)[1].ShouldEndWith(",昨天,2,“时间”: the time cannot be read. Write it as 2025-03-01 or 2025-03-01 08:30");

        var chinese = await ChineseAsync();
        var second = await _scene.SentAsync(chinese, ImportKind.People, file);
        (await _scene.PreviewAsync(chinese, second.Id)).Columns.Select(c => c.Suggested.Target).ShouldBe([ImportTarget.Identifier, ImportTarget.Time, ImportTarget.None, ImportTarget.None]);
    }

    private async Task<HttpClient> ChineseAsync()
    {
        var admin = await host.SignedInOverHttpAsync();
        admin.DefaultRequestHeaders.AcceptLanguage.Clear();
        admin.DefaultRequestHeaders.Add("Accept-Language", "zh-Hans");
        return admin;
    }

    private static string Text(byte[] file) => Encoding.UTF8.GetString(file).TrimStart('\uFEFF');

    private static string[] Lines(byte[] file) => Text(file).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
