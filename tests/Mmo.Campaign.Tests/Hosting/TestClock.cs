namespace Mmo.Campaign.Tests.Hosting;

/// <summary>The real clock, moved by hand: tests wait for no journey to wait. Timers keep the real time.</summary>
internal sealed class TestClock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    public void Advance(TimeSpan by) => _ahead += by;

    public void MoveTo(DateTimeOffset moment) => _ahead += moment - GetUtcNow();
}
