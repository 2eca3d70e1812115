using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Mmo.AspNetCore;
using Mmo.AspNetCore.Controllers;
using Mmo.EntityFrameworkCore;
using Mmo.Identity.Users;
using Mmo.Localization;
using Mmo.Modularity;

namespace Mmo.Identity;

/// <summary>Who may do and see what: tenants, organisation units, users, roles, API keys, settings.</summary>
[DependsOn(typeof(IdentityContractsModule), typeof(EntityFrameworkCoreModule), typeof(AspNetCoreModule))]
public sealed class IdentityModule : MmoModule
{
    /// <inheritdoc/>
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddMmoDbContext<IdentityDbContext>("identity");
        context.Services.AddSingleton<IPasswordHasher<User>, PasswordHasher<User>>();
        context.Services.AddConventionalControllers(typeof(IdentityModule).Assembly, "identity");
        Configure<MmoLocalizationOptions>(context, options => options.Add(IdentityPermissions.Group, typeof(IdentityModule).Assembly));
    }
}
