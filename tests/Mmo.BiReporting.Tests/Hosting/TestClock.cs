namespace Mmo.BiReporting.Tests.Hosting;

/// <summary>A clock that stands still at noon (UTC) of a Friday, so that days and weeks are where a test puts them.</summary>
internal sealed class TestClock : TimeProvider
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Noon;
}
