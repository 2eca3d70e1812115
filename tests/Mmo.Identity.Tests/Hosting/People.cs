using Mmo.DataScopes;
using Mmo.Identity.OrganizationUnits;
using Mmo.Identity.Roles;
using Mmo.Identity.Users;

namespace Mmo.Identity.Tests.Hosting;

/// <summary>Makes people and what they need, as an administrator does.</summary>
internal static class People
{
    public const string Password = "Gute-Nacht-1234";

    private static int _count;

    /// <summary>A name that no other test uses.</summary>
    public static string Fresh(string name) => $"{name}{Interlocked.Increment(ref _count)}";

    public static async Task<UserDto> AddUserAsync(this HttpClient admin, Guid? unitId = null, params Guid[] roleIds)
    {
        var userName = Fresh("user");
        var created = await admin.PostOkAsync<CreatedUserDto>("user", new { userName, name = "张三", unitId, roleIds, password = Password });
        return created.User;
    }

    public static async Task<RoleDto> AddRoleAsync(this HttpClient admin, DataScopeKind dataScope, params string[] granted)
    {
        var role = await admin.PostOkAsync<RoleDto>("role", new { name = Fresh("Role "), dataScope });
        await admin.PutOkAsync<RolePermissionsDto>($"role/{role.Id}/permissions", new { granted, role.ConcurrencyStamp });
        return await admin.GetOkAsync<RoleDto>($"role/{role.Id}");
    }

    public static Task<OrganizationUnitDto> AddUnitAsync(this HttpClient admin, Guid? parentId = null) =>
        admin.PostOkAsync<OrganizationUnitDto>("organization-unit", new { parentId, code = Fresh("U"), name = Fresh("门店"), kind = "store" });
}
