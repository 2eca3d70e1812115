using System.Globalization;
using System.Security.Claims;
using Mmo.AspNetCore.Authentication;

namespace Mmo.Identity.Sessions;

/// <summary>What a cookie or a token says of its session.</summary>
internal sealed record SessionClaims(Guid TenantId, Guid UserId, Guid SessionId, int? Generation)
{
    /// <summary>Null for an API key, for nobody, and for what an older version issued.</summary>
    public static SessionClaims? Of(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(MmoClaims.TenantId), out var tenantId)
        && Guid.TryParse(principal.FindFirstValue(MmoClaims.UserId), out var userId)
        && Guid.TryParse(principal.FindFirstValue(MmoClaims.SessionId), out var sessionId)
            ? new SessionClaims(tenantId, userId, sessionId, GenerationOf(principal))
            : null;

    private static int? GenerationOf(ClaimsPrincipal principal) =>
        int.TryParse(principal.FindFirstValue(MmoClaims.Generation), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
