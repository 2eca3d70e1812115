using Mmo.Application.Dtos;

namespace Mmo.Identity.OrganizationUnits;

/// <summary>An organisation unit with all below it.</summary>
public sealed class OrganizationUnitDto : EntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>The unit above; null for a root.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>Its code, as other systems know it.</summary>
    public string Code { get; init; } = "";

    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it is.</summary>
    public OrganizationUnitKind Kind { get; init; }

    /// <summary>How many active users belong to it, those of units below left out.</summary>
    public int UserCount { get; init; }

    /// <summary>The units below it, by code.</summary>
    public IReadOnlyList<OrganizationUnitDto> Children { get; init; } = [];

    /// <inheritdoc/>
    public string ConcurrencyStamp { get; init; } = "";
}
