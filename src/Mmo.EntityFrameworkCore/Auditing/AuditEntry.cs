namespace Mmo.EntityFrameworkCore.Auditing;

/// <summary>Who changed what, when and why; written in the transaction of the change.</summary>
public sealed class AuditEntry
{
    /// <summary>The entry's id.</summary>
    public Guid Id { get; init; }

    /// <summary>The tenant.</summary>
    public Guid TenantId { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The user, where one acted.</summary>
    public Guid? UserId { get; init; }

    /// <summary>The API key, where one acted.</summary>
    public Guid? ApiKeyId { get; init; }

    /// <summary>The actor's name at that time.</summary>
    public required string UserName { get; init; }

    /// <summary><c>created</c>, <c>updated</c>, <c>deleted</c>, or a verb of the module.</summary>
    public required string Action { get; init; }

    /// <summary>The kind of thing that changed.</summary>
    public required string EntityType { get; init; }

    /// <summary>Its id.</summary>
    public required string EntityId { get; init; }

    /// <summary>Property → [before, after] as JSON; secrets and personal data are left out.</summary>
    public string? Changes { get; init; }

    /// <summary>Why, where the actor had to say so.</summary>
    public string? Reason { get; init; }
}
