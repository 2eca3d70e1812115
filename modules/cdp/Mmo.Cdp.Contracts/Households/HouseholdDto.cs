using Mmo.Application.Dtos;

namespace Mmo.Cdp.Households;

/// <summary>A household with its people, as far as the caller sees them.</summary>
public sealed class HouseholdDto : EntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>Its name, where somebody gave it one.</summary>
    public string? Name { get; init; }

    /// <summary>What it was found by.</summary>
    public HouseholdTie Tie { get; init; }

    /// <summary>What its people share, in the language of the request: the name of the attribute. Null by hand.</summary>
    public string? SharedLabel { get; init; }

    /// <summary>Its people, those who belong to it first; those who are out come last.</summary>
    public IReadOnlyList<HouseholdMemberDto> Members { get; init; } = [];

    /// <summary>When it was found.</summary>
    public DateTimeOffset CreationTime { get; init; }

    /// <summary>Changes with its name.</summary>
    public string ConcurrencyStamp { get; init; } = "";
}
