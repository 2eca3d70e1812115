using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mmo.AspNetCore.Authentication;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.MultiTenancy;

namespace Mmo.Identity.Sessions;

/// <summary>
/// A session ends when it is signed out, when its user is switched off or when their stamp changes (new password). Read at every request, by
/// primary key: what is taken away is away at once, on every host, and a cache would save a fraction of a millisecond.
/// </summary>
internal sealed class SessionValidator(
    IServiceScopeFactory scopes, ModuleDatabase<IdentityDbContext> database, ICurrentTenant currentTenant, TimeProvider clock)
    : ISessionValidator, ISingletonDependency
{
    // A session in steady use writes a row every five minutes, not one a request.
    private static readonly TimeSpan SeenIsNotedEvery = TimeSpan.FromMinutes(5);

    public async Task<bool> IsValidAsync(ClaimsPrincipal principal, CancellationToken cancellationToken)
    {
        if (SessionClaims.Of(principal) is not { } claims)
        {
            return false;
        }

        var now = clock.GetUtcNow();
        using var tenant = currentTenant.Change(claims.TenantId);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IdentityDbContext>();
        var session = await db.Sessions
            .Where(s => s.Id == claims.SessionId && s.UserId == claims.UserId && s.ExpirationTime > now
                && s.User!.IsActive && s.User.SecurityStamp == s.SecurityStamp && db.Tenants.Any(t => t.IsActive))
            .Select(s => new { s.LastSeenTime, HasArrived = s.IsGenerationSeen || s.Generation != claims.Generation })
            .SingleOrDefaultAsync(cancellationToken);
        if (session is null)
        {
            return false;
        }

        if (!session.HasArrived || session.LastSeenTime < now - SeenIsNotedEvery)
        {
            await NoteAsync(claims, now, cancellationToken);
        }

        return true;
    }

    private async Task NoteAsync(SessionClaims claims, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            await using var transaction = await database.BeginAsync(claims.TenantId, cancellationToken);
            await transaction.ExecuteAsync(
                SessionSql.Note, new { claims.SessionId, claims.Generation, Now = now, Before = now - SeenIsNotedEvery }, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        catch (Exception exception) when (DatabaseErrors.IsTransient(exception))
        {
            // A database that takes no writes just now is read all the same; the next request notes it.
        }
    }
}
