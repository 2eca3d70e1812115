using System.Net.Sockets;
using Npgsql;

namespace Mmo.EntityFrameworkCore;

/// <summary>Tells apart what the database says.</summary>
public static class DatabaseErrors
{
    /// <summary>What the failure means, however deep it stands inside the exception.</summary>
    public static DatabaseFault FaultOf(Exception exception) => exception switch
    {
        // The caller gave up; PostgreSQL's "canceled" inside is only its echo.
        OperationCanceledException => DatabaseFault.None,
        PostgresException postgres => SqlStates.FaultOf(postgres.SqlState),

        // No connection is free within the patience of the pool; a connection that nobody answers says the same with another inner exception.
        NpgsqlException { InnerException: TimeoutException } => DatabaseFault.Exhausted,
        NpgsqlException npgsql when npgsql.IsTransient || npgsql.InnerException is IOException or SocketException => DatabaseFault.Away,
        _ => exception.InnerException is { } inner ? FaultOf(inner) : DatabaseFault.None,
    };

    /// <summary>True when the same may succeed a moment later: the database is away, restarting, full, or asks for a replay (deadlock, serialization failure).</summary>
    public static bool IsTransient(Exception exception) => FaultOf(exception) is DatabaseFault.Away or DatabaseFault.Exhausted or DatabaseFault.Race;

    /// <summary>What kind of failure it is, for people and logs. Never the message: it quotes data.</summary>
    public static string CodeOf(Exception exception) => exception switch
    {
        PostgresException postgres => $"{postgres.SqlState} {postgres.ConstraintName}".Trim(),
        { InnerException: { } inner } when exception is NpgsqlException or AggregateException => $"{exception.GetType().Name}: {CodeOf(inner)}",
        _ => exception.GetType().Name,
    };

    /// <summary>True when a unique index refused the row; <paramref name="constraint"/> narrows it to one index.</summary>
    public static bool IsUniqueViolation(Exception exception, string? constraint = null) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } postgres => constraint is null || postgres.ConstraintName == constraint,
        _ => exception.InnerException is { } inner && IsUniqueViolation(inner, constraint),
    };

    /// <summary>
    /// True when a foreign key refused the row, or its removal. Who looked before saving was overtaken, so a caller can be told what happened
    /// where <paramref name="constraint"/> says which it was; any other one is a fault of ours.
    /// </summary>
    public static bool IsForeignKeyViolation(Exception exception, string constraint) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation } postgres => postgres.ConstraintName == constraint,
        _ => exception.InnerException is { } inner && IsForeignKeyViolation(inner, constraint),
    };
}
