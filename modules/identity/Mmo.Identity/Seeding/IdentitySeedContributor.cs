using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Mmo.Data;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.Identity.OrganizationUnits;
using Mmo.Identity.Roles;
using Mmo.Identity.Tenants;
using Mmo.Identity.Users;
using Mmo.Ids;

namespace Mmo.Identity.Seeding;

/// <summary>
/// The first people of a tenant: an administrator and the roles that every tenant has. The first tenant also gets a region with a store and a
/// salesperson, so that the product can be walked through from its first minute.
/// </summary>
internal sealed class IdentitySeedContributor(
    IdentityDbContext db, ITenantDirectory tenants, Passwords passwords, IConfiguration configuration, TimeProvider clock)
    : IDataSeedContributor, ITransientDependency
{
    public int Order => 0;

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var key = $"identity.seed:{context.TenantId}";
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({key}, 0))", cancellationToken);
        if (await db.Users.AnyAsync(cancellationToken))
        {
            return;
        }

        var tenant = await tenants.FindAsync(context.TenantId, cancellationToken)
            ?? throw new InvalidOperationException($"There is no active tenant {context.TenantId}.");
        var headquarters = AddUnit("HQ", "总部", OrganizationUnitKind.Company, null);
        var administrator = AddRole(StandardRoles.Administrator, "管理员", DataScopeKind.All);
        var sales = AddRole(StandardRoles.Sales, "销售", DataScopeKind.Own);
        context.Properties[IdentitySeedProperties.TenantCode] = tenant.Code;
        context.Properties[IdentitySeedProperties.AdminUserName] = "admin";
        context.Properties[IdentitySeedProperties.AdminPassword] = AddUser("admin", "管理员", null, administrator, configuration["Seed:AdminPassword"]);
        if (tenant.Code == TenantRegistry.FirstCode)
        {
            var region = AddUnit("SH", "上海", OrganizationUnitKind.Region, headquarters);
            var store = AddUnit("SH01", "上海一店", OrganizationUnitKind.Store, region);
            context.Properties[IdentitySeedProperties.SalesUserName] = "sales1";
            context.Properties[IdentitySeedProperties.SalesPassword] = AddUser("sales1", "小林", store, sales, null);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private OrganizationUnit AddUnit(string code, string name, OrganizationUnitKind kind, OrganizationUnit? parent)
    {
        var unit = new OrganizationUnit { Id = Uuid.Next(clock), Code = code, Name = name, Kind = kind };
        unit.PutUnder(parent);
        db.Add(unit);
        return unit;
    }

    private Role AddRole(string key, string name, DataScopeKind scope)
    {
        var role = new Role { Id = Uuid.Next(clock), Key = key, Name = name, DataScope = scope };
        db.Add(role);
        return role;
    }

    private string AddUser(string userName, string name, OrganizationUnit? unit, Role role, string? givenPassword)
    {
        var user = new User
        {
            Id = Uuid.Next(clock), UserName = userName, NormalizedUserName = User.Normalize(userName), Name = name, UnitId = unit?.Id,
            CreationTime = clock.GetUtcNow(),
        };
        var password = string.IsNullOrEmpty(givenPassword) ? Passwords.Generate() : givenPassword;
        passwords.Set(user, password, "Seed:AdminPassword");
        user.Roles.Add(new UserRole { RoleId = role.Id });
        db.Add(user);
        return password;
    }
}
