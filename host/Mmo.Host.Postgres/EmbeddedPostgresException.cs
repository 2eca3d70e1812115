namespace Mmo.Host.Postgres;

/// <summary>The embedded PostgreSQL cannot run. The message is one sentence that says what to do.</summary>
public sealed class EmbeddedPostgresException(string message, Exception? inner = null) : Exception(message, inner);
