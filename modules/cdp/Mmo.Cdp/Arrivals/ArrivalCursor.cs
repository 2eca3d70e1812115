using Mmo.Cdp.Paging;

namespace Mmo.Cdp.Arrivals;

/// <summary>Up to where somebody has seen what came: a position of the feed, and the last commit batch that refused something. Both only rise.</summary>
internal sealed record ArrivalCursor(long Position, long RefusedBatch)
{
    public override string ToString() => CursorText.Write(this);

    public static ArrivalCursor? Parse(string? text) => CursorText.Read<ArrivalCursor>(text);
}
