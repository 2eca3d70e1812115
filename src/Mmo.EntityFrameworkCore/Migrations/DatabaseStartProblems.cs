using System.Globalization;
using System.Net.Sockets;
using Npgsql;

namespace Mmo.EntityFrameworkCore.Migrations;

/// <summary>Says in one sentence what keeps a host from starting on a database, and what to do.</summary>
internal static class DatabaseStartProblems
{
    public const int OldestMajor = 15;

    private const string Setting = "ConnectionStrings__Default";

    /// <summary>Reads the connection string; never repeats it, for it holds a password.</summary>
    public static NpgsqlConnectionStringBuilder Read(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw new DatabaseStartException(
                $"{Setting} cannot be read ({exception.Message.TrimEnd('.')}): write it like Host=db.example.com;Database=mmo;Username=mmo;Password=….", exception);
        }
    }

    public static void RefuseOld(NpgsqlConnection connection)
    {
        if (connection.PostgreSqlVersion.Major < OldestMajor)
        {
            throw new DatabaseStartException(
                $"The server at {PlaceOf(new NpgsqlConnectionStringBuilder(connection.ConnectionString))} is PostgreSQL {connection.PostgreSqlVersion}: upgrade it to {OldestMajor} or later, or name another in {Setting}.");
        }
    }

    /// <summary>The sentence, or null for what is a fault of ours.</summary>
    public static DatabaseStartException? Explain(Exception exception, NpgsqlConnectionStringBuilder settings)
    {
        var place = PlaceOf(settings);
        var text = exception switch
        {
            PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } refused =>
                $"The database at {place} refuses {settings.Username} ({refused.MessageText}): correct Username and Password in {Setting}.",
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } =>
                $"There is no database {settings.Database} at {place}: create it (createdb {settings.Database}), or correct Database in {Setting}.",
            PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } refused =>
                $"{settings.Username} may not set up the database {settings.Database} at {place} ({refused.MessageText}): give this role CREATEROLE, and CREATE on the database.",
            PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } =>
                $"The database {settings.Database} at {place} is read-only: name the primary server in {Setting}, not a standby.",
            PostgresException { SqlState: PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown } passing =>
                $"The database at {place} is not there yet ({passing.MessageText}): start this host again when it is.",
            PostgresException { SqlState: PostgresErrorCodes.TooManyConnections } =>
                $"The database at {place} has no connection left: raise its max_connections, or end what holds them, then start again.",
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } =>
                $"The disk of the database at {place} is full: make room, then start again.",
            NpgsqlException { InnerException: SocketException or TimeoutException or IOException } silent =>
                $"No PostgreSQL answers at {place} ({silent.InnerException!.Message.TrimEnd('.')}): start it, or correct Host and Port in {Setting}.",
            NpgsqlException { InnerException: null } and not PostgresException =>
                $"The database at {place} cannot be used ({exception.Message.TrimEnd('.')}): correct {Setting}.",
            _ => null,
        };
        return text is null ? null : new DatabaseStartException(text, exception);
    }

    private static string PlaceOf(NpgsqlConnectionStringBuilder settings) =>
        string.Create(CultureInfo.InvariantCulture, $"{settings.Host}:{settings.Port}");
}
