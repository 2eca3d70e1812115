namespace Mmo.Campaign.Paging;

/// <summary>Moments as they stand in columns.</summary>
internal static class Moments
{
    /// <summary>Null for infinity, which stands where no clock moves a person on.</summary>
    public static DateTimeOffset? OrNull(DateTimeOffset moment) => moment.Year == DateTimeOffset.MaxValue.Year ? null : moment;
}
