using Mmo.Cdp.People;

namespace Mmo.Cdp.Events;

/// <summary>An event that another module reports about a person: a delivery, a click, a lead that was won.</summary>
/// <param name="EventId">Its identity for ever: the same id again is dropped. Message events use <c>delivery:kind:n</c>.</param>
/// <param name="Part">The person part.</param>
/// <param name="Name">The name; begins with <c>mmo.</c>, which no SDK may send.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="Properties">Its properties as a JSON object.</param>
public sealed record InternalEvent(string EventId, PartId Part, string Name, DateTimeOffset OccurredAt, string Properties = "{}");
