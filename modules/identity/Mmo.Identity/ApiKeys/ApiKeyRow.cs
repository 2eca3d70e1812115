namespace Mmo.Identity.ApiKeys;

/// <summary>The live key of a hash.</summary>
internal sealed class ApiKeyRow
{
    public Guid TenantId { get; init; }

    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public DateTimeOffset? LastUsedTime { get; init; }
}
