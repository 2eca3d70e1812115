using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Keys;
using Mmo.EntityFrameworkCore.Leases;
using Mmo.EntityFrameworkCore.Live;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.EntityFrameworkCore.Notifications;
using Mmo.EntityFrameworkCore.Operations;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.Live;
using Mmo.Modularity;

namespace Mmo.EntityFrameworkCore;

/// <summary>The kernel's database side.</summary>
[DependsOn(typeof(CoreModule))]
public sealed class EntityFrameworkCoreModule : MmoModule
{
    /// <inheritdoc/>
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddSingleton<DatabaseConnections>();
        services.AddDataProtection().SetApplicationName("mmo");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = provider.GetRequiredService<KernelKeyRepository>()));

        // It says only that something changed: who hears of it asks the task centre, which knows what they may see.
        services.AddSingleton(new LiveTopicDefinition(OperationTopic.Name, null));

        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<DatabaseNotifications>());
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<NotifyLiveTransport>());
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<HostLeases>());
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<HostPresence>());
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<WorkerHost>());
    }
}
