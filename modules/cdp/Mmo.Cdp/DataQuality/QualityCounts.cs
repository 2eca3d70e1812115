namespace Mmo.Cdp.DataQuality;

/// <summary>Adds up days.</summary>
internal static class QualityCounts
{
    public static DataQualityCountsDto Of(IEnumerable<SourceDayRow> rows, QualitySpan span)
    {
        var all = rows.ToArray();
        var shown = all.Where(r => span.IsShown(r.Day)).ToArray();
        long[] delays =
        [
            shown.Sum(r => r.Delay10s), shown.Sum(r => r.Delay1m), shown.Sum(r => r.Delay10m), shown.Sum(r => r.Delay1h), shown.Sum(r => r.Delay1d),
            shown.Sum(r => r.DelayLonger),
        ];
        return new DataQualityCountsDto
        {
            Received = shown.Sum(r => r.Received),
            Stored = shown.Sum(r => r.Stored),
            Replayed = shown.Sum(r => r.Replayed),
            Quarantined = shown.Sum(r => r.Quarantined),
            Duplicates = shown.Sum(r => r.Duplicates),
            UnknownPerson = shown.Sum(r => r.UnknownPerson),
            Late = shown.Sum(r => r.Late),
            TimeClamped = shown.Sum(r => r.Clamped),
            Imported = shown.Sum(r => r.Imported),
            FailedRequests = shown.Sum(r => r.FailedRequests),
            MedianDelay = DelayBuckets.At(0.5, delays),
            P95Delay = DelayBuckets.At(0.95, delays),
            FullDays = all.Where(r => span.IsFull(r.Day)).Sum(r => r.Received),
            DaysBefore = all.Where(r => span.IsBefore(r.Day)).Sum(r => r.Received),
        };
    }
}
