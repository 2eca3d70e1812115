namespace Mmo.BiReporting.Overviews;

/// <summary>A key number.</summary>
public sealed class OverviewNumberDto
{
    /// <summary>Which.</summary>
    public OverviewNumber Number { get; init; }

    /// <summary>Of the last seven days up to now; revenue in the tenant's currency.</summary>
    public decimal Value { get; init; }

    /// <summary>Of the seven days before, up to the same time of day.</summary>
    public decimal Before { get; init; }

    /// <summary>How many people stand behind <see cref="Value"/>.</summary>
    public long People { get; init; }
}
