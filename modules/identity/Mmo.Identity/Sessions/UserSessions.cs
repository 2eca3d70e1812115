using System.Security.Claims;
using Mmo.AspNetCore.Authentication;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Identity.Users;

namespace Mmo.Identity.Sessions;

/// <summary>Continues and ends sessions.</summary>
internal sealed class UserSessions(ModuleDatabase<IdentityDbContext> database, TimeProvider clock) : ISingletonDependency
{
    /// <summary>How long a pair of tokens whose answer was lost can be asked for once more.</summary>
    public static readonly TimeSpan LostAnswer = TimeSpan.FromMinutes(1);

    /// <summary>
    /// The user of the next pair of tokens; null when the session has ended. A refresh token that was used before is somebody's copy, and nobody
    /// can tell whose: the session ends for all who hold it.
    /// </summary>
    /// <param name="refreshed">The user of the refresh token.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ClaimsPrincipal?> RefreshAsync(ClaimsPrincipal refreshed, CancellationToken cancellationToken)
    {
        if (SessionClaims.Of(refreshed) is not { Generation: { } generation } claims)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        await using var transaction = await database.BeginAsync(claims.TenantId, cancellationToken);
        var name = await transaction.SingleOrDefaultAsync<string>(
            SessionSql.Refresh, new { claims.SessionId, claims.UserId, generation, Now = now, GivenAfter = now - LostAnswer }, cancellationToken);
        if (name is null && await transaction.ExecuteAsync(SessionSql.EndReused, new { claims.SessionId, claims.UserId, generation }, cancellationToken) > 0)
        {
            await transaction.AuditAsync("tokenReused", nameof(User), claims.UserId.ToString(), cancellationToken: cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return name is null ? null : IWebSession.CreatePrincipal(claims.TenantId, claims.UserId, name, claims.SessionId, generation + 1);
    }

    /// <summary>Ends the session that a cookie or a token belongs to; does nothing for who has none.</summary>
    public async Task EndAsync(ClaimsPrincipal principal, CancellationToken cancellationToken)
    {
        if (SessionClaims.Of(principal) is { } claims)
        {
            await using var transaction = await database.BeginAsync(claims.TenantId, cancellationToken);
            await transaction.ExecuteAsync(SessionSql.End, new { claims.SessionId, claims.UserId }, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }
}
