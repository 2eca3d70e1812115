namespace Mmo.BiReporting.Periods;

/// <summary>From the first moment of one local day to the first moment after another; open at an end that was not given.</summary>
internal sealed record ReportPeriod(DateTimeOffset From, DateTimeOffset To);
