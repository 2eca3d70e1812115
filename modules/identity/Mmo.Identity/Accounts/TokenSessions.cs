using Microsoft.AspNetCore.Http;
using Mmo.AspNetCore.Authentication;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;
using Mmo.Identity.Sessions;

namespace Mmo.Identity.Accounts;

/// <summary>Sessions of programs: each a family of tokens, of which the newest refresh token gets the next pair.</summary>
internal sealed class TokenSessions(SignIns signIns, UserSessions sessions, IBearerTokens tokens, TimeProvider clock) : ISingletonDependency
{
    public static BusinessException Ended() => new(IdentityErrorCodes.TokenEnded) { StatusCode = StatusCodes.Status401Unauthorized };

    public async Task<TokenDto> BeginAsync(CreateTokenDto input, CancellationToken cancellationToken)
    {
        var session = Session.Begin(clock, tokens.RefreshLifetime, Session.FirstGeneration);
        return ToDto(tokens.Issue(await signIns.BeginAsync(input.Tenant, input.UserName, input.Password, session, cancellationToken)));
    }

    public async Task<TokenDto> RefreshAsync(string refreshToken, CancellationToken cancellationToken) =>
        tokens.ReadRefreshToken(refreshToken) is { } refreshed && await sessions.RefreshAsync(refreshed, cancellationToken) is { } principal
            ? ToDto(tokens.Issue(principal))
            : throw Ended();

    public async Task EndAsync(string refreshToken, CancellationToken cancellationToken)
    {
        if (tokens.ReadRefreshToken(refreshToken) is { } refreshed)
        {
            await sessions.EndAsync(refreshed, cancellationToken);
        }
    }

    private static TokenDto ToDto(BearerTokens tokens) => new()
    {
        AccessToken = tokens.AccessToken, ExpiresIn = (int)tokens.ExpiresIn.TotalSeconds, RefreshToken = tokens.RefreshToken,
    };
}
