using Microsoft.EntityFrameworkCore;
using Mmo.AspNetCore.Configuration;
using Mmo.DependencyInjection;
using Mmo.Identity.Settings;
using Mmo.Identity.Tenants;
using Mmo.MultiTenancy;
using Mmo.Settings;
using Mmo.Users;

namespace Mmo.Identity.Accounts;

/// <summary>Tells a page who is signed in, in which company, and what settings it may know.</summary>
internal sealed class ConfigurationContributor(
    IdentityDbContext db, ITenantDirectory tenants, ISettings settings, SettingDefinitions definitions, ICurrentUser currentUser, ICurrentTenant currentTenant)
    : IApplicationConfigurationContributor, ITransientDependency
{
    public int Order => 0;

    public async Task ContributeAsync(ApplicationConfigurationDto configuration, CancellationToken cancellationToken)
    {
        if (!currentUser.IsAuthenticated || currentTenant.Id is not { } tenantId)
        {
            return;
        }

        await FillUserAsync(configuration.CurrentUser, cancellationToken);
        await FillTenantAsync(configuration.CurrentTenant, tenantId, cancellationToken);
        var visible = definitions.All.Values.Where(definition => definition is { IsVisibleToClients: true, IsEncrypted: false }).Select(definition => definition.Name);
        foreach (var (name, value) in await settings.GetAsync([.. visible], cancellationToken))
        {
            configuration.Setting.Values[name] = value;
        }
    }

    private async Task FillUserAsync(CurrentUserDto dto, CancellationToken cancellationToken)
    {
        var user = await db.Users.AsNoTracking().Where(u => u.Id == currentUser.Id)
            .Select(u => new { u.UserName, u.Name, u.Email, Roles = u.Roles.Select(r => r.Role!.Name).OrderBy(name => name).ToList() })
            .SingleOrDefaultAsync(cancellationToken);
        if (user is not null)
        {
            dto.UserName = user.UserName;
            dto.Name = user.Name;
            dto.Email = user.Email;
            dto.Roles.AddRange(user.Roles);
        }
    }

    private async Task FillTenantAsync(CurrentTenantDto dto, Guid tenantId, CancellationToken cancellationToken)
    {
        if (await tenants.FindAsync(tenantId, cancellationToken) is { } tenant)
        {
            dto.Id = tenant.Id;
            dto.Name = tenant.Name;
            dto.Code = tenant.Code;
            dto.TimeZone = tenant.TimeZone;
            dto.Currency = tenant.Currency;
        }
    }
}
