using Mmo.Application.Dtos;

namespace Mmo.BiReporting.Overviews;

/// <summary>Which number's people.</summary>
public sealed class GetOverviewPeopleInput : KeysetResultRequestDto
{
    /// <summary>The number.</summary>
    public OverviewNumber Number { get; set; }
}
