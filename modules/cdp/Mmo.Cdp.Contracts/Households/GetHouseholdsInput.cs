using Mmo.Application.Dtos;

namespace Mmo.Cdp.Households;

/// <summary>Which households to list, the newest first.</summary>
public sealed class GetHouseholdsInput : KeysetResultRequestDto
{
    /// <summary>Only those of which somebody has to say whether somebody belongs to them, or only those with people in them.</summary>
    public bool? IsPending { get; set; }

    /// <summary>Only those of this person, in it or proposed.</summary>
    public Guid? ProfileId { get; set; }
}
