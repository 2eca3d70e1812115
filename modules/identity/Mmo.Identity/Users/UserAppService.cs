using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Mmo.Application.Dtos;
using Mmo.EntityFrameworkCore;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Identity.Rights;
using Mmo.Users;

namespace Mmo.Identity.Users;

[Authorize(IdentityPermissions.Users.Default)]
internal sealed class UserAppService(
    IdentityDbContext db,
    UserList list,
    UserAssignments assignments,
    LastAdministrator lastAdministrator,
    Passwords passwords,
    ActingUser actingUser,
    RightsGuard guard,
    ICurrentUser currentUser,
    TimeProvider clock) : IUserAppService
{
    public async Task<PagedResultDto<UserDto>> GetListAsync(GetUsersInput input, CancellationToken cancellationToken = default) =>
        await list.ReadAsync(input, await actingUser.GetAsync(cancellationToken), cancellationToken);

    public async Task<UserDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await list.FindAsync(id, await actingUser.GetAsync(cancellationToken), cancellationToken) ?? throw new EntityNotFoundException("User", id);

    public async Task<ListResultDto<UserRoleDto>> GetAssignableRolesAsync(CancellationToken cancellationToken = default)
    {
        var own = await actingUser.GetRightsAsync(cancellationToken);
        var roles = await db.Roles.AsNoTracking().OrderBy(r => r.Name).ToListAsync(cancellationToken);
        return new ListResultDto<UserRoleDto> { Items = [.. roles.Where(r => guard.Covers(own, r)).Select(r => new UserRoleDto(r.Id, r.Name))] };
    }

    [Authorize(IdentityPermissions.Users.Create)]
    public async Task<CreatedUserDto> CreateAsync(CreateUserDto input, CancellationToken cancellationToken = default)
    {
        await assignments.EnsureUnitAsync(input.UnitId, cancellationToken);
        var user = new User
        {
            Id = Uuid.Next(clock),
            UserName = input.UserName.Trim(),
            NormalizedUserName = User.Normalize(input.UserName),
            Name = input.Name.Trim(),
            Email = UserText.OrNull(input.Email),
            PhoneNumber = UserText.OrNull(input.PhoneNumber),
            UnitId = input.UnitId,
            CreationTime = clock.GetUtcNow(),
        };
        await assignments.SetRolesAsync(user, input.RoleIds, cancellationToken);
        var generated = SetPassword(user, input.Password, "password");
        db.Users.Add(user);
        try
        {
            await assignments.SaveAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsUniqueViolation(exception, "ux_user_name"))
        {
            throw new BusinessException(IdentityErrorCodes.UserNameTaken, innerException: exception).WithData("UserName", user.UserName);
        }

        return new CreatedUserDto { User = await GetUnscopedAsync(user.Id, cancellationToken), GeneratedPassword = generated };
    }

    [Authorize(IdentityPermissions.Users.Edit)]
    public async Task<UserDto> UpdateAsync(Guid id, UpdateUserDto input, CancellationToken cancellationToken = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var user = await LoadAsync(id, cancellationToken);
        db.Expect(user, input.ConcurrencyStamp);
        if (input.UnitId != user.UnitId)
        {
            await assignments.EnsureUnitAsync(input.UnitId, cancellationToken);
        }

        user.Name = input.Name.Trim();
        user.Email = UserText.OrNull(input.Email);
        user.PhoneNumber = UserText.OrNull(input.PhoneNumber);
        user.UnitId = input.UnitId;
        if (await assignments.SetRolesAsync(user, input.RoleIds, cancellationToken))
        {
            await lastAdministrator.EnsureRemainsAsync(user, cancellationToken);
            // Roles stand in rows of their own; the user's stamp must move with them.
            db.Entry(user).Property(u => u.ConcurrencyStamp).IsModified = true;
        }

        await assignments.SaveAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return await GetUnscopedAsync(id, cancellationToken);
    }

    [Authorize(IdentityPermissions.Users.Edit)]
    public async Task<UserDto> SetActiveAsync(Guid id, SetUserActiveDto input, CancellationToken cancellationToken = default)
    {
        if (id == currentUser.Id && !input.IsActive)
        {
            throw new BusinessException(IdentityErrorCodes.CannotDeactivateSelf);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var user = await LoadAsync(id, cancellationToken);
        db.Expect(user, input.ConcurrencyStamp);
        user.IsActive = input.IsActive;
        await lastAdministrator.EnsureRemainsAsync(user, cancellationToken);
        if (!input.IsActive)
        {
            Passwords.EndSessions(user);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return await GetUnscopedAsync(id, cancellationToken);
    }

    [Authorize(IdentityPermissions.Users.Edit)]
    public async Task<UserDto> UnlockAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var user = await LoadAsync(id, cancellationToken);
        Unlock(user);
        await db.SaveChangesAsync(cancellationToken);
        return await GetUnscopedAsync(id, cancellationToken);
    }

    [Authorize(IdentityPermissions.Users.ResetPassword)]
    public async Task<PasswordResetDto> ResetPasswordAsync(Guid id, ResetPasswordDto input, CancellationToken cancellationToken = default)
    {
        var user = await LoadAsync(id, cancellationToken);
        var generated = SetPassword(user, input.NewPassword, "newPassword");
        Unlock(user);
        await db.SaveChangesAsync(cancellationToken);
        return new PasswordResetDto { GeneratedPassword = generated };
    }

    private async Task<User> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var user = await list.LoadAsync(id, await actingUser.GetAsync(cancellationToken), cancellationToken) ?? throw new EntityNotFoundException("User", id);
        await guard.EnsureCoversAsync(user.Roles.Select(r => r.Role!), cancellationToken);
        return user;
    }

    private string? SetPassword(User user, string? given, string member)
    {
        var generated = string.IsNullOrEmpty(given) ? Passwords.Generate() : null;
        passwords.Set(user, generated ?? given!, member);
        return generated;
    }

    // What was just saved is shown, even where it left the acting user's scope.
    private async Task<UserDto> GetUnscopedAsync(Guid id, CancellationToken cancellationToken) =>
        (await list.FindAsync(id, DataScopes.DataScope.All, cancellationToken))!;

    private static void Unlock(User user)
    {
        user.LockoutEnd = null;
        user.AccessFailedCount = 0;
    }
}
