using Mmo.Data;

namespace Mmo.CrmSync.Leads;

/// <summary>A row of <c>crm.lead</c>.</summary>
internal sealed class Lead
{
    public Guid Id { get; init; }

    public string IdempotencyKey { get; init; } = "";

    public long PartNo { get; init; }

    public Guid ProfilePublicId { get; init; }

    public string Title { get; init; } = "";

    public string[] Reasons { get; init; } = [];

    public LeadState State { get; init; }

    public Guid? UnitId { get; init; }

    public Guid? OwnerId { get; init; }

    public Guid? FirstOwnerId { get; init; }

    public int AssignmentNo { get; init; } = 1;

    public Guid? JourneyId { get; init; }

    public string? NodeId { get; init; }

    public Guid? MessageId { get; init; }

    public long? AmountMinor { get; init; }

    public string? Currency { get; init; }

    public string? LostReason { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? AcceptedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    public string ConcurrencyStamp { get; init; } = "";

    /// <summary>The profile of today; only where a query reads it.</summary>
    public Guid? ProfileId { get; init; }

    /// <summary>The person's name; only where a query reads it.</summary>
    [PersonalData]
    public string? PersonName { get; init; }

    public bool IsClosed => State is LeadState.Won or LeadState.Lost;
}
