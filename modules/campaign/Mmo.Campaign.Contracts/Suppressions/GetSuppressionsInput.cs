using Mmo.Application.Dtos;

namespace Mmo.Campaign.Suppressions;

/// <summary>Which suppressions; newest first.</summary>
public sealed class GetSuppressionsInput : KeysetResultRequestDto
{
    /// <summary>Only with this reason.</summary>
    public SuppressionReason? Reason { get; set; }
}
