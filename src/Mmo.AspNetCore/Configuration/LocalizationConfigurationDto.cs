namespace Mmo.AspNetCore.Configuration;

/// <summary>The language of the answer.</summary>
public sealed class LocalizationConfigurationDto
{
    /// <summary>The culture of the request.</summary>
    public CurrentCultureDto CurrentCulture { get; } = new();
}
