using Mmo.Identity;
using Mmo.Identity.Tenants;

namespace Mmo.Host;

/// <summary>What a newcomer needs to read once: where the admin UI is, and the passwords that were made.</summary>
internal static class FirstStart
{
    public static void Print(IReadOnlyList<(TenantInfo Tenant, IReadOnlyDictionary<string, string> Secrets)> secrets)
    {
        foreach (var (tenant, values) in secrets)
        {
            Console.WriteLine();
            Console.WriteLine($"  {tenant.Name}  公司代码 company code: {tenant.Code}");
            PrintUser("管理员 administrator", values, IdentitySeedProperties.AdminUserName, IdentitySeedProperties.AdminPassword);
            PrintUser("销售 salesperson", values, IdentitySeedProperties.SalesUserName, IdentitySeedProperties.SalesPassword);
            Console.WriteLine("  这些密码只显示这一次。 These passwords are shown this once.");
        }
    }

    public static void PrintAddress(IEnumerable<string> urls)
    {
        Console.WriteLine();
        Console.WriteLine($"  MarketingMiddleOffice: {string.Join("  ", urls)}");
        Console.WriteLine();
    }

    private static void PrintUser(string who, IReadOnlyDictionary<string, string> values, string name, string password)
    {
        if (values.TryGetValue(name, out var userName) && values.TryGetValue(password, out var generated))
        {
            Console.WriteLine($"    {who}: {userName}  {generated}");
        }
    }
}
