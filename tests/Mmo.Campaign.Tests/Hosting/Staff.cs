using System.Net.Http.Json;
using System.Text.Json;
using Mmo.DataScopes;

namespace Mmo.Campaign.Tests.Hosting;

/// <summary>Makes organisation units and users with roles of their own, through the API as an administrator does.</summary>
internal static class Staff
{
    private const string Password = "Staff-Member-2026";

    public static async Task<Guid> UnitAsync(this CampaignHost host)
    {
        var admin = await host.SignedInAsync();
        var unit = await admin.PostOkAsync<JsonElement>("/api/identity/organization-unit", new { code = Fresh("U"), name = Fresh("门店"), kind = "store" });
        return unit.GetProperty("id").GetGuid();
    }

    /// <summary>The browser of somebody in that unit who has these permissions.</summary>
    public static async Task<HttpClient> SomebodyAsync(this CampaignHost host, Guid? unitId, DataScopeKind dataScope, params string[] granted)
    {
        var admin = await host.SignedInAsync();
        var role = await admin.PostOkAsync<JsonElement>("/api/identity/role", new { name = Fresh("Role "), dataScope });
        var roleId = role.GetProperty("id").GetGuid();
        await admin.PutOkAsync<JsonElement>(
            $"/api/identity/role/{roleId}/permissions", new { granted, concurrencyStamp = role.GetProperty("concurrencyStamp").GetString() });
        var userName = Fresh("user");
        await admin.PostOkAsync<JsonElement>("/api/identity/user", new { userName, name = "张三", unitId, roleIds = new[] { roleId }, password = Password });
        var browser = host.Anonymous();
        await browser.PostOkAsync("/api/identity/account/sign-in", new { tenant = "default", userName, password = Password });
        return browser;
    }

    private static string Fresh(string prefix) => prefix + Guid.NewGuid().ToString("N")[..10];
}
