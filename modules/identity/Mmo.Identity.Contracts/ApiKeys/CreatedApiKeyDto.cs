namespace Mmo.Identity.ApiKeys;

/// <summary>The key that was made.</summary>
public sealed class CreatedApiKeyDto
{
    /// <summary>The key's data.</summary>
    public ApiKeyDto ApiKey { get; init; } = new();

    /// <summary>The key itself, for the header <c>X-Api-Key</c>. Shown this once: only its hash is stored.</summary>
    public string Key { get; init; } = "";
}
