namespace Mmo.AspNetCore.Configuration;

/// <summary>The settings that every signed-in user may read.</summary>
public sealed class SettingConfigurationDto
{
    /// <summary>The values by name; null where nothing is set and there is no default.</summary>
    public SortedDictionary<string, string?> Values { get; } = new(StringComparer.Ordinal);
}
