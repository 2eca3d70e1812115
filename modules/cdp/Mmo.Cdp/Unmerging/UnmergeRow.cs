namespace Mmo.Cdp.Unmerging;

internal sealed class UnmergeRow
{
    public Guid Id { get; init; }

    public long ProfileId { get; init; }

    public string Groups { get; init; } = "[]";

    public string Divisions { get; init; } = "[]";

    public string Reason { get; init; } = "";

    public string UserName { get; init; } = "";

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? UndoneAt { get; init; }

    public string? UndoneBy { get; init; }

    public string? UndoReason { get; init; }
}
