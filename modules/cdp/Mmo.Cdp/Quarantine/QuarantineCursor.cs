using Mmo.Cdp.Paging;

namespace Mmo.Cdp.Quarantine;

/// <summary>A place in the list, and which way to go from it.</summary>
internal sealed record QuarantineCursor(DateTimeOffset Time, Guid Id, bool IsBackward)
{
    public override string ToString() => CursorText.Write(this);

    public static QuarantineCursor? Parse(string? text) => CursorText.Read<QuarantineCursor>(text);
}
