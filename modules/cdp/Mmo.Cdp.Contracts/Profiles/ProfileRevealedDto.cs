using System.Text.Json;

namespace Mmo.Cdp.Profiles;

/// <summary>The personal data of a profile, unmasked.</summary>
public sealed class ProfileRevealedDto
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>All identifiers.</summary>
    public IReadOnlyList<ProfileIdentifierDto> Identifiers { get; init; } = [];

    /// <summary>The values of personal attributes by key.</summary>
    public IReadOnlyDictionary<string, JsonElement> Attributes { get; init; } = new Dictionary<string, JsonElement>();
}
