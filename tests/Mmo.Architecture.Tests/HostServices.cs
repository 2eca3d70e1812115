using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mmo.AspNetCore;
using Mmo.EntityFrameworkCore;
using Mmo.Host;

namespace Mmo.Architecture.Tests;

/// <summary>The host's container, without a database: enough for definitions, texts and models.</summary>
internal static class HostServices
{
    private static readonly Lazy<IServiceProvider> Provider = new(() =>
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration["ConnectionStrings:Default"] = "Host=nowhere";
        builder.AddMmoWeb(typeof(HostModule));
        return builder.Build().UseMmoWeb().Services;
    });

    public static IServiceProvider Build() => Provider.Value;

    /// <summary>A module's DbContext with its model and no connection.</summary>
    public static MmoDbContext Context(Type contextType)
    {
        var builder = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(contextType))!;
        builder.UseNpgsql("Host=nowhere").UseApplicationServiceProvider(Build());
        return (MmoDbContext)Activator.CreateInstance(contextType, builder.Options)!;
    }

    public static IEnumerable<Type> EntitiesOf(Type contextType)
    {
        using var context = Context(contextType);
        return [.. context.Model.GetEntityTypes().Select(e => e.ClrType)];
    }
}
