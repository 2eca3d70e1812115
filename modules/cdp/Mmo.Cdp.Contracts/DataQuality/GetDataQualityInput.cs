using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.DataQuality;

/// <summary>For how long.</summary>
public sealed class GetDataQualityInput
{
    /// <summary>How many days, today included.</summary>
    [Range(1, 90)]
    public int Days { get; set; } = 30;
}
