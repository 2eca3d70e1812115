using Mmo.Application.Dtos;
using Mmo.Data;

namespace Mmo.CrmSync.Leads;

/// <summary>A lead (线索): a person that sales should look after.</summary>
public class LeadDto : EntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>What it is about.</summary>
    public string Title { get; init; } = "";

    /// <summary>How far sales are with it.</summary>
    public LeadState State { get; init; }

    /// <summary>The person's profile when the lead was made; a merged one leads to the survivor.</summary>
    public Guid ProfileId { get; init; }

    /// <summary>The person's name; masked for those who may not see it.</summary>
    [PersonalData]
    public string? PersonName { get; init; }

    /// <summary>The organisation unit; null for the whole tenant.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>The unit's name.</summary>
    public string? UnitName { get; init; }

    /// <summary>The salesperson; null while it waits in the unit's pool.</summary>
    public Guid? OwnerId { get; init; }

    /// <summary>The salesperson's name.</summary>
    public string? OwnerName { get; init; }

    /// <summary>What was sold; only when won.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The currency of the amount.</summary>
    public string? Currency { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreationTime { get; init; }

    /// <summary>When the salesperson accepted it.</summary>
    public DateTimeOffset? AcceptedTime { get; init; }

    /// <summary>When it was won or lost.</summary>
    public DateTimeOffset? ClosedTime { get; init; }

    /// <summary>True when the acting user may accept it.</summary>
    public bool CanAccept { get; init; }

    /// <inheritdoc/>
    public string ConcurrencyStamp { get; init; } = "";
}
