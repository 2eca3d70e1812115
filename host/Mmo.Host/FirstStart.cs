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
            Console.WriteLine($"  {tenant.Name} (company code: {tenant.Code}). Shown once:");
            foreach (var (name, value) in values)
            {
                Console.WriteLine($"    {name}: {value}");
            }

            Console.WriteLine();
        }
    }

    public static void PrintAddress(IEnumerable<string> urls) => Console.WriteLine($"  MarketingMiddleOffice: {string.Join("  ", urls)}");
}
