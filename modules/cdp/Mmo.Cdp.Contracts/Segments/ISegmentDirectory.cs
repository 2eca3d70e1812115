namespace Mmo.Cdp.Segments;

/// <summary>The segments' names for other modules; members are read from <c>cdp_api.segment_member_v1</c>.</summary>
public interface ISegmentDirectory
{
    /// <summary>Names by id; unknown and deleted ones are left out.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> segmentIds, CancellationToken cancellationToken = default);
}
