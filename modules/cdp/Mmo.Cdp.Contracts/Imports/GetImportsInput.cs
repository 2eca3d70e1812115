using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Imports;

/// <summary>Which imports to list.</summary>
public sealed class GetImportsInput
{
    /// <summary>How many to pass over.</summary>
    [Range(0, 100_000)]
    public int SkipCount { get; set; }

    /// <summary>How many at most.</summary>
    [Range(1, 100)]
    public int MaxResultCount { get; set; } = 20;
}
