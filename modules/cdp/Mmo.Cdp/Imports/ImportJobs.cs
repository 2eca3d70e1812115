namespace Mmo.Cdp.Imports;

/// <summary>The operations of imports: one at a time an import.</summary>
internal static class ImportJobs
{
    public const string Run = "cdp.import";
    public const string Trial = "cdp.import-trial";

    public const string Rows = "rows";
    public const string Taken = "taken";
    public const string Created = "created";
    public const string Updated = "updated";
    public const string SeveralPeople = "severalPeople";
    public const string Duplicates = "duplicates";
    public const string Skipped = "skipped";
    public const string Errors = "errors";

    public static readonly string[] Kinds = [Run, Trial];

    public static string ExclusiveKeyOf(Guid importId) => $"cdp.import:{importId:N}";

    /// <summary>Cells that are left out for a reason.</summary>
    public static string LeftOut(ImportLeftOutReason reason) => $"leftOut{reason}";
}
