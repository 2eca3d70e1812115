using Mmo.AspNetCore;
using Mmo.AspNetCore.Controllers;
using Mmo.Cdp;
using Mmo.EntityFrameworkCore;
using Mmo.Localization;
using Mmo.Modularity;

namespace Mmo.ContentHub;

/// <summary>The content hub: what do we show them?</summary>
[DependsOn(typeof(EntityFrameworkCoreModule), typeof(AspNetCoreModule), typeof(CdpContractsModule), typeof(ContentHubContractsModule))]
public sealed class ContentHubModule : MmoModule
{
    /// <inheritdoc/>
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddMmoDbContext<ContentHubDbContext>(ContentHubDbContext.Schema);
        context.Services.AddConventionalControllers(typeof(ContentHubModule).Assembly, "content-hub");
        Configure<MmoLocalizationOptions>(context, texts => texts.Add("ContentHub", typeof(ContentHubModule).Assembly));
    }
}
