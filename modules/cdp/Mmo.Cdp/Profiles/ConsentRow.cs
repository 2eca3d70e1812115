namespace Mmo.Cdp.Profiles;

internal sealed class ConsentRow
{
    public string Channel { get; init; } = "";

    public string Purpose { get; init; } = "";

    public string Address { get; init; } = "";

    public bool IsGranted { get; init; }

    public DateTimeOffset OccurredAt { get; init; }

    public Guid? UserId { get; init; }

    public string? Reason { get; init; }

    public string? SourceName { get; init; }
}
