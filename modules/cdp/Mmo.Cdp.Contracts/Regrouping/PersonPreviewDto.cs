using Mmo.Cdp.Profiles;

namespace Mmo.Cdp.Regrouping;

/// <summary>A person as they would be after a merge or an un-merge, with all that would be theirs. Personal data is masked.</summary>
public sealed class PersonPreviewDto
{
    /// <summary>The profile's id, which is that of its first part.</summary>
    public required Guid ProfileId { get; init; }

    /// <summary>True for the one who keeps the id of the profile that one began with.</summary>
    public required bool KeepsId { get; init; }

    /// <summary>The parts.</summary>
    public required IReadOnlyList<long> PartNos { get; init; }

    /// <summary>The name that the person's own values give.</summary>
    public string? Name { get; init; }

    /// <summary>The city that the person's own values give.</summary>
    public string? City { get; init; }

    /// <summary>Identifiers, masked.</summary>
    public IReadOnlyList<ProfileIdentifierDto> Identifiers { get; init; } = [];

    /// <summary>How many events.</summary>
    public long EventCount { get; init; }

    /// <summary>How many values of attributes.</summary>
    public int ValueCount { get; init; }

    /// <summary>Tags, at most 200.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>How many entries in the history of consents.</summary>
    public int ConsentCount { get; init; }

    /// <summary>What was bought, by currency.</summary>
    public IReadOnlyList<ProfilePurchasesDto> Purchases { get; init; } = [];

    /// <summary>Segments that the person meets by themselves.</summary>
    public IReadOnlyList<PersonPreviewSegmentDto> Segments { get; init; } = [];

    /// <summary>What other modules keep about the person.</summary>
    public IReadOnlyList<PersonPreviewRecordsDto> Records { get; init; } = [];
}
