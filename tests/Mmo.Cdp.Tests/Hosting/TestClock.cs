namespace Mmo.Cdp.Tests.Hosting;

/// <summary>The real clock, moved by hand: tests wait for no window to pass.</summary>
internal sealed class TestClock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    public void Advance(TimeSpan by) => _ahead += by;

    public void Reset() => _ahead = TimeSpan.Zero;
}
