namespace Mmo.BiReporting;

/// <summary>The permissions of this module.</summary>
public static class BiReportingPermissions
{
    /// <summary>The group.</summary>
    public const string Group = "Bi";

    /// <summary>See reports and the people behind their numbers, within the own data scope.</summary>
    public const string Reports = "Bi.Reports";
}
