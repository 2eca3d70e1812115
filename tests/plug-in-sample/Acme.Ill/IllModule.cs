using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Mmo.EntityFrameworkCore;
using Mmo.Modularity;

namespace Acme.Ill;

[DependsOn(typeof(EntityFrameworkCoreModule))]
public sealed class IllModule : MmoModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddMmoDbContext<IllDbContext>(IllDbContext.Schema);
        context.Services.AddHostedService<Fever>();
    }

    /// <summary>Would stop the host, were anything of the plug-in left in it.</summary>
    private sealed class Fever : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("Fever.");

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
