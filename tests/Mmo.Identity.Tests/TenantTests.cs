using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Identity.Tenants;
using Mmo.Identity.Tests.Hosting;
using Npgsql;

namespace Mmo.Identity.Tests;

public sealed class TenantTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    [Fact]
    public async Task The_directory_knows_active_tenants_without_being_inside_one()
    {
        var directory = host.Services.GetRequiredService<ITenantDirectory>();

        (await directory.FindByCodeAsync(" Default "))!.ShouldBe(new TenantInfo(host.TenantId, "default", "示例公司", "Asia/Shanghai", "CNY"));
        (await directory.GetActiveAsync()).Select(t => t.Code).ShouldBe(["default", "other"]);
        (await directory.GetManyAsync([host.OtherTenantId, Guid.CreateVersion7()])).Keys.ShouldBe([host.OtherTenantId]);
        (await directory.FindByCodeAsync("nowhere")).ShouldBeNull();
        (await directory.FindAsync(Guid.CreateVersion7())).ShouldBeNull();
    }

    [Fact]
    public async Task A_company_code_is_taken_once_and_bad_input_is_refused()
    {
        Task<TenantInfo> CreateAsync(CreateTenantInput input) => host.InTenantAsync<ITenantRegistry, TenantInfo>(host.TenantId, registry => registry.CreateAsync(input));

        (await Should.ThrowAsync<BusinessException>(() => CreateAsync(new("default", "x")))).Code.ShouldBe(IdentityErrorCodes.TenantCodeTaken);
        var faults = await Should.ThrowAsync<MmoValidationException>(() => CreateAsync(new("No Code", " ") { TimeZone = "Mars/Base", Currency = "yuan" }));
        faults.Errors.SelectMany(e => e.Members).ShouldBe(["code", "name", "timeZone", "currency"]);
    }

    [Fact]
    public async Task A_second_start_seeds_nothing_again()
    {
        var before = await CountAsync();

        var context = await host.Services.SeedAsync(host.TenantId);
        await host.InTenantAsync<ITenantRegistry, object>(host.TenantId, async registry => await registry.EnsureFirstAsync());

        (await CountAsync()).ShouldBe(before);
        context.Properties.ShouldBeEmpty();
        Task<long> CountAsync() => host.Database.ScalarAsync<long>(
            "select (select count(*) from identity.user) + (select count(*) from identity.role) + (select count(*) from identity.organization_unit) + (select count(*) from identity.tenant)");
    }

    [Fact]
    public async Task Two_hosts_that_start_at_once_seed_a_tenant_once()
    {
        var tenant = await host.InTenantAsync<ITenantRegistry, TenantInfo>(host.TenantId, registry => registry.CreateAsync(new("twice", "新公司")));

        await Task.WhenAll(host.Services.SeedAsync(tenant.Id), host.Services.SeedAsync(tenant.Id));

        (await host.Database.ScalarAsync<long>($"select count(*) from identity.user where tenant_id = '{tenant.Id}'")).ShouldBe(1);
        await host.Database.ExecuteAsync($"update identity.tenant set is_active = false where id = '{tenant.Id}'");
    }

    [Fact]
    public async Task Each_table_shows_a_tenant_its_own_rows_and_nobody_else_any()
    {
        var admin = await host.SignedInAsync();
        await admin.PostOkAsync("api-key", new { name = People.Fresh("Key "), scopes = new[] { ShopModule.Orders } });
        await host.Database.ExecuteAsync($"insert into identity.setting values ('{host.TenantId}', 'Shop.Wall', 'x')");
        await using var runtime = await host.Services.GetRequiredService<ModuleDatabase<IdentityDbContext>>().DataSource.OpenConnectionAsync();

        foreach (var table in new[] { "tenant", "organization_unit", "role", "user", "user_role", "api_key", "setting", "audit_entry" })
        {
            var total = await CountAsync(table, host.TenantId);
            total.ShouldBeGreaterThan(0, table);
            total.ShouldBe(await host.Database.ScalarAsync<long>($"select count(*) from identity.{table} where tenant_id = '{host.TenantId}'"), table);
            (await CountAsync(table, null)).ShouldBe(0, table);
            (await CountAsync(table, Guid.CreateVersion7())).ShouldBe(0, table);
        }

        async Task<long> CountAsync(string table, Guid? tenantId)
        {
            await using var transaction = await runtime.BeginTransactionAsync();
            await using var bind = new NpgsqlCommand("select set_config('mmo.tenant_id', $1, true)", runtime, transaction) { Parameters = { new() { Value = tenantId?.ToString() ?? "" } } };
            await bind.ExecuteNonQueryAsync();
            await using var count = new NpgsqlCommand($"select count(*) from identity.{table}", runtime, transaction);
            return (long)(await count.ExecuteScalarAsync())!;
        }
    }

    [Fact]
    public async Task A_row_of_another_tenant_can_neither_be_written_nor_pointed_to()
    {
        var database = host.Services.GetRequiredService<ModuleDatabase<IdentityDbContext>>();
        var foreignUnit = await host.Database.ScalarAsync<Guid>($"select id from identity.organization_unit where tenant_id = '{host.OtherTenantId}' limit 1");

        await using (var transaction = await database.BeginAsync(host.TenantId))
        {
            var refused = await Should.ThrowAsync<PostgresException>(() => transaction.ExecuteAsync(
                "insert into identity.setting values (@Tenant, 'x', 'y')", new { Tenant = host.OtherTenantId }));
            refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }

        await using (var transaction = await database.BeginAsync(host.TenantId))
        {
            var refused = await Should.ThrowAsync<PostgresException>(() => transaction.ExecuteAsync(
                "update identity.user set unit_id = @Unit", new { Unit = foreignUnit }));
            refused.SqlState.ShouldBe(PostgresErrorCodes.ForeignKeyViolation);
        }
    }

    [Fact]
    public async Task The_model_and_the_tables_have_the_same_columns()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IdentityDbContext>();

        foreach (var entity in db.Model.GetEntityTypes())
        {
            var table = entity.GetTableName()!;
            var mapped = entity.GetProperties().Select(p => $"{p.GetColumnName()} {(p.IsNullable ? "YES" : "NO")}").Order();
            var actual = await host.Database.ScalarAsync<string[]>(
                $"select array_agg(column_name || ' ' || is_nullable) from information_schema.columns where table_schema = 'identity' and table_name = '{table}'");
            actual!.Order().ShouldBe(mapped, table);
        }
    }
}
