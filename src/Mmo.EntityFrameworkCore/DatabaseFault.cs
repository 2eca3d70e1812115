namespace Mmo.EntityFrameworkCore;

/// <summary>What a failure of the database means to whoever asked it.</summary>
public enum DatabaseFault
{
    /// <summary>Not a failure of the database, or one that the next try would meet again.</summary>
    None,

    /// <summary>Nobody answers, or nobody who may write: away, starting, stopping, a standby, a log-in that is refused.</summary>
    Away,

    /// <summary>It answers and has no room: connections, memory, disk.</summary>
    Exhausted,

    /// <summary>Somebody else was in the way (deadlock, serialization, lock): the same again may succeed.</summary>
    Race,

    /// <summary>It took longer than it may. The same again may take as long, so workers do not count on it.</summary>
    TooSlow,

    /// <summary>Text that PostgreSQL cannot hold.</summary>
    UnstorableText,

    /// <summary>A number or a time beyond what a column holds.</summary>
    ValueOutOfRange,
}
