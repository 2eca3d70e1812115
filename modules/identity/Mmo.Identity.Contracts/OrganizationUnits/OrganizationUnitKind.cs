namespace Mmo.Identity.OrganizationUnits;

/// <summary>What an organisation unit is.</summary>
public enum OrganizationUnitKind
{
    /// <summary>The company, or one of its brands (总部).</summary>
    Company = 0,

    /// <summary>A region (大区).</summary>
    Region = 1,

    /// <summary>A store (门店).</summary>
    Store = 2,

    /// <summary>A team (团队).</summary>
    Team = 3,
}
