namespace Mmo.CrmSync.Leads;

/// <summary>How far sales are with a lead.</summary>
public enum LeadState
{
    /// <summary>Nobody accepted it yet (待接受).</summary>
    New = 0,

    /// <summary>A salesperson works on it (跟进中).</summary>
    Accepted = 1,

    /// <summary>It became a sale (已赢单).</summary>
    Won = 2,

    /// <summary>It came to nothing (已输单).</summary>
    Lost = 3,
}
