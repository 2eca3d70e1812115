using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Mmo.AspNetCore;
using Mmo.EntityFrameworkCore;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.Modularity;

namespace Mmo.Kernel.Tests.LongJobs;

/// <summary>A module with one kind of long job and nothing else.</summary>
[DependsOn(typeof(EntityFrameworkCoreModule), typeof(AspNetCoreModule))]
internal sealed class ErrandModule : MmoModule
{
    public override bool SkipAutoServiceRegistration => true;

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddMmoDbContext<ErrandDbContext>("errands");
        context.Services.AddSingleton<ErrandHandler>();
        context.Services.AddSingleton<IOperationHandler>(provider => provider.GetRequiredService<ErrandHandler>());
    }
}

internal sealed class ErrandDbContext(DbContextOptions<ErrandDbContext> options) : MmoDbContext(options)
{
    protected override void ConfigureModel(ModelBuilder model)
    {
    }
}

[DbContext(typeof(ErrandDbContext)), Migration("20261129000000_Initial")]
internal sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("select kernel.module_tables('errands')");
}
