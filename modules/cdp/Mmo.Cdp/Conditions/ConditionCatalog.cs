using Mmo.Cdp.Attributes;

namespace Mmo.Cdp.Conditions;

/// <summary>What conditions of one tenant may name, as it stands at one moment.</summary>
/// <param name="Attributes">The attributes.</param>
/// <param name="EventTypes">Event names with their short ids; a name that never came is not among them.</param>
/// <param name="Segments">The segments.</param>
/// <param name="Zone">The tenant's zone: local dates are meant in it.</param>
internal sealed record ConditionCatalog(
    AttributeCatalog Attributes,
    IReadOnlyDictionary<string, int> EventTypes,
    IReadOnlyDictionary<Guid, SegmentReference> Segments,
    TimeZoneInfo Zone);
