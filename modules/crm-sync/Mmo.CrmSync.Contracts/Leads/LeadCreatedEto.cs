using Mmo.Events;

namespace Mmo.CrmSync.Leads;

/// <summary>A person was handed over to sales.</summary>
[EventName("Crm.LeadCreated")]
public sealed class LeadCreatedEto
{
    /// <summary>The lead.</summary>
    public Guid LeadId { get; set; }

    /// <summary>The person part.</summary>
    public long PartNo { get; set; }

    /// <summary>The organisation unit; null for the whole tenant.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>The salesperson; null while it waits in the unit's pool.</summary>
    public Guid? OwnerId { get; set; }

    /// <summary>The journey that made it, if one did.</summary>
    public Guid? JourneyId { get; set; }

    /// <summary>The node of that journey.</summary>
    public string? NodeId { get; set; }

    /// <summary>The last message before it, if any.</summary>
    public Guid? MessageId { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset CreationTime { get; set; }
}
