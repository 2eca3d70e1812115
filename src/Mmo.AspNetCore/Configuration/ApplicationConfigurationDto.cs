namespace Mmo.AspNetCore.Configuration;

/// <summary>What a page needs to know before it shows anything.</summary>
public sealed class ApplicationConfigurationDto
{
    /// <summary>Who is signed in.</summary>
    public CurrentUserDto CurrentUser { get; } = new();

    /// <summary>The tenant of the signed-in user.</summary>
    public CurrentTenantDto CurrentTenant { get; } = new();

    /// <summary>What the user may do.</summary>
    public AuthConfigurationDto Auth { get; } = new();

    /// <summary>The language of the answer.</summary>
    public LocalizationConfigurationDto Localization { get; } = new();

    /// <summary>The settings that every signed-in user may read.</summary>
    public SettingConfigurationDto Setting { get; } = new();

    /// <summary>The plug-ins that are on for the tenant.</summary>
    public List<PlugInConfigurationDto> PlugIns { get; } = [];
}
