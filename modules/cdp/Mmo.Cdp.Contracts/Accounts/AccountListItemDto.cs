using Mmo.Application.Dtos;

namespace Mmo.Cdp.Accounts;

/// <summary>An account in a list.</summary>
public sealed class AccountListItemDto : EntityDto<Guid>
{
    /// <summary>Its name, else what sources call it.</summary>
    public required string Title { get; init; }

    /// <summary>What sources call it: the <c>groupId</c> of group calls.</summary>
    public required string ExternalId { get; init; }

    /// <summary>Its industry, where a source said it.</summary>
    public string? Industry { get; init; }

    /// <summary>How many people it has, of those whom the caller sees.</summary>
    public int PeopleCount { get; init; }

    /// <summary>False where it has more members than are counted; it has at least as many people.</summary>
    public bool PeopleCountIsExact { get; init; }

    /// <summary>Its score by the company's rules.</summary>
    public int Score { get; init; }

    /// <summary>When a source last spoke of it.</summary>
    public DateTimeOffset LastSeenTime { get; init; }
}
