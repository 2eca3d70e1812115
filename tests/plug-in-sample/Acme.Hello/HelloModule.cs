using Mmo.AspNetCore;
using Mmo.AspNetCore.Controllers;
using Mmo.Campaign;
using Mmo.EntityFrameworkCore;
using Mmo.Localization;
using Mmo.Modularity;

namespace Acme.Hello;

[DependsOn(typeof(EntityFrameworkCoreModule), typeof(AspNetCoreModule), typeof(CampaignContractsModule))]
public sealed class HelloModule : MmoModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddConventionalControllers(typeof(HelloModule).Assembly, "acme-hello");
        context.Services.AddMmoDbContext<HelloDbContext>(HelloDbContext.Schema);
        Configure<MmoLocalizationOptions>(context, texts => texts.Add("Acme", typeof(HelloModule).Assembly));
    }
}
