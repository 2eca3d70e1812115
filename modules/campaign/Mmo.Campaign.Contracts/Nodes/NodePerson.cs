using System.Text.Json;

namespace Mmo.Campaign.Nodes;

/// <summary>A person who is due at a node.</summary>
/// <param name="EnrolmentId">The person's way through the journey.</param>
/// <param name="PartNo">The part of the person, as other modules store it; <c>cdp_api.person_v1</c> leads to the profile.</param>
/// <param name="Key">The idempotency key of this stay at this node: an effect that carries it happens once.</param>
/// <param name="TriggerEvent">The event that started the journey: <c>name</c>, <c>occurredAt</c>, <c>properties</c>; null where there was none.</param>
public sealed record NodePerson(Guid EnrolmentId, long PartNo, string Key, JsonElement? TriggerEvent);
