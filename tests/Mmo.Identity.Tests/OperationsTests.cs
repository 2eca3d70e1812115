using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.Identity.Operations;
using Mmo.Identity.Tests.Hosting;

namespace Mmo.Identity.Tests;

public sealed class OperationsTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    [Fact]
    public async Task Nobody_sees_how_the_platform_runs_without_the_permission()
    {
        (await host.Anonymous().GetAsync("operations")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        var admin = await host.SignedInAsync();
        var without = await admin.AddRoleAsync(DataScopeKind.All, IdentityPermissions.Users.Default);
        var user = await admin.AddUserAsync(roleIds: without.Id);
        var browser = await host.SignedInAsync(user.UserName, People.Password);
        (await browser.GetAsync("operations")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.GetAsync("operations/installation")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Only_the_company_that_runs_the_installation_sees_all_of_it_whatever_another_grants_itself()
    {
        var other = await host.SignedInAsync(tenant: "other");
        (await other.GetOkAsync<OperationsDto>("operations")).MaySeeInstallation.ShouldBeFalse();
        (await other.GetAsync("operations/installation")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        var ours = await host.SignedInAsync();
        (await ours.GetOkAsync<OperationsDto>("operations")).MaySeeInstallation.ShouldBeTrue();
        (await ours.GetAsync("operations/installation")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_installation_tells_of_its_hosts_its_database_and_the_last_failure_of_a_worker_but_not_of_its_words()
    {
        host.Services.GetRequiredService<WorkerRuns>().Failed("work:identity:actions", new FormatException("wang@example.com"));
        var browser = await host.SignedInAsync();
        var seen = await Eventually.GetAsync(
            () => browser.GetOkAsync<InstallationDto>("operations/installation"), i => i.Hosts.Any(h => h.IsThis) && i.Workers.Any(w => w.FailedAt is not null));

        seen.Hosts.Single(h => h.IsThis).IsSilent.ShouldBeFalse();
        var worker = seen.Workers.Single(w => w.Work.Worker == "work:identity:actions");
        worker.Error.ShouldBe("FormatException");
        seen.Workers.Where(w => w.Work.Count is not null).ShouldAllBe(w => w.Own != null && w.Own.Count <= w.Work.Count && w.Own.Stuck <= w.Work.Stuck);
        worker.Work.Text.ShouldBe("Effects in other modules");
        seen.Checks.ShouldContain(c => c.Name == "database" && c.IsReady);
        seen.Database.Bytes.ShouldBeGreaterThan(1_000_000);
        seen.Database.MaxConnections.ShouldBeGreaterThan(0);
        seen.Statements.Items.ShouldBeEmpty();
        seen.Statements.State.ShouldBe(SlowStatements.NotInstalled);

        await host.Database.ExecuteAsync("create extension pg_stat_statements");
        (await browser.GetOkAsync<InstallationDto>("operations/installation")).Statements.State.ShouldBe(SlowStatements.NotLoaded);
    }
}
