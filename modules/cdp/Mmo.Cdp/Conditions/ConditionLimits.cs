namespace Mmo.Cdp.Conditions;

/// <summary>What one condition may ask of the database.</summary>
internal static class ConditionLimits
{
    public const int MaxDepth = 16;
    public const int MaxNodes = 200;
    public const int MaxTextLength = 500;
    public const int MaxListLength = 500;
    public const int MaxFilters = 20;
    public const int MaxDays = 3650;
    public const int MaxPathLevels = 8;
    public const decimal MaxNumber = 1_000_000_000_000_000m;
}
