namespace Mmo.Cdp.Accounts;

/// <summary>An account as it is read; a list leaves most of it empty.</summary>
internal sealed class AccountRow
{
    public long AccountNo { get; init; }

    public Guid PublicId { get; init; }

    public string ExternalId { get; init; } = "";

    public string Title { get; init; } = "";

    public string? Industry { get; init; }

    public int Score { get; init; }

    public int PeopleCount { get; init; }

    public bool PeopleCountIsExact { get; init; }

    public DateTimeOffset LastSeenAt { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ScoredAt { get; init; }

    public string ScoreParts { get; init; } = "[]";

    public string Attributes { get; init; } = "{}";

    public string Provenance { get; init; } = "{}";
}
