namespace Mmo.Host.Postgres;

/// <summary>Counts the ends of a server that does not stay, and says how long to wait before the next start, or that there shall be none.</summary>
internal sealed class CrashLoop(IReadOnlyList<TimeSpan> pauses, TimeSpan steady)
{
    private int _ends;

    /// <summary>Ends in a row, each soon after its start or instead of one.</summary>
    public int Ends => _ends;

    /// <summary>The server ended after that long.</summary>
    /// <returns>How long to wait; null when it is enough.</returns>
    public TimeSpan? After(TimeSpan life)
    {
        if (life >= steady)
        {
            _ends = 0;
        }

        return _ends++ < pauses.Count ? pauses[_ends - 1] : null;
    }
}
