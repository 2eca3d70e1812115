using Mmo.Application.Dtos;

namespace Mmo.Cdp.Profiles;

/// <summary>Everything known of a person (360), masked.</summary>
public sealed class ProfileDetailsDto : EntityDto<Guid>
{
    /// <summary>The birth part, by which other modules know the person.</summary>
    public long PartNo { get; init; }

    /// <summary>All parts of the person, by which other modules' cards are asked for.</summary>
    public IReadOnlyList<long> PartNos { get; init; } = [];

    /// <summary>The name, or null; shown to those who may reveal personal data, else masked.</summary>
    public string? Name { get; init; }

    /// <summary>True with a user id, member number, e-mail or phone.</summary>
    public bool IsKnown { get; init; }

    /// <summary>The organisation unit; null for the whole tenant.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>The name of the organisation unit.</summary>
    public string? UnitName { get; init; }

    /// <summary>The first event.</summary>
    public DateTimeOffset FirstSeenTime { get; init; }

    /// <summary>The last event.</summary>
    public DateTimeOffset LastSeenTime { get; init; }

    /// <summary>How many events there are.</summary>
    public long EventCount { get; init; }

    /// <summary>Orders and refunds, one line a currency.</summary>
    public IReadOnlyList<ProfilePurchasesDto> Purchases { get; init; } = [];

    /// <summary>The identifiers, masked.</summary>
    public IReadOnlyList<ProfileIdentifierDto> Identifiers { get; init; } = [];

    /// <summary>Why the parts are together.</summary>
    public IReadOnlyList<ProfileLinkDto> Links { get; init; } = [];

    /// <summary>The attributes.</summary>
    public IReadOnlyList<ProfileAttributeDto> Attributes { get; init; } = [];

    /// <summary>The consents as they stand.</summary>
    public IReadOnlyList<ProfileConsentDto> Consents { get; init; } = [];

    /// <summary>The segments that the person is in.</summary>
    public IReadOnlyList<ProfileSegmentDto> Segments { get; init; } = [];
}
