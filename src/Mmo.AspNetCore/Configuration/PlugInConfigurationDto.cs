namespace Mmo.AspNetCore.Configuration;

/// <summary>A plug-in that runs and is on for the tenant.</summary>
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

    /// <summary>Its cards on the profile page.</summary>
    public required IReadOnlyList<PlugInCardDto> ProfileCards { get; init; }

    /// <summary>Its kinds of journey nodes.</summary>
    public required IReadOnlyList<PlugInNodeDto> JourneyNodes { get; init; }
}
