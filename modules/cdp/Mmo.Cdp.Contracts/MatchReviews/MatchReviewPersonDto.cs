using Mmo.Cdp.Profiles;

namespace Mmo.Cdp.MatchReviews;

/// <summary>One of a pair.</summary>
public sealed class MatchReviewPersonDto
{
    /// <summary>The profile.</summary>
    public required Guid ProfileId { get; init; }

    /// <summary>Its number, as P-number.</summary>
    public required long ProfileNo { get; init; }

    /// <summary>The name, masked unless the caller may see it.</summary>
    public string? Name { get; init; }

    /// <summary>The city.</summary>
    public string? City { get; init; }

    /// <summary>The organisation unit's name.</summary>
    public string? UnitName { get; init; }

    /// <summary>When the person first appeared.</summary>
    public DateTimeOffset FirstSeenTime { get; init; }

    /// <summary>When the person was last active.</summary>
    public DateTimeOffset LastSeenTime { get; init; }

    /// <summary>Events of the person. Only side by side.</summary>
    public long EventCount { get; init; }

    /// <summary>What the person bought. Only side by side.</summary>
    public IReadOnlyList<ProfilePurchasesDto> Purchases { get; init; } = [];

    /// <summary>What the person is known by. Only side by side.</summary>
    public IReadOnlyList<ProfileIdentifierDto> Identifiers { get; init; } = [];
}
