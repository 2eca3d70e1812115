using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mmo.AspNetCore;
using Mmo.AspNetCore.Controllers;
using Mmo.Campaign.Bounces;
using Mmo.Cdp;
using Mmo.ContentHub;
using Mmo.CrmSync;
using Mmo.EntityFrameworkCore;
using Mmo.Identity;
using Mmo.Live;
using Mmo.Localization;
using Mmo.Modularity;

namespace Mmo.Campaign;

/// <summary>Journeys and messages: when and how do we reach people?</summary>
[DependsOn(
    typeof(EntityFrameworkCoreModule), typeof(AspNetCoreModule), typeof(IdentityContractsModule), typeof(CdpContractsModule),
    typeof(ContentHubContractsModule), typeof(CrmSyncContractsModule), typeof(CampaignContractsModule))]
public sealed class CampaignModule : MmoModule
{
    /// <inheritdoc/>
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddMmoDbContext<CampaignDbContext>(CampaignDbContext.Schema);
        context.Services.AddConventionalControllers(typeof(CampaignModule).Assembly, "campaign");
        context.Services.AddSingleton(new LiveTopicDefinition(CampaignLiveTopics.Journey, CampaignPermissions.Journeys));
        context.Services.AddSingleton(provider => new BounceListener(
            BounceOptions.Of(provider.GetRequiredService<IConfiguration>()), provider.GetRequiredService<BounceDesk>(),
            provider.GetRequiredService<ILogger<BounceListener>>()));
        context.Services.AddHostedService(provider => provider.GetRequiredService<BounceListener>());
        Configure<MmoLocalizationOptions>(context, texts => texts.Add("Campaign", typeof(CampaignModule).Assembly));
    }
}
