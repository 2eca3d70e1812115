namespace Mmo.AspNetCore.Configuration;

/// <summary>A plug-in that is on for the tenant.</summary>
public sealed class PlugInConfigurationDto
{
    /// <summary>The plug-in's id.</summary>
    public required string Id { get; init; }

    /// <summary>The plug-in's version.</summary>
    public required string Version { get; init; }

    /// <summary>The address of the ES module with its admin pages; null when it has none.</summary>
    public string? EntryUrl { get; init; }
}
