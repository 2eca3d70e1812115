using Mmo.PlugIns;

namespace Mmo.Identity.PlugIns;

/// <summary>A plug-in of this installation.</summary>
public sealed class PlugInDto
{
    /// <summary>The id; the folder's name when the manifest could not be read.</summary>
    public required string Id { get; init; }

    /// <summary>The name in the language of the request; null when the manifest could not be read.</summary>
    public string? Name { get; init; }

    /// <summary>The version; null when the manifest could not be read.</summary>
    public string? Version { get; init; }

    /// <summary>Running, or malfunctioning: the host runs without it.</summary>
    public required PlugInStatus Status { get; init; }

    /// <summary>Why it does not run: a sentence for the operator, in English.</summary>
    public string? Reason { get; init; }

    /// <summary>True when it runs and is on in the company.</summary>
    public required bool IsOn { get; init; }

    /// <summary>The parts that fail in the company while the rest runs, the latest first; on the host that answers, since it started.</summary>
    public IReadOnlyList<PlugInFaultDto> Faults { get; init; } = [];
}
