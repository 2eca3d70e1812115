using Microsoft.Extensions.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.Kernel.Tests.Data.Notes;

namespace Mmo.Kernel.Tests.Data;

// One after the other: roles are the server's, and each start alters them.
[Collection("Roles of the server")]
public sealed class KeptPlanTests(NotesHost host) : IClassFixture<NotesHost>
{
    private const string Heads = "select tenant_id from notes.feed_head";

    [Fact]
    public async Task What_is_asked_again_on_the_connection_is_planned_no_more()
    {
        // A statement of this test alone: the others ask on the same connection.
        const string Asked = "select position from notes.feed_head";
        const string Kept = $"select count(*) from pg_prepared_statements where statement = '{Asked}'";
        for (var time = 0; time < 4; time++)
        {
            await using var transaction = await BeginAsync(NotesHost.TenantId);
            await transaction.QueryAsync<long>(Asked);
            (await transaction.SingleOrDefaultAsync<long>(Kept)).ShouldBe(time == 0 ? 0 : 1);
        }
    }

    [Fact]
    public async Task Kept_plans_are_behind_the_same_wall()
    {
        await host.AppendAsync();
        var other = Guid.CreateVersion7();
        foreach (var tenant in new[] { NotesHost.TenantId, other, NotesHost.TenantId, other })
        {
            await using var transaction = await BeginAsync(tenant);
            (await transaction.QueryAsync<Guid>(Heads)).ShouldBe(tenant == other ? [] : [tenant]);
        }
    }

    [Fact]
    public async Task The_way_of_planning_ends_with_the_transaction()
    {
        await using (var transaction = await BeginAsync(NotesHost.TenantId))
        {
            (await transaction.SingleOrDefaultAsync<string>("show plan_cache_mode")).ShouldBe("force_generic_plan");
        }

        await using var command = host.Services.GetRequiredService<DatabaseConnections>().RuntimeKept("notes").CreateCommand("show plan_cache_mode");
        (await command.ExecuteScalarAsync()).ShouldBe("auto");
    }

    private Task<TenantTransaction> BeginAsync(Guid tenant) => host.Services.GetRequiredService<ModuleDatabase<NotesDbContext>>().BeginKeptAsync(tenant);
}
