using System.ComponentModel.DataAnnotations;

namespace Mmo.Identity.ApiKeys;

/// <summary>A new API key.</summary>
public sealed class CreateApiKeyDto
{
    /// <summary>What it is for; unique among the keys that are not revoked.</summary>
    [Required, StringLength(64)]
    public string Name { get; set; } = "";

    /// <summary>The permissions it carries: such as keys may carry, and the acting user has.</summary>
    [Required, MinLength(1), MaxLength(200)]
    public IReadOnlyList<string> Scopes { get; set; } = [];

    /// <summary>When it ends; null for never.</summary>
    public DateTimeOffset? ExpirationTime { get; set; }
}
