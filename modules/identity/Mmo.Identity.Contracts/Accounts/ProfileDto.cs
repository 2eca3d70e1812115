using Mmo.Application.Dtos;
using Mmo.Data;

namespace Mmo.Identity.Accounts;

/// <summary>The acting user, as they see themselves.</summary>
public sealed class ProfileDto : EntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>The user name.</summary>
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

    /// <summary>The name of their unit; null when they belong to the whole tenant.</summary>
    public string? UnitName { get; init; }

    /// <summary>The names of their roles.</summary>
    public IReadOnlyList<string> RoleNames { get; init; } = [];

    /// <inheritdoc/>
    public string ConcurrencyStamp { get; init; } = "";
}
