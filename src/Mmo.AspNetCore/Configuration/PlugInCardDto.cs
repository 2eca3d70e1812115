namespace Mmo.AspNetCore.Configuration;

/// <summary>A card that a plug-in puts on the profile page.</summary>
/// <param name="Id">Its name within the plug-in.</param>
/// <param name="Column">Where it stands: <c>who</c>, <c>happened</c> or <c>now</c>.</param>
/// <param name="ModuleUrl">The address of the ES module whose default export is the card.</param>
/// <param name="Permission">The permission to see it; null for everybody who sees the profile.</param>
public sealed record PlugInCardDto(string Id, string Column, string ModuleUrl, string? Permission);
