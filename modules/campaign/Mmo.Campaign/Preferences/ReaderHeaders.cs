using Microsoft.AspNetCore.Http;

namespace Mmo.Campaign.Preferences;

/// <summary>What comes back under a link of a message is kept by nobody, and no other site hears the link.</summary>
internal static class ReaderHeaders
{
    public static void Set(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
