using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Mmo.Application.Dtos;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;

namespace Mmo.Identity.Users;

/// <summary>Reads users for people: always within a data scope.</summary>
internal sealed class UserList(IdentityDbContext db, TimeProvider clock) : ITransientDependency
{
    public async Task<PagedResultDto<UserDto>> ReadAsync(GetUsersInput input, DataScope scope, CancellationToken cancellationToken)
    {
        var users = await FilterAsync(InScope(db.Users.AsNoTracking(), scope), input, cancellationToken);
        return new PagedResultDto<UserDto>
        {
            TotalCount = await users.LongCountAsync(cancellationToken),
            Items = await Sort(users, input.Sorting).Skip(input.SkipCount).Take(input.MaxResultCount).Select(ToDto()).ToListAsync(cancellationToken),
        };
    }

    public Task<UserDto?> FindAsync(Guid id, DataScope scope, CancellationToken cancellationToken) =>
        InScope(db.Users.AsNoTracking(), scope).Where(u => u.Id == id).Select(ToDto()).SingleOrDefaultAsync(cancellationToken);

    /// <summary>A user to change, with their roles.</summary>
    public Task<User?> LoadAsync(Guid id, DataScope scope, CancellationToken cancellationToken) =>
        InScope(db.Users, scope).Include(u => u.Roles).ThenInclude(r => r.Role).SingleOrDefaultAsync(u => u.Id == id, cancellationToken);

    // A user owns themselves, so 'own' shows people their own row.
    private static IQueryable<User> InScope(IQueryable<User> users, DataScope scope) => scope.Kind switch
    {
        DataScopeKind.All => users,
        DataScopeKind.Units => users.Where(u => u.UnitId != null && scope.Units.Contains(u.UnitId.Value)),
        _ => users.Where(u => u.Id == scope.UserId),
    };

    private async Task<IQueryable<User>> FilterAsync(IQueryable<User> users, GetUsersInput input, CancellationToken cancellationToken)
    {
        if (UserText.OrNull(input.Filter) is { } filter)
        {
            var name = User.Normalize(filter);
            users = users.Where(u => u.NormalizedUserName.Contains(name) || u.Name.Contains(filter)
                || u.Email!.ToLower().Contains(filter.ToLower()) || u.PhoneNumber!.Contains(filter));
        }

        if (input.UnitId is { } unitId)
        {
            var path = await db.OrganizationUnits.Where(unit => unit.Id == unitId).Select(unit => unit.Path).SingleOrDefaultAsync(cancellationToken)
                ?? throw new EntityNotFoundException("OrganizationUnit", unitId);
            users = users.Where(u => u.Unit!.Path.StartsWith(path));
        }

        if (input.RoleId is { } roleId)
        {
            users = users.Where(u => u.Roles.Any(r => r.RoleId == roleId));
        }

        return input.IsActive is { } isActive ? users.Where(u => u.IsActive == isActive) : users;
    }

    private static IQueryable<User> Sort(IQueryable<User> users, string? sorting)
    {
        var words = (UserText.OrNull(sorting) ?? "userName").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Expression<Func<User, object?>> key = words[0].ToLowerInvariant() switch
        {
            "username" => u => u.UserName,
            "name" => u => u.Name,
            "creationtime" => u => u.CreationTime,
            "lastsignintime" => u => u.LastSignInTime,
            _ => throw new MmoValidationException("sorting", IdentityErrorCodes.UnknownSorting, ("Sorting", sorting)),
        };
        var falls = words.Length > 1 && words[1].Equals("desc", StringComparison.OrdinalIgnoreCase);
        return (falls ? users.OrderByDescending(key) : users.OrderBy(key)).ThenBy(u => u.Id);
    }

    private Expression<Func<User, UserDto>> ToDto()
    {
        var now = clock.GetUtcNow();
        return u => new UserDto
        {
            Id = u.Id,
            UserName = u.UserName,
            Name = u.Name,
            Email = u.Email,
            PhoneNumber = u.PhoneNumber,
            UnitId = u.UnitId,
            UnitName = u.Unit!.Name,
            Roles = u.Roles.OrderBy(r => r.Role!.Name).Select(r => new UserRoleDto(r.RoleId, r.Role!.Name)).ToList(),
            IsActive = u.IsActive,
            LockedUntil = u.LockoutEnd > now ? u.LockoutEnd : null,
            LastSignInTime = u.LastSignInTime,
            CreationTime = u.CreationTime,
            ConcurrencyStamp = u.ConcurrencyStamp,
        };
    }
}
