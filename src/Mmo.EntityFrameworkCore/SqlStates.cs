using static Npgsql.PostgresErrorCodes;

namespace Mmo.EntityFrameworkCore;

/// <summary>The one place that says what PostgreSQL's error codes mean to us.</summary>
internal static class SqlStates
{
    private const string IdleInTransactionTimeout = "25P03";

    public static DatabaseFault FaultOf(string sqlState) => sqlState switch
    {
        AdminShutdown or CrashShutdown or CannotConnectNow or DatabaseDropped or IdleSessionTimeout => DatabaseFault.Away,

        // A standby, or a server that was made read-only: whoever may write will be back, or another server takes its place.
        ReadOnlySqlTransaction or ObjectNotInPrerequisiteState => DatabaseFault.Away,

        // At run time only: at the start the same says that the configuration is wrong.
        InvalidAuthorizationSpecification or InvalidPassword or InvalidCatalogName => DatabaseFault.Away,

        // Our transaction was ended for us; a data folder whose files are gone or cannot be read.
        IdleInTransactionTimeout or TransactionResolutionUnknown or StatementCompletionUnknown => DatabaseFault.Away,
        SystemError or IoError or UndefinedFile => DatabaseFault.Away,

        SerializationFailure or DeadlockDetected or LockNotAvailable or ObjectInUse => DatabaseFault.Race,
        QueryCanceled => DatabaseFault.TooSlow,
        UntranslatableCharacter or CharacterNotInRepertoire => DatabaseFault.UnstorableText,
        NumericValueOutOfRange or DatetimeFieldOverflow => DatabaseFault.ValueOutOfRange,
        _ when sqlState.StartsWith("08", StringComparison.Ordinal) => DatabaseFault.Away,

        // Connections, memory, disk and limits of the configuration.
        _ when sqlState.StartsWith("53", StringComparison.Ordinal) => DatabaseFault.Exhausted,
        _ => DatabaseFault.None,
    };
}
