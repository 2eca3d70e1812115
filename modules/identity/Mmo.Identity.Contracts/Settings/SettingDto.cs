namespace Mmo.Identity.Settings;

/// <summary>A setting of the tenant.</summary>
public sealed class SettingDto
{
    /// <summary>The setting's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its text, in the language of the request.</summary>
    public string DisplayName { get; init; } = "";

    /// <summary>The value in use; always null for a secret.</summary>
    public string? Value { get; init; }

    /// <summary>The value while nobody set one; always null for a secret.</summary>
    public string? DefaultValue { get; init; }

    /// <summary>True for a secret: stored encrypted, never sent back.</summary>
    public bool IsSecret { get; init; }

    /// <summary>True when the tenant set a value of its own.</summary>
    public bool IsSet { get; init; }
}
