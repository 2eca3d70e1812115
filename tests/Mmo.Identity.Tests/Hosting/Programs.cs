using System.Net;
using System.Net.Http.Headers;
using Mmo.AspNetCore.Authentication;
using Mmo.Identity.Accounts;

namespace Mmo.Identity.Tests.Hosting;

/// <summary>Programs that act for a user by bearer token.</summary>
internal static class Programs
{
    public static Task<TokenDto> TokensAsync(this HttpClient nobody, string userName, string password = People.Password) =>
        nobody.PostOkAsync<TokenDto>("account/token", new { tenant = "default", userName, password });

    public static Task<TokenDto> RefreshAsync(this HttpClient nobody, string refreshToken) =>
        nobody.PostOkAsync<TokenDto>("account/refresh-token", new { refreshToken });

    public static async Task RefreshEndedAsync(this HttpClient nobody, string refreshToken) =>
        (await nobody.PostRefusedAsync("account/refresh-token", new { refreshToken })).ShouldBe(HttpStatusCode.Unauthorized, IdentityErrorCodes.TokenEnded);

    public static HttpClient With(this HttpClient nobody, string accessToken)
    {
        nobody.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        return nobody;
    }

    /// <summary>Shows a cookie that was taken from somebody else's browser.</summary>
    public static HttpClient WithCookie(this HttpClient nobody, string cookie)
    {
        nobody.DefaultRequestHeaders.Add("Cookie", $"{MmoSchemes.SessionCookie}={cookie}");
        return nobody;
    }

    public static async Task ShouldBeInAsync(this HttpClient client) => (await client.StatusAsync("account/profile")).ShouldBe(HttpStatusCode.OK);

    public static async Task ShouldBeOutAsync(this HttpClient client) => (await client.StatusAsync("account/profile")).ShouldBe(HttpStatusCode.Unauthorized);
}
