using Microsoft.EntityFrameworkCore;
using Mmo.EntityFrameworkCore;
using Mmo.Identity.ApiKeys;
using Mmo.Identity.OrganizationUnits;
using Mmo.Identity.Roles;
using Mmo.Identity.Sessions;
using Mmo.Identity.Tenants;
using Mmo.Identity.Users;

namespace Mmo.Identity;

internal sealed class IdentityDbContext(DbContextOptions<IdentityDbContext> options) : MmoDbContext(options)
{
    public DbSet<Tenant> Tenants => Set<Tenant>();

    public DbSet<OrganizationUnit> OrganizationUnits => Set<OrganizationUnit>();

    public DbSet<User> Users => Set<User>();

    public DbSet<Role> Roles => Set<Role>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    protected override void ConfigureModel(ModelBuilder model) =>
        model.ApplyConfigurationsFromAssembly(typeof(IdentityDbContext).Assembly);
}
