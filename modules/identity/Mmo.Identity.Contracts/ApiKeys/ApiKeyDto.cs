using Mmo.Application.Dtos;

namespace Mmo.Identity.ApiKeys;

/// <summary>An API key, without its secret.</summary>
public sealed class ApiKeyDto : EntityDto<Guid>
{
    /// <summary>What it is for.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its first characters, to tell keys apart.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The permissions it carries.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreationTime { get; init; }

    /// <summary>The name of who made it.</summary>
    public string CreatorName { get; init; } = "";

    /// <summary>When it ends; null when it does not.</summary>
    public DateTimeOffset? ExpirationTime { get; init; }

    /// <summary>When it was last used, to the minute; null when never.</summary>
    public DateTimeOffset? LastUsedTime { get; init; }

    /// <summary>When it was revoked; null while it works.</summary>
    public DateTimeOffset? RevocationTime { get; init; }
}
