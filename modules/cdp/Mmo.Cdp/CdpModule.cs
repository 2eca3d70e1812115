using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Mmo.AspNetCore;
using Mmo.AspNetCore.Controllers;
using Mmo.Cdp.Arrivals;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Segments;
using Mmo.EntityFrameworkCore;
using Mmo.Identity;
using Mmo.Live;
using Mmo.Localization;
using Mmo.Modularity;

namespace Mmo.Cdp;

/// <summary>The customer data platform: who is this person, and who is like them?</summary>
[DependsOn(typeof(EntityFrameworkCoreModule), typeof(AspNetCoreModule), typeof(IdentityContractsModule), typeof(CdpContractsModule))]
public sealed class CdpModule : MmoModule
{
    /// <inheritdoc/>
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddMmoDbContext<CdpDbContext>(CdpDbContext.Schema);
        context.Services.AddConventionalControllers(typeof(CdpModule).Assembly, "cdp");
        context.Services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<CommitWriters>());
        context.Services.AddSingleton(new LiveTopicDefinition(SegmentTopic.Name, CdpPermissions.Segments));
        context.Services.AddSingleton(new LiveTopicDefinition(ArrivalTopic.Name, CdpPermissions.Sources));
        Configure<MmoLocalizationOptions>(context, texts => texts.Add("Cdp", typeof(CdpModule).Assembly));
    }
}
