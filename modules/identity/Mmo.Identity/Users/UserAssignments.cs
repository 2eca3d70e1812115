using Microsoft.EntityFrameworkCore;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore;
using Mmo.ErrorHandling;
using Mmo.Identity.Rights;

namespace Mmo.Identity.Users;

/// <summary>Where a user belongs and what roles they have, within what the acting user may give.</summary>
internal sealed class UserAssignments(IdentityDbContext db, ActingUser actingUser, RightsGuard guard) : ITransientDependency
{
    /// <summary>The unit exists, and the acting user sees it; only who sees all may leave it open.</summary>
    public async Task EnsureUnitAsync(Guid? unitId, CancellationToken cancellationToken)
    {
        var scope = await actingUser.GetAsync(cancellationToken);
        var isSeen = scope.Kind == DataScopeKind.All || (unitId is { } id && scope.Units.Contains(id));
        if (!isSeen || (unitId is not null && !await db.OrganizationUnits.AnyAsync(unit => unit.Id == unitId, cancellationToken)))
        {
            throw new MmoValidationException("unitId", IdentityErrorCodes.UnknownUnit);
        }
    }

    /// <summary>Gives and takes roles until the user has exactly these.</summary>
    /// <returns>True when something changed.</returns>
    public async Task<bool> SetRolesAsync(User user, IReadOnlyCollection<Guid> roleIds, CancellationToken cancellationToken)
    {
        var wanted = roleIds.ToHashSet();
        var added = wanted.Except(user.Roles.Select(r => r.RoleId)).ToArray();
        var roles = await db.Roles.AsNoTracking().Where(role => added.Contains(role.Id)).ToListAsync(cancellationToken);
        if (roles.Count < added.Length)
        {
            throw new MmoValidationException("roleIds", IdentityErrorCodes.UnknownRole);
        }

        await guard.EnsureCoversAsync(roles, cancellationToken);
        var removed = user.Roles.RemoveAll(role => !wanted.Contains(role.RoleId));
        user.Roles.AddRange(added.Select(id => new UserRole { RoleId = id }));
        return removed + added.Length > 0;
    }

    /// <summary>Saves. What was deleted since it was looked at is answered as if it had been gone before.</summary>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsForeignKeyViolation(exception, Constraints.RoleOfUser))
        {
            throw new MmoValidationException("roleIds", IdentityErrorCodes.UnknownRole);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsForeignKeyViolation(exception, Constraints.UnitOfUser))
        {
            throw new MmoValidationException("unitId", IdentityErrorCodes.UnknownUnit);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsUniqueViolation(exception, Constraints.RoleOnce))
        {
            // The rows of roles are written before the user's stamp is compared.
            throw new ConcurrencyException(nameof(User));
        }
    }
}
