namespace Mmo.Cdp.DataQuality;

/// <summary>A request of a known source of which nothing could be read, so that nothing of it stands anywhere but in the counts.</summary>
internal sealed record FailedRequest(int SourceNo, DateTimeOffset ReceivedAt);
