using System.Text.Json;
using Mmo.Application.Dtos;

namespace Mmo.Identity.AuditEntries;

/// <summary>Who changed what.</summary>
public sealed class AuditEntryDto : EntityDto<Guid>
{
    /// <summary>The module in whose database the change was made, by its schema.</summary>
    public string Module { get; init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset Time { get; init; }

    /// <summary>The user who acted; null for API keys and workers.</summary>
    public Guid? UserId { get; init; }

    /// <summary>The API key that acted; null for users and workers.</summary>
    public Guid? ApiKeyId { get; init; }

    /// <summary>The actor's name at that time.</summary>
    public string UserName { get; init; } = "";

    /// <summary><c>created</c>, <c>updated</c>, <c>deleted</c>, or a verb of the module.</summary>
    public string Action { get; init; } = "";

    /// <summary>The kind of thing that changed.</summary>
    public string EntityType { get; init; } = "";

    /// <summary>The kind's text, in the language of the request.</summary>
    public string EntityTypeName { get; init; } = "";

    /// <summary>The id of the thing.</summary>
    public string EntityId { get; init; } = "";

    /// <summary>What the thing is called now; null when it is gone, or has no name.</summary>
    public string? EntityName { get; init; }

    /// <summary>Property → [before, after]; without secrets and personal data.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Changes { get; init; }

    /// <summary>Why, where the actor had to say so.</summary>
    public string? Reason { get; init; }
}
