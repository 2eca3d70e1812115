using System.Net;
using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Hosting;

namespace Mmo.EndToEnd.Tests;

/// <summary>Plug-ins that were built outside the solution, in the running product.</summary>
public sealed class PlugInTests(PlugInHost plugIns, ChromiumBrowser chromium) : IClassFixture<PlugInHost>, IClassFixture<ChromiumBrowser>
{
    private readonly RunningHost _host = plugIns.Host;

    [Fact]
    public async Task A_plug_in_brings_an_endpoint_and_an_admin_page_and_a_broken_one_is_skipped_with_its_reason()
    {
        _host.Output.ShouldContain("Plug-in broken is skipped: Broken.dll could not be loaded");

        using var nobody = new HttpClient { BaseAddress = _host.Address };
        (await nobody.GetAsync("/api/acme-hello/greeting?name=x")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        var page = await chromium.SignInAsync(_host);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "打个招呼" }).ClickAsync();
        await page.GetByTestId("greeting").GetByText("你好，阿明 1.2.3").WaitForAsync();

        await page.GotoAsync("/settings/plug-ins");
        await page.GetByText("坏插件").WaitForAsync();
        await page.GetByText("Broken.dll could not be loaded").WaitForAsync();
        await page.GetByText("病插件").WaitForAsync();
        await page.GetByText("Its database could not be migrated: relation \"acme_ill.thermometre\" does not exist").WaitForAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_plug_in_has_tables_and_roles_of_its_own_and_one_that_cannot_be_migrated_leaves_nothing_behind()
    {
        _host.Output.ShouldContain("Plug-in acme-ill is skipped: Its database could not be migrated: relation \"acme_ill.thermometre\" does not exist");
        _host.Output.ShouldNotContain("Fever");

        using var admin = await ApiClient.SignInAsync(_host, "admin", RunningHost.AdminPassword);
        await admin.PostAsync("/api/acme-hello/greeting", new { name = "阿明" });
        (await admin.PostAsync("/api/acme-hello/greeting", new { name = "阿明" })).GetProperty("times").GetInt32().ShouldBe(2);
        var audit = await admin.GetAsync("/api/identity/audit-entry?maxResultCount=100");
        audit.GetProperty("items").EnumerateArray().Count(e => e.GetProperty("module").GetString() == "acme_hello").ShouldBe(2);

        (await plugIns.Database.ScalarAsync<string>(
                """
                select concat_ws(' ', c.relowner::regrole, c.relrowsecurity,
                  has_table_privilege('mmo_acme_hello', c.oid, 'insert'), has_table_privilege('mmo_cdp', c.oid, 'select'))
                from pg_class c where c.oid = 'acme_hello.greeting'::regclass
                """))
            .ShouldBe("mmo_acme_hello_owner t t f");
        (await plugIns.Database.ScalarAsync<long>("select count(*) from pg_class where relnamespace = 'acme_ill'::regnamespace and relkind in ('r', 'v', 'S') and relname <> '__migrations'")).ShouldBe(0);
    }
}
