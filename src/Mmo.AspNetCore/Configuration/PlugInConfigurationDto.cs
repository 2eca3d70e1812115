namespace Mmo.AspNetCore.Configuration;

/// <summary>A plug-in that runs.</summary>
public sealed class PlugInConfigurationDto
{
    /// <summary>The plug-in's id.</summary>
    public required string Id { get; init; }

    /// <summary>The plug-in's name in the language of the request.</summary>
    public required string Name { get; init; }

    /// <summary>The plug-in's version.</summary>
    public required string Version { get; init; }

    /// <summary>Its pages in the admin UI.</summary>
    public required IReadOnlyList<PlugInPageDto> Pages { get; init; }
}
