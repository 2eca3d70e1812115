namespace Mmo.Testing;

/// <summary>The real clock, moved by hand: no test waits for time to pass. Timers and lengths of time keep the real time.</summary>
public sealed class TestClock : TimeProvider
{
    private TimeSpan _ahead;
    private DateTimeOffset? _stopped;

    public override DateTimeOffset GetUtcNow() => (_stopped ?? base.GetUtcNow()) + _ahead;

    public void Advance(TimeSpan by) => _ahead += by;

    public void MoveTo(DateTimeOffset moment) => _ahead += moment - GetUtcNow();

    /// <summary>From now on only a hand moves it, so that moments can be met exactly.</summary>
    public void Stop() => (_stopped, _ahead) = (GetUtcNow(), TimeSpan.Zero);

    /// <summary>Goes on by itself from the moment at which it stands.</summary>
    public void GoOn() => (_stopped, _ahead) = (null, GetUtcNow() - base.GetUtcNow());

    public void Reset() => (_stopped, _ahead) = (null, TimeSpan.Zero);
}
