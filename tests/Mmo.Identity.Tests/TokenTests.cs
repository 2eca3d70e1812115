using System.Net;
using Mmo.Identity.Accounts;
using Mmo.Identity.OrganizationUnits;
using Mmo.Identity.Tests.Hosting;
using Mmo.Identity.Users;

namespace Mmo.Identity.Tests;

/// <summary>Programs that act for a user by bearer token.</summary>
public sealed class TokenTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    private static readonly TimeSpan AccessLifetime = TimeSpan.FromHours(1);

    [Fact]
    public async Task A_program_reads_and_writes_for_the_user_without_a_cookie()
    {
        var tokens = await CreateAsync("admin", IdentityHost.AdminPassword);

        var program = With(tokens.AccessToken);
        (await program.GetOkAsync<ProfileDto>("account/profile")).UserName.ShouldBe("admin");
        (await program.PostOkAsync<OrganizationUnitDto>("organization-unit", new { code = "TOKEN", name = "令牌店", kind = "store" })).Code.ShouldBe("TOKEN");
    }

    [Fact]
    public async Task An_access_token_runs_out_and_the_refresh_token_gets_the_next()
    {
        var first = await CreateAsync("admin", IdentityHost.AdminPassword);
        first.TokenType.ShouldBe("Bearer");
        TimeSpan.FromSeconds(first.ExpiresIn).ShouldBe(AccessLifetime);

        host.Clock.Advance(AccessLifetime + TimeSpan.FromSeconds(1));
        (await With(first.AccessToken).StatusAsync("account/profile")).ShouldBe(HttpStatusCode.Unauthorized);

        var second = await RefreshAsync(first.RefreshToken);
        (await With(second.AccessToken).StatusAsync("account/profile")).ShouldBe(HttpStatusCode.OK);

        host.Clock.Advance(TimeSpan.FromDays(15));
        await RefreshRefusedAsync(second.RefreshToken);
    }

    [Fact]
    public async Task Tokens_end_with_the_password_they_were_got_by()
    {
        var admin = await host.SignedInAsync();
        var user = await admin.AddUserAsync();
        var tokens = await CreateAsync(user.UserName, People.Password);
        (await With(tokens.AccessToken).StatusAsync("account/profile")).ShouldBe(HttpStatusCode.OK);

        var theirs = await host.SignedInAsync(user.UserName, People.Password);
        await theirs.PostOkAsync("account/change-password", new { currentPassword = People.Password, newPassword = "Another-Word-2026" });

        (await With(tokens.AccessToken).StatusAsync("account/profile")).ShouldBe(HttpStatusCode.Unauthorized);
        await RefreshRefusedAsync(tokens.RefreshToken);
    }

    [Fact]
    public async Task Tokens_end_when_the_user_is_switched_off()
    {
        var admin = await host.SignedInAsync();
        var user = await admin.AddUserAsync();
        var tokens = await CreateAsync(user.UserName, People.Password);

        user = await admin.GetOkAsync<UserDto>($"user/{user.Id}");
        await admin.PostOkAsync($"user/{user.Id}/set-active", new { isActive = false, user.ConcurrencyStamp });

        (await With(tokens.AccessToken).StatusAsync("account/profile")).ShouldBe(HttpStatusCode.Unauthorized);
        await RefreshRefusedAsync(tokens.RefreshToken);
    }

    [Fact]
    public async Task Wrong_passwords_are_counted_together_with_those_of_the_sign_in_page()
    {
        var admin = await host.SignedInAsync();
        var user = await admin.AddUserAsync();
        for (var i = 0; i < SignInAttempts.MaxFailures; i++)
        {
            var refusal = await host.Anonymous().PostRefusedAsync("account/token", new { tenant = "default", user.UserName, password = "wrong password" });
            refusal.ShouldBe(HttpStatusCode.Unauthorized, IdentityErrorCodes.SignInFailed);
        }

        (await host.Anonymous().PostRefusedAsync("account/sign-in", new { tenant = "default", user.UserName, People.Password }))
            .ShouldBe(HttpStatusCode.Unauthorized, IdentityErrorCodes.SignInFailed);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task A_session_cookie_does_not_help_a_wrong_token(string token)
    {
        var browser = await host.SignedInAsync();
        browser.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {token}");

        (await browser.StatusAsync("account/profile")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_refresh_token_opens_nothing_and_an_access_token_refreshes_nothing()
    {
        var tokens = await CreateAsync("admin", IdentityHost.AdminPassword);

        (await With(tokens.RefreshToken).StatusAsync("account/profile")).ShouldBe(HttpStatusCode.Unauthorized);
        await RefreshRefusedAsync(tokens.AccessToken);
        await RefreshRefusedAsync("nonsense");
    }

    private Task<TokenDto> CreateAsync(string userName, string password) => host.Anonymous().TokensAsync(userName, password);

    private Task<TokenDto> RefreshAsync(string refreshToken) => host.Anonymous().RefreshAsync(refreshToken);

    private async Task RefreshRefusedAsync(string refreshToken)
    {
        var refusal = await host.Anonymous().PostRefusedAsync("account/refresh-token", new { refreshToken });
        refusal.ShouldBe(HttpStatusCode.Unauthorized, IdentityErrorCodes.TokenEnded);
        refusal.Message.ShouldBe("The token is unknown, has run out, was used before or was withdrawn: ask for new tokens with user name and password.");
    }

    private HttpClient With(string token) => host.Anonymous().With(token);
}
