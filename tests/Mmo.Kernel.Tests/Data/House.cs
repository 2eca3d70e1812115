using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Mmo.AspNetCore;
using Mmo.EntityFrameworkCore;
using Mmo.Modularity;
using Mmo.PlugIns;

namespace Mmo.Kernel.Tests.Data;

/// <summary>The kernel on a database, without a module of the product.</summary>
internal static class House
{
    public static WebApplication Build(string connectionString, PlugIn? plugIn = null, Action<WebApplicationBuilder>? configure = null, Type? module = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Configuration["ConnectionStrings:Default"] = connectionString;
        configure?.Invoke(builder);
        builder.AddMmoWeb(module ?? typeof(HouseModule), plugIn is null ? null : new PlugInCatalog([plugIn]));
        return builder.Build();
    }

    [DependsOn(typeof(EntityFrameworkCoreModule), typeof(AspNetCoreModule))]
    private sealed class HouseModule : MmoModule
    {
        public override bool SkipAutoServiceRegistration => true;
    }
}
