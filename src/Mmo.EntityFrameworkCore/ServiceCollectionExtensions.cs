using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Mmo.EntityFrameworkCore.Actions;
using Mmo.EntityFrameworkCore.Auditing;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.EntityFrameworkCore.Tenancy;
using Mmo.EntityFrameworkCore.Workers;

namespace Mmo.EntityFrameworkCore;

/// <summary>Registers a module's database.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Gives a module its schema: the DbContext (scoped), <see cref="ModuleDatabase{TContext}"/> for hand-written SQL, its place in the
    /// migrations at start, and the workers that carry out its action rows and its operations.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="schema">The schema, for example <c>cdp</c>; lower-case letters and underscores.</param>
    public static IServiceCollection AddMmoDbContext<TContext>(this IServiceCollection services, string schema)
        where TContext : MmoDbContext
    {
        services.AddSingleton(new ModuleSchema(schema, typeof(TContext)));
        services.TryAddSingleton<ModuleDatabase<TContext>>();
        services.AddSingleton<ActionRunner<TContext>>();
        services.AddSingleton<IWorkerSource>(provider => provider.GetRequiredService<ActionRunner<TContext>>());
        services.AddSingleton<OperationBook<TContext>>();
        services.AddSingleton<OperationRunner<TContext>>();
        services.AddSingleton<IWorkerSource, OperationWorkers<TContext>>();
        return services.AddDbContext<TContext>((provider, options) => options
            .UseNpgsql(provider.GetRequiredService<DatabaseConnections>().Runtime(schema))
            // A name that is taken, a text that cannot be stored: the caller hears of it. What nobody expected is logged by whoever catches it.
            .ConfigureWarnings(warnings => warnings.Log(
                (RelationalEventId.CommandError, LogLevel.Debug), (CoreEventId.SaveChangesFailed, LogLevel.Debug), (CoreEventId.QueryIterationFailed, LogLevel.Debug)))
            .AddInterceptors(
                provider.GetRequiredService<TenantCommandInterceptor>(),
                provider.GetRequiredService<TenantTransactionInterceptor>(),
                provider.GetRequiredService<SaveInterceptor>()));
    }
}
