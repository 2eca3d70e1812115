namespace Mmo.Testing;

/// <summary>The real clock, moved by hand: no test waits for time to pass. Timers keep the real time.</summary>
public sealed class TestClock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    public void Advance(TimeSpan by) => _ahead += by;

    public void MoveTo(DateTimeOffset moment) => _ahead += moment - GetUtcNow();

    public void Reset() => _ahead = TimeSpan.Zero;
}
