using Microsoft.Extensions.DependencyInjection;
using Mmo.AspNetCore;
using Mmo.EntityFrameworkCore;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.Modularity;

namespace Mmo.Kernel.Tests.Feed;

/// <summary>A module with a feed and consumers of every temper.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule), typeof(AspNetCoreModule))]
internal sealed class TortureModule : MmoModule
{
    public override bool SkipAutoServiceRegistration => true;

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddMmoDbContext<TortureDbContext>(TortureDbContext.Schema);
        foreach (var consumer in TortureConsumer.All())
        {
            context.Services.AddSingleton<IFeedConsumer>(consumer);
        }
    }
}
