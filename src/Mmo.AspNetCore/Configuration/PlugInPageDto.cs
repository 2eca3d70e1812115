using Mmo.PlugIns;

namespace Mmo.AspNetCore.Configuration;

/// <summary>A page that a plug-in adds to the admin UI.</summary>
/// <param name="Path">The path below the plug-in's own; empty for its first page.</param>
/// <param name="Title">The navigation item's text.</param>
/// <param name="ModuleUrl">The address of the ES module whose default export is the page.</param>
/// <param name="Group">The navigation group.</param>
/// <param name="Icon">An icon of the admin UI; null for the plug.</param>
/// <param name="Permission">The permission to see it; null for every signed-in user.</param>
public sealed record PlugInPageDto(string Path, PlugInText Title, string ModuleUrl, string Group, string? Icon, string? Permission);
