using Microsoft.Extensions.DependencyInjection;
using Mmo.AspNetCore;
using Mmo.AspNetCore.Configuration;
using Mmo.AspNetCore.Controllers;
using Mmo.Campaign;
using Mmo.EntityFrameworkCore;
using Mmo.Modularity;

namespace Acme.Moody;

[DependsOn(typeof(EntityFrameworkCoreModule), typeof(AspNetCoreModule), typeof(CampaignContractsModule))]
public sealed class MoodyModule : MmoModule
{
    public override bool SkipAutoServiceRegistration => Mood.Now != "parts";

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        switch (Mood.Now)
        {
            case "parts":
                context.Services.AddConventionalControllers(typeof(MoodyModule).Assembly, "acme-moody");
                context.Services.AddMmoDbContext<MoodyDbContext>(MoodyDbContext.Schema);
                break;
            case "made":
                context.Services.AddSingleton<Unmade>();
                context.Services.AddSingleton<IApplicationConfigurationContributor>(provider => provider.GetRequiredService<Unmade>());
                break;
            case "hosted":
                context.Services.AddHostedService<Tantrum>();
                break;
            case "background":
                context.Services.AddHostedService<Sulk>();
                break;
        }

        Mood.ThrowIn("services");
    }

    public override Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        Mood.ThrowIn("start");
        return Task.CompletedTask;
    }
}
