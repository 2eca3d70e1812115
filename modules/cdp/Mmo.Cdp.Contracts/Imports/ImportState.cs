namespace Mmo.Cdp.Imports;

/// <summary>How far an import is.</summary>
public enum ImportState
{
    /// <summary>It has no file yet.</summary>
    Empty,

    /// <summary>It has a file and waits for its mapping or for its run.</summary>
    Ready,

    /// <summary>It is tried out.</summary>
    Trying,

    /// <summary>It is taken in.</summary>
    Running,

    /// <summary>It was taken in.</summary>
    Done,

    /// <summary>It failed; what was taken in stays, and it can be run again: no row counts twice.</summary>
    Failed,

    /// <summary>Somebody ended it; it can be run again.</summary>
    Cancelled,
}
