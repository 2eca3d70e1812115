namespace Mmo.PlugIns;

/// <summary>A part of a running plug-in that fails.</summary>
/// <param name="Part">What kind of part.</param>
/// <param name="Name">Which one: a route, a consumer's name, a node's kind.</param>
/// <param name="Reason">What it said the last time.</param>
/// <param name="TenantId">The tenant in whose work it failed; null where it was nobody's. What it said may quote that tenant's data.</param>
/// <param name="At">The last time.</param>
/// <param name="Times">How often since the host started, or since it last went well.</param>
public sealed record PlugInFault(PlugInPart Part, string Name, string Reason, Guid? TenantId, DateTimeOffset At, long Times);
