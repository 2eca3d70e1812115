using Mmo.Application.Dtos;
using Mmo.Data;

namespace Mmo.Identity.Users;

/// <summary>A user.</summary>
public sealed class UserDto : EntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>The name they sign in with.</summary>
    public string UserName { get; init; } = "";

    /// <summary>The name people know them by.</summary>
    [PersonalData]
    public string Name { get; init; } = "";

    /// <summary>E-mail address, if any.</summary>
    [PersonalData]
    public string? Email { get; init; }

    /// <summary>Phone number, if any.</summary>
    [PersonalData]
    public string? PhoneNumber { get; init; }

    /// <summary>Their organisation unit; null when they belong to the whole tenant.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>The unit's name.</summary>
    public string? UnitName { get; init; }

    /// <summary>Their roles.</summary>
    public IReadOnlyList<UserRoleDto> Roles { get; init; } = [];

    /// <summary>False when the account is switched off.</summary>
    public bool IsActive { get; init; }

    /// <summary>Until when wrong passwords lock the account; null when it is not locked.</summary>
    public DateTimeOffset? LockedUntil { get; init; }

    /// <summary>The last sign-in, if any.</summary>
    public DateTimeOffset? LastSignInTime { get; init; }

    /// <summary>When the account was made.</summary>
    public DateTimeOffset CreationTime { get; init; }

    /// <inheritdoc/>
    public string ConcurrencyStamp { get; init; } = "";
}
