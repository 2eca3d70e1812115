using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Identity.Users;

/// <summary>Users of the acting user's data scope. Nobody acts on somebody who has more rights than they have themselves.</summary>
public interface IUserAppService : IApplicationService
{
    /// <summary>One page of users.</summary>
    Task<PagedResultDto<UserDto>> GetListAsync(GetUsersInput input, CancellationToken cancellationToken = default);

    /// <summary>A user.</summary>
    Task<UserDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The roles that the acting user may give.</summary>
    Task<ListResultDto<UserRoleDto>> GetAssignableRolesAsync(CancellationToken cancellationToken = default);

    /// <summary>Adds a user.</summary>
    Task<CreatedUserDto> CreateAsync(CreateUserDto input, CancellationToken cancellationToken = default);

    /// <summary>Changes a user, their unit and their roles.</summary>
    Task<UserDto> UpdateAsync(Guid id, UpdateUserDto input, CancellationToken cancellationToken = default);

    /// <summary>Switches the account off or on.</summary>
    Task<UserDto> SetActiveAsync(Guid id, SetUserActiveDto input, CancellationToken cancellationToken = default);

    /// <summary>Lifts the lock that wrong passwords set.</summary>
    Task<UserDto> UnlockAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Gives a user a new password, ends their sessions and lifts a lock.</summary>
    Task<PasswordResetDto> ResetPasswordAsync(Guid id, ResetPasswordDto input, CancellationToken cancellationToken = default);
}
