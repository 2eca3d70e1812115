using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Mmo.AspNetCore.Authentication;
using Mmo.ErrorHandling;
using Mmo.Identity.Sessions;
using Mmo.Identity.Tenants;
using Mmo.Identity.Users;
using Mmo.MultiTenancy;
using Mmo.Users;

namespace Mmo.Identity.Accounts;

[Authorize]
internal sealed class AccountAppService(
    IdentityDbContext db,
    ITenantDirectory tenants,
    SignIns signIns,
    SignInAttempts attempts,
    Passwords passwords,
    UserSessions sessions,
    IWebSession web,
    TokenSessions tokens,
    ICurrentUser currentUser,
    ICurrentTenant currentTenant,
    IHttpContextAccessor httpContext,
    TimeProvider clock) : IAccountAppService
{
    /// <summary>The cookie that the request is signed in with; null where it is a token or nobody.</summary>
    private AuthenticationTicket? Cookie =>
        httpContext.HttpContext?.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Ticket is { AuthenticationScheme: MmoSchemes.Session } ticket
            ? ticket
            : null;

    [AllowAnonymous]
    public async Task<SignInOptionsDto> GetSignInOptionsAsync(CancellationToken cancellationToken = default)
    {
        var active = await tenants.GetActiveAsync(cancellationToken);
        return new SignInOptionsDto { NeedsTenant = active.Count != 1, TenantName = active.Count == 1 ? active[0].Name : null };
    }

    [AllowAnonymous]
    public async Task SignInAsync(SignInDto input, CancellationToken cancellationToken = default)
    {
        var session = Session.Begin(clock, IWebSession.LifetimeOf(input.RememberMe));
        var principal = await signIns.BeginAsync(input.Tenant, input.UserName, input.Password, session, cancellationToken);

        // This browser drops the cookie that it had; a copy of it must not outlive that.
        await EndCookieAsync(cancellationToken);
        await web.SignInAsync(principal, input.RememberMe);
    }

    [AllowAnonymous]
    public Task<TokenDto> CreateTokenAsync(CreateTokenDto input, CancellationToken cancellationToken = default) => tokens.BeginAsync(input, cancellationToken);

    [AllowAnonymous]
    public Task<TokenDto> RefreshTokenAsync(RefreshTokenDto input, CancellationToken cancellationToken = default) =>
        tokens.RefreshAsync(input.RefreshToken, cancellationToken);

    [AllowAnonymous]
    public Task RevokeTokenAsync(RefreshTokenDto input, CancellationToken cancellationToken = default) =>
        tokens.EndAsync(input.RefreshToken, cancellationToken);

    [AllowAnonymous]
    public async Task SignOutAsync(CancellationToken cancellationToken = default)
    {
        if (MmoSchemes.Of(httpContext.HttpContext!) != MmoSchemes.Bearer)
        {
            await EndCookieAsync(cancellationToken);
            await web.SignOutAsync();
        }
        else if (currentUser.IsAuthenticated)
        {
            await sessions.EndAsync(httpContext.HttpContext!.User, cancellationToken);
        }
        else
        {
            // Its refresh token may still be good: "done" would not be true.
            throw TokenSessions.Ended();
        }
    }

    public async Task<ProfileDto> GetProfileAsync(CancellationToken cancellationToken = default) =>
        await db.Users.AsNoTracking()
            .Where(u => u.Id == currentUser.Id)
            .Select(u => new ProfileDto
            {
                Id = u.Id,
                UserName = u.UserName,
                Name = u.Name,
                Email = u.Email,
                PhoneNumber = u.PhoneNumber,
                UnitName = u.Unit!.Name,
                RoleNames = u.Roles.Select(r => r.Role!.Name).OrderBy(name => name).ToList(),
                ConcurrencyStamp = u.ConcurrencyStamp,
            })
            .SingleOrDefaultAsync(cancellationToken)
        ?? throw NotAUser();

    public async Task<ProfileDto> UpdateProfileAsync(UpdateProfileDto input, CancellationToken cancellationToken = default)
    {
        var user = await LoadAsync(cancellationToken);
        db.Expect(user, input.ConcurrencyStamp);
        user.Name = input.Name.Trim();
        user.Email = UserText.OrNull(input.Email);
        user.PhoneNumber = UserText.OrNull(input.PhoneNumber);
        await db.SaveChangesAsync(cancellationToken);
        return await GetProfileAsync(cancellationToken);
    }

    public async Task ChangePasswordAsync(ChangePasswordDto input, CancellationToken cancellationToken = default)
    {
        var user = await LoadAsync(cancellationToken);
        // Counted like a sign-in: a browser left open is no way to guess the password.
        if (await attempts.TryAsync(currentTenant.RequiredId, user.UserName, input.CurrentPassword, session: null, cancellationToken) is null)
        {
            throw new MmoValidationException("currentPassword", IdentityErrorCodes.CurrentPasswordWrong);
        }

        passwords.Set(user, input.NewPassword, "newPassword");
        if (Cookie is not { } cookie)
        {
            await db.SaveChangesAsync(cancellationToken);
            return;
        }

        // A new session and not the old one with a new stamp: a copy of the cookie ends too.
        var session = Session.Begin(clock, IWebSession.LifetimeOf(cookie.Properties.IsPersistent)).Of(user.Id, user.SecurityStamp);
        db.Sessions.Add(session);
        await db.SaveChangesAsync(cancellationToken);
        await web.SignInAsync(IWebSession.CreatePrincipal(user.TenantId, user.Id, user.Name, session.Id), cookie.Properties.IsPersistent);
    }

    /// <summary>Ends the session of the cookie that the browser sent, also where a header named another way of signing in and the cookie was not looked at.</summary>
    private async Task EndCookieAsync(CancellationToken cancellationToken)
    {
        if (await httpContext.HttpContext!.AuthenticateAsync(MmoSchemes.Session) is { Succeeded: true, Principal: { } principal })
        {
            await sessions.EndAsync(principal, cancellationToken);
        }
    }

    private async Task<User> LoadAsync(CancellationToken cancellationToken) =>
        await db.Users.SingleOrDefaultAsync(u => u.Id == currentUser.Id, cancellationToken) ?? throw NotAUser();

    // An API key has no account.
    private EntityNotFoundException NotAUser() => new("User", currentUser.ApiKeyId ?? Guid.Empty);
}
