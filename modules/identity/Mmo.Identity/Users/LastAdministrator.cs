using Microsoft.EntityFrameworkCore;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;
using Mmo.Identity.Roles;

namespace Mmo.Identity.Users;

/// <summary>A tenant always keeps somebody who can repair everything else.</summary>
internal sealed class LastAdministrator(IdentityDbContext db) : ITransientDependency
{
    /// <summary>
    /// Checks a change before it is saved, in its transaction. Who changes administrators takes turns: two of them switching each other off
    /// at the same moment would otherwise both find the other one still there.
    /// </summary>
    public async Task EnsureRemainsAsync(User changed, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync($"select from identity.role where key = {StandardRoles.Administrator} for update", cancellationToken);
        var administrators = db.Roles.Where(role => role.Key == StandardRoles.Administrator).Select(role => role.Id);
        var roleIds = changed.Roles.Select(r => r.RoleId).ToArray();
        if (changed.IsActive && await administrators.AnyAsync(id => roleIds.Contains(id), cancellationToken))
        {
            return;
        }

        if (!await db.Users.AnyAsync(u => u.Id != changed.Id && u.IsActive && u.Roles.Any(r => administrators.Contains(r.RoleId)), cancellationToken))
        {
            throw new BusinessException(IdentityErrorCodes.LastAdministrator);
        }
    }
}
