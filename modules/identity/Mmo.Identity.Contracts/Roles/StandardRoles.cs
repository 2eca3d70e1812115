namespace Mmo.Identity.Roles;

/// <summary>The roles that every tenant starts with, by their keys; tenants may rename them.</summary>
public static class StandardRoles
{
    /// <summary>Administrators: everything, and never less.</summary>
    public const string Administrator = "administrator";

    /// <summary>Sales (销售): their own rows.</summary>
    public const string Sales = "sales";
}
