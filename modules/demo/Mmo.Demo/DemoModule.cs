using Mmo.AspNetCore;
using Mmo.AspNetCore.Controllers;
using Mmo.Campaign;
using Mmo.Cdp;
using Mmo.ContentHub;
using Mmo.CrmSync;
using Mmo.EntityFrameworkCore;
using Mmo.Identity;
using Mmo.Localization;
using Mmo.Modularity;

namespace Mmo.Demo;

/// <summary>A made-up company that shows what the product does. It uses the other modules' contracts as any caller would.</summary>
[DependsOn(
    typeof(EntityFrameworkCoreModule),
    typeof(AspNetCoreModule),
    typeof(IdentityContractsModule),
    typeof(CdpContractsModule),
    typeof(ContentHubContractsModule),
    typeof(CampaignContractsModule),
    typeof(CrmSyncContractsModule),
    typeof(DemoContractsModule))]
public sealed class DemoModule : MmoModule
{
    /// <inheritdoc/>
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddMmoDbContext<DemoDbContext>(DemoDbContext.Schema);
        context.Services.AddConventionalControllers(typeof(DemoModule).Assembly, "demo");
        Configure<MmoLocalizationOptions>(context, texts => texts.Add(DemoPermissions.Group, typeof(DemoModule).Assembly));
    }
}
