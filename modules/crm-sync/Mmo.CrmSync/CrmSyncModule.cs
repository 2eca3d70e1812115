using Microsoft.Extensions.DependencyInjection;
using Mmo.AspNetCore;
using Mmo.AspNetCore.Controllers;
using Mmo.Cdp;
using Mmo.EntityFrameworkCore;
using Mmo.Identity;
using Mmo.Live;
using Mmo.Localization;
using Mmo.Modularity;

namespace Mmo.CrmSync;

/// <summary>The hand-over to sales: what do they do with it, and what came of it?</summary>
[DependsOn(
    typeof(CoreModule), typeof(EntityFrameworkCoreModule), typeof(AspNetCoreModule), typeof(IdentityContractsModule), typeof(CdpContractsModule),
    typeof(CrmSyncContractsModule))]
public sealed class CrmSyncModule : MmoModule
{
    /// <inheritdoc/>
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddMmoDbContext<CrmSyncDbContext>(CrmSyncDbContext.Schema);
        context.Services.AddConventionalControllers(typeof(CrmSyncModule).Assembly, "crm-sync");
        context.Services.AddSingleton(new LiveTopicDefinition(CrmSyncLiveTopics.Lead, CrmSyncPermissions.Leads.Default));
        Configure<MmoLocalizationOptions>(context, texts => texts.Add(CrmSyncPermissions.Group, typeof(CrmSyncModule).Assembly));
    }
}
