using Mmo.Application.Dtos;

namespace Mmo.Identity.Settings;

/// <summary>The settings of one module.</summary>
public sealed class SettingGroupDto : IHasConcurrencyStamp
{
    /// <summary>The module's name: the settings' names up to the first dot.</summary>
    public string Group { get; init; } = "";

    /// <summary>Its settings.</summary>
    public IReadOnlyList<SettingDto> Settings { get; init; } = [];

    /// <inheritdoc/>
    public string ConcurrencyStamp { get; init; } = "";
}
