using Npgsql;

namespace Mmo.EntityFrameworkCore;

/// <summary>Tells apart what the database says.</summary>
public static class DatabaseErrors
{
    /// <summary>True when the database is away, restarting, out of connections, or asks for a replay (deadlock, serialization failure).</summary>
    public static bool IsTransient(Exception exception) => exception switch
    {
        PostgresException postgres => postgres.IsTransient || postgres.SqlState is PostgresErrorCodes.AdminShutdown
            or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections,
        NpgsqlException npgsql => npgsql.IsTransient || npgsql.InnerException is IOException or TimeoutException or System.Net.Sockets.SocketException,
        _ => exception.InnerException is { } inner && IsTransient(inner),
    };

    /// <summary>True when a unique index refused the row; <paramref name="constraint"/> narrows it to one index.</summary>
    public static bool IsUniqueViolation(Exception exception, string? constraint = null) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } postgres => constraint is null || postgres.ConstraintName == constraint,
        _ => exception.InnerException is { } inner && IsUniqueViolation(inner, constraint),
    };
}
