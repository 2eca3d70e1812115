using Mmo.AspNetCore;
using Mmo.AspNetCore.Controllers;
using Mmo.Campaign;
using Mmo.Cdp;
using Mmo.CrmSync;
using Mmo.EntityFrameworkCore;
using Mmo.Identity;
using Mmo.Localization;
using Mmo.Modularity;

namespace Mmo.BiReporting;

/// <summary>Reports: did it pay? Reads what other modules publish and owns no numbers of its own.</summary>
[DependsOn(
    typeof(EntityFrameworkCoreModule),
    typeof(AspNetCoreModule),
    typeof(IdentityContractsModule),
    typeof(CdpContractsModule),
    typeof(CampaignContractsModule),
    typeof(CrmSyncContractsModule),
    typeof(BiReportingContractsModule))]
public sealed class BiReportingModule : MmoModule
{
    /// <inheritdoc/>
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddMmoDbContext<BiReportingDbContext>(BiReportingDbContext.Schema);
        context.Services.AddConventionalControllers(typeof(BiReportingModule).Assembly, "bi-reporting");
        Configure<MmoLocalizationOptions>(context, texts => texts.Add(BiReportingPermissions.Group, typeof(BiReportingModule).Assembly));
    }
}
