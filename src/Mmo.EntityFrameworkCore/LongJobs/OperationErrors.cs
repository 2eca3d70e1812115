namespace Mmo.EntityFrameworkCore.LongJobs;

/// <summary>Why an operation ended without success, where its handler did not say.</summary>
public static class OperationErrors
{
    /// <summary>Something unforeseen, several times in a row; the log has it.</summary>
    public const string Failed = "Mmo:Operation.Failed";

    /// <summary>The hosts that worked on it died again and again.</summary>
    public const string Interrupted = "Mmo:Operation.Interrupted";
}
