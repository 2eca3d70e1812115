namespace Mmo.Cdp.Segments;

/// <summary>The segments' names for other modules; members are read from <c>cdp_api.segment_member_v1</c>.</summary>
public interface ISegmentDirectory
{
    /// <summary>Names by id; unknown and deleted ones are left out.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> segmentIds, CancellationToken cancellationToken = default);

    /// <summary>
    /// Until what this returns is disposed, no segment of the company is changed or deleted: for asking whether a segment is there and saving
    /// what refers to it (see <see cref="ISegmentUsage"/>) as one. Others who change segments wait, so hold it for moments only.
    /// </summary>
    Task<IAsyncDisposable> HoldAsync(CancellationToken cancellationToken = default);
}
