using Mmo.Application.Services;

namespace Mmo.Identity.Accounts;

/// <summary>Sign-in, and what people do with their own account.</summary>
public interface IAccountAppService : IApplicationService
{
    /// <summary>What the sign-in page must ask for.</summary>
    Task<SignInOptionsDto> GetSignInOptionsAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Signs in with a cookie. An unknown company, an unknown user, a wrong password, a locked and a switched-off account get the same answer
    /// (401, <see cref="IdentityErrorCodes.SignInFailed"/>) after the same work. Five wrong passwords in a row lock the account for 15 minutes.
    /// </summary>
    Task SignInAsync(SignInDto input, CancellationToken cancellationToken = default);

    /// <summary>
    /// Signs a program in for a user: tokens instead of a cookie, with the answers of <see cref="SignInAsync"/> to a failure. They end early
    /// when the program signs out, and when all of the user's sessions end (new password, switched off).
    /// </summary>
    Task<TokenDto> CreateTokenAsync(CreateTokenDto input, CancellationToken cancellationToken = default);

    /// <summary>
    /// The next tokens for those that run out (401, <see cref="IdentityErrorCodes.TokenEnded"/> when it is too late). A refresh token is good once.
    /// One that is used again ends its whole session, since somebody has a copy; only while the answer may have been lost (a minute, and none of
    /// its tokens was shown) it gets the same tokens again.
    /// </summary>
    Task<TokenDto> RefreshTokenAsync(RefreshTokenDto input, CancellationToken cancellationToken = default);

    /// <summary>
    /// Ends the session that a refresh token belongs to, as signing out does; for a program whose access token has run out. A token that is of no
    /// use any more is no error (RFC 7009 §2.2).
    /// </summary>
    Task RevokeTokenAsync(RefreshTokenDto input, CancellationToken cancellationToken = default);

    /// <summary>
    /// Ends the session of this browser, or of the token that is shown, on every host at once: neither a copy of the cookie nor the access and
    /// refresh tokens are good any more (401, <see cref="IdentityErrorCodes.TokenEnded"/> for a token that had run out).
    /// </summary>
    Task SignOutAsync(CancellationToken cancellationToken = default);

    /// <summary>The acting user.</summary>
    Task<ProfileDto> GetProfileAsync(CancellationToken cancellationToken = default);

    /// <summary>Changes the acting user's own data.</summary>
    Task<ProfileDto> UpdateProfileAsync(UpdateProfileDto input, CancellationToken cancellationToken = default);

    /// <summary>Changes the acting user's password and ends their sessions, but for a new one of this browser.</summary>
    Task ChangePasswordAsync(ChangePasswordDto input, CancellationToken cancellationToken = default);
}
