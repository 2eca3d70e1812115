namespace Mmo.EntityFrameworkCore.Feed;

internal sealed class ParkedRow
{
    public Guid Id { get; init; }

    public long Position { get; init; }
}
