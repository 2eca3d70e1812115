using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Mmo.AspNetCore.Authentication;
using Mmo.ErrorHandling;
using Mmo.Identity.Tenants;
using Mmo.Identity.Users;
using Mmo.MultiTenancy;
using Mmo.Users;

namespace Mmo.Identity.Accounts;

[Authorize]
internal sealed class AccountAppService(
    IdentityDbContext db,
    ITenantDirectory tenants,
    SignInAttempts attempts,
    Passwords passwords,
    IWebSession session,
    IBearerTokens tokens,
    ICurrentUser currentUser,
    ICurrentTenant currentTenant,
    IHttpContextAccessor httpContext) : IAccountAppService
{
    [AllowAnonymous]
    public async Task<SignInOptionsDto> GetSignInOptionsAsync(CancellationToken cancellationToken = default)
    {
        var active = await tenants.GetActiveAsync(cancellationToken);
        return new SignInOptionsDto { NeedsTenant = active.Count != 1, TenantName = active.Count == 1 ? active[0].Name : null };
    }

    [AllowAnonymous]
    public async Task SignInAsync(SignInDto input, CancellationToken cancellationToken = default)
    {
        await session.SignInAsync(await AuthenticateAsync(input.Tenant, input.UserName, input.Password, cancellationToken), input.RememberMe);
    }

    [AllowAnonymous]
    public async Task<TokenDto> CreateTokenAsync(CreateTokenDto input, CancellationToken cancellationToken = default) =>
        ToDto(tokens.Issue(await AuthenticateAsync(input.Tenant, input.UserName, input.Password, cancellationToken)));

    [AllowAnonymous]
    public async Task<TokenDto> RefreshTokenAsync(RefreshTokenDto input, CancellationToken cancellationToken = default) =>
        ToDto(tokens.Issue(
            await tokens.ReadRefreshTokenAsync(input.RefreshToken, cancellationToken)
            ?? throw new BusinessException(IdentityErrorCodes.TokenEnded) { StatusCode = StatusCodes.Status401Unauthorized }));

    [AllowAnonymous]
    public Task SignOutAsync(CancellationToken cancellationToken = default) => session.SignOutAsync();

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
        if (await attempts.TryAsync(currentTenant.RequiredId, user.UserName, input.CurrentPassword, cancellationToken) is null)
        {
            throw new MmoValidationException("currentPassword", IdentityErrorCodes.CurrentPasswordWrong);
        }

        passwords.Set(user, input.NewPassword, "newPassword");
        await db.SaveChangesAsync(cancellationToken);
        await session.SignInAsync(IWebSession.CreatePrincipal(user.TenantId, user.Id, user.Name, user.SecurityStamp), IsPersistent());
    }

    private async Task<ClaimsPrincipal> AuthenticateAsync(string? tenantCode, string userName, string password, CancellationToken cancellationToken)
    {
        var tenant = await FindTenantAsync(tenantCode, cancellationToken);
        var user = await attempts.TryAsync(tenant?.Id ?? Guid.Empty, userName, password, cancellationToken)
            ?? throw new BusinessException(IdentityErrorCodes.SignInFailed) { StatusCode = StatusCodes.Status401Unauthorized }
                .WithData("MaxFailures", SignInAttempts.MaxFailures)
                .WithData("LockMinutes", SignInAttempts.LockTime.TotalMinutes);
        return IWebSession.CreatePrincipal(tenant!.Id, user.Id, user.Name, user.SecurityStamp);
    }

    private static TokenDto ToDto(BearerTokens tokens) => new()
    {
        AccessToken = tokens.AccessToken, ExpiresIn = (int)tokens.ExpiresIn.TotalSeconds, RefreshToken = tokens.RefreshToken,
    };

    private async Task<TenantInfo?> FindTenantAsync(string? code, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(code))
        {
            return await tenants.FindByCodeAsync(code, cancellationToken);
        }

        var active = await tenants.GetActiveAsync(cancellationToken);
        return active.Count == 1 ? active[0] : null;
    }

    private async Task<User> LoadAsync(CancellationToken cancellationToken) =>
        await db.Users.SingleOrDefaultAsync(u => u.Id == currentUser.Id, cancellationToken) ?? throw NotAUser();

    // An API key has no account.
    private EntityNotFoundException NotAUser() => new("User", currentUser.ApiKeyId ?? Guid.Empty);

    private bool IsPersistent() =>
        httpContext.HttpContext?.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties?.IsPersistent ?? false;
}
