namespace Mmo.AspNetCore.Configuration;

/// <summary>What the user may do.</summary>
public sealed class AuthConfigurationDto
{
    /// <summary>The granted permissions by name; a permission that is not granted is absent.</summary>
    public SortedDictionary<string, bool> GrantedPolicies { get; } = new(StringComparer.Ordinal);
}
