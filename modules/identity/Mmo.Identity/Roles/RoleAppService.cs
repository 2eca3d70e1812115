using System.Linq.Expressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Mmo.Application.Dtos;
using Mmo.EntityFrameworkCore;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Identity.Rights;
using Mmo.Permissions;

namespace Mmo.Identity.Roles;

[Authorize(IdentityPermissions.Roles.Default)]
internal sealed class RoleAppService(
    IdentityDbContext db,
    ActingUser actingUser,
    RightsGuard guard,
    PermissionSets permissionSets,
    PermissionTree tree,
    IPermissionDefinitions definitions,
    TimeProvider clock) : IRoleAppService
{
    public async Task<ListResultDto<RoleDto>> GetListAsync(CancellationToken cancellationToken = default) => new()
    {
        Items = await db.Roles.AsNoTracking().OrderBy(r => r.Key != StandardRoles.Administrator).ThenBy(r => r.Name).Select(ToDto()).ToListAsync(cancellationToken),
    };

    public async Task<RoleDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await db.Roles.AsNoTracking().Where(r => r.Id == id).Select(ToDto()).SingleOrDefaultAsync(cancellationToken) ?? throw new EntityNotFoundException("Role", id);

    [Authorize(IdentityPermissions.Roles.Create)]
    public async Task<RoleDto> CreateAsync(CreateRoleDto input, CancellationToken cancellationToken = default)
    {
        await guard.EnsureSeesAsFarAsync(input.DataScope, cancellationToken);
        var role = new Role { Id = Uuid.Next(clock), Name = input.Name.Trim(), DataScope = input.DataScope };
        db.Roles.Add(role);
        await SaveAsync(role, cancellationToken);
        return await GetAsync(role.Id, cancellationToken);
    }

    [Authorize(IdentityPermissions.Roles.Edit)]
    public async Task<RoleDto> UpdateAsync(Guid id, UpdateRoleDto input, CancellationToken cancellationToken = default)
    {
        var role = await LoadToChangeAsync(id, cancellationToken);
        await guard.EnsureSeesAsFarAsync(input.DataScope, cancellationToken);
        db.Expect(role, input.ConcurrencyStamp);
        role.Name = input.Name.Trim();
        role.DataScope = input.DataScope;
        await SaveAsync(role, cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    [Authorize(IdentityPermissions.Roles.Delete)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var role = await LoadToChangeAsync(id, cancellationToken);
        db.Remove(role);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsForeignKeyViolation(exception, Constraints.RoleOfUser))
        {
            throw new BusinessException(IdentityErrorCodes.RoleInUse, innerException: exception).WithData("Name", role.Name);
        }
    }

    public async Task<RolePermissionsDto> GetPermissionsAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var role = await db.Roles.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new EntityNotFoundException("Role", id);
        return new RolePermissionsDto
        {
            Groups = tree.Build(role, await actingUser.GetGrantedAsync(cancellationToken)),
            ConcurrencyStamp = role.ConcurrencyStamp,
        };
    }

    [Authorize(IdentityPermissions.Roles.Edit)]
    public async Task<RolePermissionsDto> UpdatePermissionsAsync(Guid id, UpdateRolePermissionsDto input, CancellationToken cancellationToken = default)
    {
        var role = await LoadToChangeAsync(id, cancellationToken);
        db.Expect(role, input.ConcurrencyStamp);
        if (input.Granted.FirstOrDefault(name => !definitions.All.ContainsKey(name)) is { } unknown)
        {
            throw new MmoValidationException("granted", IdentityErrorCodes.UnknownPermission, ("Permission", unknown));
        }

        var granted = permissionSets.WithAncestors(input.Granted);
        await guard.EnsureHoldsAsync(granted.Except(role.Permissions), cancellationToken);
        // What an absent plug-in defined is not shown, so it cannot have been taken away on purpose: it stays.
        role.Permissions = [.. granted.Union(role.Permissions.Where(name => !definitions.All.ContainsKey(name))).Order(StringComparer.Ordinal)];
        await SaveAsync(role, cancellationToken);
        return await GetPermissionsAsync(id, cancellationToken);
    }

    // A role that gives more than the acting user has is not theirs to touch: its users would change hands.
    private async Task<Role> LoadToChangeAsync(Guid id, CancellationToken cancellationToken)
    {
        var role = await db.Roles.SingleOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new EntityNotFoundException("Role", id);
        if (role.IsStatic)
        {
            throw new BusinessException(IdentityErrorCodes.StaticRole).WithData("Name", role.Name);
        }

        await guard.EnsureCoversAsync([role], cancellationToken);
        return role;
    }

    private async Task SaveAsync(Role role, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsUniqueViolation(exception, "ux_role_name"))
        {
            throw new BusinessException(IdentityErrorCodes.RoleNameTaken, innerException: exception).WithData("Name", role.Name);
        }
    }

    private Expression<Func<Role, RoleDto>> ToDto() => role => new RoleDto
    {
        Id = role.Id,
        Name = role.Name,
        DataScope = role.DataScope,
        IsStatic = role.Key == StandardRoles.Administrator,
        UserCount = db.Users.Count(u => u.Roles.Any(r => r.RoleId == role.Id)),
        ConcurrencyStamp = role.ConcurrencyStamp,
    };
}
