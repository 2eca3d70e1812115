using Mmo.PlugIns;

namespace Mmo.Identity.PlugIns;

/// <summary>A plug-in of this installation.</summary>
/// <param name="Id">The id; the folder's name when the manifest could not be read.</param>
/// <param name="Name">The name in the language of the request; null when the manifest could not be read.</param>
/// <param name="Version">The version; null when the manifest could not be read.</param>
/// <param name="Status">Running or malfunctioning.</param>
/// <param name="Reason">Why it does not run: a sentence for the operator, in English.</param>
public sealed record PlugInDto(string Id, string? Name, string? Version, PlugInStatus Status, string? Reason);
