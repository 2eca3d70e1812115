using Mmo.Application.Dtos;

namespace Mmo.Cdp.Accounts;

/// <summary>Everything known of an account.</summary>
public sealed class AccountDetailsDto : EntityDto<Guid>
{
    /// <summary>Its name, else what sources call it.</summary>
    public required string Title { get; init; }

    /// <summary>What sources call it: the <c>groupId</c> of group calls.</summary>
    public required string ExternalId { get; init; }

    /// <summary>What is known of it; what looks like personal data is masked.</summary>
    public IReadOnlyList<AccountAttributeDto> Attributes { get; init; } = [];

    /// <summary>How many people it has, of those whom the caller sees.</summary>
    public int PeopleCount { get; init; }

    /// <summary>False where it has more members than are counted; it has at least as many people.</summary>
    public bool PeopleCountIsExact { get; init; }

    /// <summary>Its score by the company's rules.</summary>
    public int Score { get; init; }

    /// <summary>What the score is made of, rules that gave nothing left out.</summary>
    public IReadOnlyList<AccountScorePartDto> ScoreParts { get; init; } = [];

    /// <summary>When it was worked out; null where nothing is scored.</summary>
    public DateTimeOffset? ScoredTime { get; init; }

    /// <summary>When a source first spoke of it.</summary>
    public DateTimeOffset CreationTime { get; init; }

    /// <summary>When a source last spoke of it.</summary>
    public DateTimeOffset LastSeenTime { get; init; }
}
