namespace Mmo.EntityFrameworkCore.Migrations;

/// <summary>The host cannot start on this database. The message is one sentence for its operator: what is wrong and what to do.</summary>
public sealed class DatabaseStartException(string message, Exception? innerException = null) : Exception(message, innerException);
