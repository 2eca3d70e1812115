using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.Webhooks;

/// <summary>What of a delivery is good, and what is not.</summary>
internal sealed record JudgedDelivery(IReadOnlyList<(MappedEvent Made, IncomingEvent Event)> Events, IReadOnlyList<MappingFault> Faults, bool IsIgnored)
{
    /// <summary>Why the delivery belongs in the quarantine; null when all of it is good.</summary>
    public Rejection? Rejection => Faults.Count == 0 ? null : Faults[0].ToRejection(Faults.Count - 1);
}
