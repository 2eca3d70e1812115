using System.Text.Json;
using Mmo.Testing.Http;

namespace Mmo.Benchmarks.Hosting;

/// <summary>Somebody who may do everything in a tenant.</summary>
internal static class Administrator
{
    public const string Password = "Bench-And-Marks-2026";

    public static async Task<Browser> SignInAsync(Uri host, string tenant)
    {
        var browser = new Browser(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = host };
        await browser.GetOkAsync<JsonElement>("/api/abp/application-configuration");
        await browser.PostOkAsync<JsonElement>("/api/identity/account/sign-in", new { tenant, userName = "admin", password = Password, rememberMe = false });
        return browser;
    }
}
