namespace Mmo.BiReporting;

/// <summary>The error codes of this module; each has a text in zh-Hans and en.</summary>
public static class BiReportingErrorCodes
{
    /// <summary>The period ends before it begins.</summary>
    public const string PeriodBackwards = "Bi:PeriodBackwards";

    /// <summary>The place in the list is not one that an answer gave.</summary>
    public const string UnknownCursor = "Bi:UnknownCursor";

    /// <summary>The list cannot be sorted by this.</summary>
    public const string UnknownSorting = "Bi:UnknownSorting";

    /// <summary>The number has no step before it, so nobody was lost on the way to it.</summary>
    public const string NothingLostBefore = "Bi:NothingLostBefore";
}
