namespace Mmo.Live;

/// <summary>
/// Tells open pages that something changed. Best effort: an event may be lost, so a page shows what it reads from the API and
/// takes an event as the hint to read again, or as progress that the next event corrects.
/// </summary>
public interface ILiveEvents
{
    /// <summary>Sends an event to everybody of the tenant who listens to the topic. Never blocks; what cannot be delivered is dropped.</summary>
    /// <exception cref="ArgumentException">No module defines the topic.</exception>
    /// <param name="tenantId">The tenant whose pages get it.</param>
    /// <param name="topic">A defined topic, <c>cdp.segment</c>, or one thing of it, <c>cdp.segment/&lt;id&gt;</c>.</param>
    /// <param name="payload">Sent as JSON; small, and without personal data beyond what the topic's permission covers.</param>
    void Publish(Guid tenantId, string topic, object payload);
}
