using Mmo.PlugIns;

namespace Mmo.Identity.PlugIns;

/// <summary>A part of a running plug-in that fails.</summary>
/// <param name="Part">What kind of part.</param>
/// <param name="Name">Which one: a route, a consumer's name, a node's kind, a page's path.</param>
/// <param name="Reason">What it said the last time.</param>
/// <param name="At">The last time.</param>
/// <param name="Times">How often.</param>
public sealed record PlugInFaultDto(PlugInPart Part, string Name, string Reason, DateTimeOffset At, long Times);
