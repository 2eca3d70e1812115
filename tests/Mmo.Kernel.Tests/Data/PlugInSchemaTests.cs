using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mmo.EntityFrameworkCore;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Migrations;
using Mmo.Modularity;
using Mmo.PlugIns;
using Mmo.Testing;

namespace Mmo.Kernel.Tests.Data;

// One after the other: roles are the server's, and each start alters them.
[Collection("Roles of the server")]
public sealed class PlugInSchemaTests
{
    [Theory]
    [InlineData("kernel")]
    [InlineData("kernel_store")]
    [InlineData("kernel_api")]
    public async Task A_plug_in_that_wants_the_schema_of_another_module_fails_alone(string schema)
    {
        await using var database = await TestDatabases.CreateEmptyAsync();
        var plugIn = new PlugIn("/nowhere", new PlugInManifest { Id = "acme" }) { Modules = [typeof(AcmeModule)] };
        await using var app = House.Build(database.ConnectionString, plugIn, builder => builder.Configuration["Acme:Schema"] = schema);

        await app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();

        plugIn.Status.ShouldBe(PlugInStatus.Malfunctioning);
        plugIn.Reason!.ShouldContain($"The schema {schema} belongs to another module.");
        app.Services.GetRequiredService<DatabaseConnections>().IsReady.ShouldBeTrue();
        (await database.ScalarAsync<long>("select count(*) from pg_roles where rolname ~ '^mmo_kernel_(store|api)'")).ShouldBe(0);
    }

    private sealed class AcmeModule : MmoModule
    {
        public override bool SkipAutoServiceRegistration => true;

        public override void ConfigureServices(ServiceConfigurationContext context) =>
            context.Services.AddMmoDbContext<AcmeDbContext>(context.Configuration["Acme:Schema"]!);
    }

    private sealed class AcmeDbContext(DbContextOptions<AcmeDbContext> options) : MmoDbContext(options)
    {
        protected override void ConfigureModel(ModelBuilder model)
        {
        }
    }
}
