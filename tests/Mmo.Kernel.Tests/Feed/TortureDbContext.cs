using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore;

namespace Mmo.Kernel.Tests.Feed;

internal sealed class TortureDbContext(DbContextOptions<TortureDbContext> options) : MmoDbContext(options)
{
    public const string Schema = "torture";

    protected override void ConfigureModel(ModelBuilder model)
    {
    }

    /// <summary>Beside the kernel's tables: what the consumers saw, in the order in which they wrote it.</summary>
    [DbContext(typeof(TortureDbContext)), Migration("20261122000000_Initial")]
    private sealed class Initial : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            select kernel.module_tables('torture');
            create table torture.seen (
              n         bigint generated always as identity primary key,
              tenant_id uuid not null,
              consumer  text not null,
              batch_id  bigint not null,
              at        timestamptz not null default clock_timestamp()
            );
            select kernel.tenant_table('torture.seen');
            """);
    }
}
