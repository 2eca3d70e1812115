using System.Text.Json;
using Mmo.Cdp.Imports;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Testing.Http;

namespace Mmo.Cdp.Tests.Imports;

/// <summary>Cells that are left out while their rows are taken in.</summary>
public sealed class LeftOutCellTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly ImportScene _scene = new(host);

    [Fact]
    public async Task The_trial_counts_the_cells_that_the_run_leaves_out_and_both_show_some()
    {
        var admin = await host.SignedInOverHttpAsync();
        var import = await MappedAsync(admin);

        var trial = (await _scene.FinishedAsync(admin, import, "try")).Run!;
        var run = (await _scene.FinishedAsync(admin, import)).Run!;

        Told(trial).ShouldBe(["Blocked 5: 3 会员号 null, 4 会员号 0000, 5 会员号 undefined", $"TooLong 1: 7 城市 {new string('长', 100)}…", "Unreadable 2: 3 邮箱 没有, 6 手机号 12"]);
        Told(run).ShouldBe(Told(trial));
        (run.TakenCount, run.ErrorCount).ShouldBe((8, 1));
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.identifier where value in ('null', '0000', 'undefined', '没有')")).ShouldBe(0);
    }

    [Fact]
    public async Task A_run_that_finds_all_rows_taken_in_before_leaves_nothing_out()
    {
        var admin = await host.SignedInOverHttpAsync();
        var import = await MappedAsync(admin);
        await _scene.FinishedAsync(admin, import);

        var again = (await _scene.FinishedAsync(admin, import)).Run!;

        (again.TakenCount, again.DuplicateCount, again.LeftOut.Count).ShouldBe((0, 8, 0));
    }

    [Fact]
    public async Task Who_may_not_see_personal_data_sees_what_was_left_out_masked()
    {
        var admin = await host.SignedInOverHttpAsync();
        var import = await _scene.SentAsync(admin, ImportKind.People, $"会员号,邮箱,城市\n{_scene.Id("m")},wang.xiaoming@example,上海{new string('市', 300)}\n");
        await _scene.MapAsSuggestedAsync(admin, import.Id);
        await _scene.FinishedAsync(admin, import.Id, "try");
        var clerk = await ClerkAsync(admin);

        var shown = (await clerk.GetOkAsync<ImportDto>($"{ImportScene.Path}/{import.Id}")).Run!.LeftOut.Single(l => l.Reason == ImportLeftOutReason.Unreadable).Examples.Single();

        (shown.Row, shown.Name).ShouldBe((2, "邮箱"));
        shown.Value.ShouldNotContain("xiaoming");
    }

    [Fact]
    public async Task What_was_left_out_is_forgotten_with_the_file()
    {
        var admin = await host.SignedInOverHttpAsync();
        var import = await MappedAsync(admin);
        await _scene.FinishedAsync(admin, import, "try");
        host.Clock.Advance(TimeSpan.FromDays(8));

        await host.RunWorkerAsync("work:cdp:import-retention");

        (await host.Database.ScalarAsync<long>($"select count(*) from cdp.import where id = '{import}' and left_out is not null")).ShouldBe(0);
    }

    private static string[] Told(ImportRunDto run) =>
        [.. run.LeftOut.Select(l => $"{l.Reason} {l.Count}: {string.Join(", ", l.Examples.Select(e => $"{e.Row} {e.Name} {e.Value}"))}")];

    // Row 9 is at fault: its cells are not counted as left out.
    private async Task<Guid> MappedAsync(HttpClient admin)
    {
        var csv = $"""
            用户ID,会员号,邮箱,手机号,城市,时间
            {_scene.Id("a")},{_scene.Id("M1")},,,上海,2025-01-01
            {_scene.Id("b")},null,没有,,上海,2025-01-01
            {_scene.Id("c")},0000,,,,2025-01-01
            {_scene.Id("d")},undefined,,,,2025-01-01
            {_scene.Id("e")},N/A,,12,,2025-01-01
            {_scene.Id("f")},,,,{new string('长', 201)},2025-01-01
            {_scene.Id("g")},guest,,,,2025-01-01
            {_scene.Id("h")},null,,,,昨天
            {_scene.Id("i")},,,,,2025-01-01
            """;
        var import = await _scene.SentAsync(admin, ImportKind.People, csv);
        await _scene.MapAsSuggestedAsync(admin, import.Id);
        return import.Id;
    }

    private async Task<HttpClient> ClerkAsync(HttpClient admin)
    {
        var role = await admin.PostOkAsync<JsonElement>("/api/identity/role", new { name = _scene.Id("clerk"), dataScope = "all" });
        var roleIds = new[] { role.GetProperty("id").GetGuid() };
        await admin.PutOkAsync<JsonElement>(
            $"/api/identity/role/{roleIds[0]}/permissions", new { granted = new[] { CdpPermissions.Imports }, concurrencyStamp = role.GetProperty("concurrencyStamp").GetString() });
        await admin.PostOkAsync<JsonElement>("/api/identity/user", new { userName = _scene.Id("clerk"), name = "店员", roleIds, password = CdpHost.AdminPassword });
        return await host.SignedInOverHttpAsync(_scene.Id("clerk"));
    }
}
