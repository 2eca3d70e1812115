namespace Mmo.EntityFrameworkCore.Feed;

internal sealed class FeedPosition
{
    public Guid TenantId { get; init; }

    public long Position { get; init; }
}
