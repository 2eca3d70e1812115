namespace Mmo.Identity;

/// <summary>The constraints that can refuse a save although all was well when it was checked: somebody else was faster.</summary>
internal static class Constraints
{
    public const string RoleOfUser = "user_role_tenant_id_role_id_fkey";

    public const string RoleOnce = "user_role_pkey";

    public const string UnitOfUser = "user_tenant_id_unit_id_fkey";
}
