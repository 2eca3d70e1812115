using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Identity.Sessions;
using Mmo.Identity.Users;

namespace Mmo.Identity.Accounts;

/// <summary>
/// Tries a password. A try is counted before the password is looked at, in one statement, so that many tries at once are no more than many
/// tries one after the other.
/// </summary>
internal sealed class SignInAttempts(ModuleDatabase<IdentityDbContext> database, Passwords passwords, TimeProvider clock) : ISingletonDependency
{
    /// <summary>Wrong passwords in a row that lock an account.</summary>
    public const int MaxFailures = 5;

    /// <summary>How long the lock lasts.</summary>
    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    /// <summary>The user whose name and password these are; null in every other case, after the same work.</summary>
    /// <param name="tenantId">The tenant; an id that no tenant has when the company is unknown.</param>
    /// <param name="userName">The user name as it was typed.</param>
    /// <param name="password">The password as it was typed.</param>
    /// <param name="session">Begins for the right password; null where it is only asked whether it is the right one.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<SignInCandidate?> TryAsync(Guid tenantId, string userName, string password, Session? session, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        SignInCandidate? candidate;
        await using (var claim = await database.BeginAsync(tenantId, cancellationToken))
        {
            candidate = await claim.SingleOrDefaultAsync<SignInCandidate>(
                SignInSql.Claim,
                new { Name = User.Normalize(userName), Now = now, MaxFailures, LockedUntil = now + LockTime },
                cancellationToken);
            await claim.CommitAsync(cancellationToken);
        }

        var isRight = passwords.Verify(candidate?.PasswordHash, password);
        await using var settle = await database.BeginAsync(tenantId, cancellationToken);
        if (isRight && session is not null)
        {
            await settle.ExecuteAsync(SessionSql.Begin, session.Of(candidate!.Id, candidate.SecurityStamp), cancellationToken);
        }
        else if (isRight)
        {
            await settle.ExecuteAsync(SignInSql.Succeed, new { candidate!.Id, Now = now }, cancellationToken);
        }
        else if (candidate?.AccessFailedCount >= MaxFailures)
        {
            await settle.AuditAsync("lockedOut", nameof(User), candidate.Id.ToString(), cancellationToken: cancellationToken);
        }

        await settle.CommitAsync(cancellationToken);
        return isRight ? candidate : null;
    }
}
