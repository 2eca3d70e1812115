namespace Mmo.Settings;

/// <summary>A tenant-wide setting; its text is <c>Setting:Name</c>.</summary>
/// <param name="Name">The name, <c>Module.Thing</c>.</param>
/// <param name="DefaultValue">The value while nobody set one.</param>
/// <param name="IsVisibleToClients">True when the admin UI may read it without a permission.</param>
/// <param name="IsEncrypted">True for secrets: stored encrypted, never sent back.</param>
/// <param name="Pattern">A regular expression that the whole value must match; null takes any text.</param>
public sealed record SettingDefinition(
    string Name, string? DefaultValue = null, bool IsVisibleToClients = false, bool IsEncrypted = false, string? Pattern = null);
