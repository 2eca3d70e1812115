namespace Mmo.Cdp.Profiles;

internal sealed class ProfileRow
{
    public long ProfileId { get; init; }

    public Guid PublicId { get; init; }

    public Guid? UnitId { get; init; }

    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? City { get; init; }

    public bool IsKnown { get; init; }

    public DateTimeOffset FirstSeenAt { get; init; }

    public DateTimeOffset LastSeenAt { get; init; }

    public string Provenance { get; init; } = "{}";
}
