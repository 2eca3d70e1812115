using Mmo.Cdp.Segments;

namespace Mmo.Campaign.Tests.Hosting.Others;

internal sealed class PlayedSegments : ISegmentDirectory
{
    public Dictionary<Guid, string> Names { get; } = [];

    public Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> segmentIds, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyDictionary<Guid, string>>(Names.Where(n => segmentIds.Contains(n.Key)).ToDictionary());

    public Task<IAsyncDisposable> HoldAsync(CancellationToken cancellationToken = default) => Task.FromResult<IAsyncDisposable>(new MemoryStream());
}
