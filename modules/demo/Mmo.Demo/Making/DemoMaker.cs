using Microsoft.Extensions.DependencyInjection;
using Mmo.CrmSync.History;
using Mmo.Demo.Story;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Demo;
using Mmo.EntityFrameworkCore.Migrations;
using Mmo.ErrorHandling;
using Mmo.Identity;
using Mmo.Identity.Tenants;
using Mmo.Identity.Users;
using Mmo.Ids;
using Mmo.Users;

namespace Mmo.Demo.Making;

/// <summary>
/// Makes the demo company from nothing, in the order in which a real one would come about: people of the company, what members did, what marketing
/// set up, what the journeys did since, and the leads that sales worked on.
/// </summary>
internal sealed class DemoMaker(
    DemoSettings settings, DemoRegister register, DemoErasure erasure, DemoSecrets secrets, TenantSeeder seeder, IServiceScopeFactory scopes, IActingUser acting,
    TimeProvider clock) : ISingletonDependency
{
    /// <summary>Removes the demo company that there is and makes it anew.</summary>
    /// <param name="report">Told the step and how many per cent are done.</param>
    /// <param name="cancellationToken">Ends it where it stands; what there is by then stays.</param>
    /// <returns>The administrator's password, protected.</returns>
    public async Task<string?> MakeAsync(Func<string, int, CancellationToken, Task> report, CancellationToken cancellationToken)
    {
        await report("clearing", 1, cancellationToken);
        await erasure.EraseAsync(cancellationToken);
        var calendar = new StoryCalendar(clock.GetUtcNow());
        var story = DemoStory.Tell(settings.Members, calendar);
        var (tenantId, password) = await FoundAsync(cancellationToken);
        var admin = await AdministratorAsync(tenantId, cancellationToken);
        using var _ = acting.Change(tenantId, admin.Id, admin.Name);

        await StepAsync<StaffMaker>(report, "staff", 4, (maker, token) => maker.MakeAsync(password, token), cancellationToken);
        await StepAsync<EventTeller>(
            report, "events", 8, (teller, token) => teller.TellAsync(story, part => report("events", 8 + (int)(part * 52), token), token), cancellationToken);
        var journeys = await StepAsync<CampaignMaker, IReadOnlyDictionary<DemoJourney, Guid>>(
            report, "campaigns", 62, (maker, token) => maker.MakeAsync(token), cancellationToken);
        var handovers = await StepAsync<PastMaker, IReadOnlyList<PastLead>>(
            report, "past", 68, (maker, token) => maker.MakeAsync(story, journeys, token), cancellationToken);
        await StepAsync<SalesMaker>(report, "sales", 80, (maker, token) => maker.MakeAsync(handovers, calendar.Now, token), cancellationToken);
        await StepAsync<Settling>(report, "settling", 88, (settling, token) => settling.WaitAsync(token), cancellationToken);
        return secrets.Protect(password);
    }

    private async Task<(Guid TenantId, string Password)> FoundAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var tenants = scope.ServiceProvider.GetRequiredService<ITenantDirectory>();
        if (await tenants.FindByCodeAsync(DemoSettings.CompanyCode, cancellationToken) is not null)
        {
            throw new BusinessException(DemoErrorCodes.CodeTaken);
        }

        // Named before its first row: whatever happens from here on is known to belong to the demo.
        var id = Uuid.Next(clock);
        await register.SetTenantAsync(id, cancellationToken);
        await scope.ServiceProvider.GetRequiredService<ITenantRegistry>().CreateAsync(
            new CreateTenantInput(DemoSettings.CompanyCode, "云栖茶集（演示）") { Id = id }, cancellationToken);
        var seeded = await seeder.SeedAsync(id, cancellationToken);
        return (id, seeded.Properties[IdentitySeedProperties.AdminPassword]);
    }

    private async Task<UserInfo> AdministratorAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        using var _ = scopes.CreateScope().ServiceProvider.GetRequiredService<MultiTenancy.ICurrentTenant>().Change(tenantId);
        await using var scope = scopes.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IUserDirectory>().GetActiveAsync(DemoPermissions.Manage, cancellationToken))[0];
    }

    private Task StepAsync<TMaker>(
        Func<string, int, CancellationToken, Task> report, string step, int percent, Func<TMaker, CancellationToken, Task> work, CancellationToken cancellationToken)
        where TMaker : notnull => StepAsync<TMaker, bool>(
            report, step, percent,
            async (maker, token) =>
            {
                await work(maker, token);
                return true;
            },
            cancellationToken);

    private async Task<T> StepAsync<TMaker, T>(
        Func<string, int, CancellationToken, Task> report, string step, int percent, Func<TMaker, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
        where TMaker : notnull
    {
        await report(step, percent, cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TMaker>(), cancellationToken);
    }
}
