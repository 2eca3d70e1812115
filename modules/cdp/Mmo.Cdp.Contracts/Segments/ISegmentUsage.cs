namespace Mmo.Cdp.Segments;

/// <summary>
/// Says where a module uses a segment, so that it is not deleted under it and the segment's page can show it. Implement it in the module
/// that keeps segment ids; mark the class <c>ITransientDependency</c>. It runs in the current tenant.
/// </summary>
public interface ISegmentUsage
{
    /// <summary>The places that use the segment.</summary>
    Task<IReadOnlyList<SegmentUse>> FindAsync(Guid segmentId, CancellationToken cancellationToken = default);
}
