using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Mmo.EntityFrameworkCore.Migrations;
using Mmo.Kernel.Tests.Data;

namespace Mmo.Kernel.Tests.Feed;

/// <summary>Hosts whose workers drive the consumers as those of the product do: woken by commits, one host a consumer, by lease.</summary>
internal static class TortureHouse
{
    public static async Task<WebApplication> StartAsync(string connectionString)
    {
        var app = House.Build(connectionString, configure: builder => builder.WebHost.UseTestServer(), module: typeof(TortureModule));
        await app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
        await app.StartAsync();
        return app;
    }
}
