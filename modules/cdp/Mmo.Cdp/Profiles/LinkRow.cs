namespace Mmo.Cdp.Profiles;

internal sealed class LinkRow
{
    public long PartA { get; init; }

    public long PartB { get; init; }

    public short Kind { get; init; }

    public string? SourceName { get; init; }

    public string? UserName { get; init; }

    public string? Reason { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public ProfileLinkDto ToDto() => new(PartA, PartB, (LinkKind)Kind, SourceName, CreatedAt, UserName, Reason);
}
