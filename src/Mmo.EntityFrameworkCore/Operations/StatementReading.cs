namespace Mmo.EntityFrameworkCore.Operations;

/// <summary>A statement as <c>pg_stat_statements</c> counts it: without the values it ran with.</summary>
public sealed class StatementReading
{
    /// <summary>The database role, which is the module.</summary>
    public string Role { get; init; } = "";

    /// <summary>The beginning of its text.</summary>
    public string Text { get; init; } = "";

    /// <summary>How often it ran.</summary>
    public long Calls { get; init; }

    /// <summary>All its time, in milliseconds.</summary>
    public double TotalMilliseconds { get; init; }

    /// <summary>Its mean time, in milliseconds.</summary>
    public double MeanMilliseconds { get; init; }

    /// <summary>Its longest time, in milliseconds.</summary>
    public double MaxMilliseconds { get; init; }

    /// <summary>Rows that it returned or touched.</summary>
    public long Rows { get; init; }
}
