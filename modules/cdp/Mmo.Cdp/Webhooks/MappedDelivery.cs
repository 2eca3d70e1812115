namespace Mmo.Cdp.Webhooks;

/// <summary>What a mapping makes of a delivery.</summary>
/// <param name="Events">The events.</param>
/// <param name="Faults">What could not be made.</param>
/// <param name="IsIgnored">No definition fits, and such deliveries are let go.</param>
internal sealed record MappedDelivery(IReadOnlyList<MappedEvent> Events, IReadOnlyList<MappingFault> Faults, bool IsIgnored = false)
{
    public static MappedDelivery Refused(Ingestion.Rejection rejection) => new([], [new MappingFault(null, null, null, rejection)]);
}
