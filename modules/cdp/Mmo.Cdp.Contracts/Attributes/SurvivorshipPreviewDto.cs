namespace Mmo.Cdp.Attributes;

/// <summary>What another rule would mean. Nothing of it has been done.</summary>
public sealed class SurvivorshipPreviewDto
{
    /// <summary>So many people were looked at: those seen last, up to 20,000.</summary>
    public int People { get; init; }

    /// <summary>Those of them of whom different values have been said.</summary>
    public int Contested { get; init; }

    /// <summary>Those whose value would be another.</summary>
    public int Changed { get; init; }

    /// <summary>Some of them.</summary>
    public IReadOnlyList<SurvivorshipChangeDto> Examples { get; init; } = [];
}
