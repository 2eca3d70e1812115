namespace Mmo.Cdp.DataQuality;

/// <summary>What came from a source on a day.</summary>
/// <param name="Day">The company's day.</param>
/// <param name="SourceId">The source.</param>
/// <param name="Received">Events that came.</param>
/// <param name="Stored">Events in the event log.</param>
/// <param name="Quarantined">Refused events.</param>
/// <param name="Duplicates">Events that had come before.</param>
public sealed record SourceDayDto(DateOnly Day, Guid SourceId, long Received, long Stored, long Quarantined, long Duplicates);
