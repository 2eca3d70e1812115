using System.Net;
using Mmo.AspNetCore.Authentication;
using Mmo.Identity.ApiKeys;
using Mmo.Identity.Tests.Hosting;
using Mmo.Identity.Users;
using Npgsql;

namespace Mmo.Identity.Tests;

/// <summary>A session ends for whoever holds it, a copy too, on every host.</summary>
public sealed class SessionTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    [Fact]
    public async Task A_copied_cookie_is_refused_after_signing_out()
    {
        var browser = await host.SignedInAsync();
        var copy = CopyOf(browser);
        await copy.ShouldBeInAsync();

        await browser.PostOkAsync("account/sign-out");

        await copy.ShouldBeOutAsync();
    }

    [Theory]
    [InlineData("x")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_copied_cookie_is_refused_after_signing_out_beside_an_API_key(string? key)
    {
        var browser = await host.SignedInAsync();
        var copy = CopyOf(browser);
        key ??= await KeyAsync(browser);
        browser.DefaultRequestHeaders.Add(MmoSchemes.ApiKeyHeader, key);

        await browser.PostOkAsync("account/sign-out");

        await copy.ShouldBeOutAsync();
    }

    [Fact]
    public async Task A_copied_cookie_is_refused_after_signing_in_once_more_beside_an_API_key()
    {
        var browser = await host.SignedInAsync();
        var copy = CopyOf(browser);
        browser.DefaultRequestHeaders.Add(MmoSchemes.ApiKeyHeader, "x");

        await browser.SignInAsync("default", "admin", IdentityHost.AdminPassword);

        await copy.ShouldBeOutAsync();
    }

    [Fact]
    public async Task A_program_that_signs_out_has_neither_an_access_nor_a_refresh_token_any_more()
    {
        var user = await (await host.SignedInAsync()).AddUserAsync();
        var tokens = await host.Anonymous().TokensAsync(user.UserName);

        await host.Anonymous().With(tokens.AccessToken).PostOkAsync("account/sign-out");

        await host.Anonymous().With(tokens.AccessToken).ShouldBeOutAsync();
        await host.Anonymous().RefreshEndedAsync(tokens.RefreshToken);
    }

    [Fact]
    public async Task Signing_out_ends_no_other_session_of_the_same_user()
    {
        var user = await (await host.SignedInAsync()).AddUserAsync();
        var here = await host.SignedInAsync(user.UserName, People.Password);
        var elsewhere = await host.SignedInAsync(user.UserName, People.Password);
        var tokens = await host.Anonymous().TokensAsync(user.UserName);

        await here.PostOkAsync("account/sign-out");

        await elsewhere.ShouldBeInAsync();
        await host.Anonymous().With(tokens.AccessToken).ShouldBeInAsync();
        await host.Anonymous().RefreshAsync(tokens.RefreshToken);
    }

    [Fact]
    public async Task A_reset_password_ends_every_session_of_the_user()
    {
        var admin = await host.SignedInAsync();
        var user = await admin.AddUserAsync();
        var browser = await host.SignedInAsync(user.UserName, People.Password);
        var tokens = await host.Anonymous().TokensAsync(user.UserName);

        await admin.PostOkAsync<PasswordResetDto>($"user/{user.Id}/reset-password", new { newPassword = "Neues-Wort-77" });

        await browser.ShouldBeOutAsync();
        await host.Anonymous().With(tokens.AccessToken).ShouldBeOutAsync();
        await host.Anonymous().RefreshEndedAsync(tokens.RefreshToken);
        await admin.ShouldBeInAsync();
    }

    [Fact]
    public async Task A_copied_cookie_ends_with_a_new_password_while_the_browser_goes_on()
    {
        var user = await (await host.SignedInAsync()).AddUserAsync();
        var browser = await host.SignedInAsync(user.UserName, People.Password);
        var copy = CopyOf(browser);

        await browser.PostOkAsync("account/change-password", new { currentPassword = People.Password, newPassword = "Neues-Wort-77" });

        await browser.ShouldBeInAsync();
        await copy.ShouldBeOutAsync();
    }

    [Fact]
    public async Task Who_signs_in_with_a_password_that_is_replaced_in_that_moment_is_not_in()
    {
        var user = await (await host.SignedInAsync()).AddUserAsync();
        host.Hasher.Meanwhile = () => Stamp(user.Id);
        try
        {
            var late = await host.SignedInAsync(user.UserName, People.Password);
            await late.ShouldBeOutAsync();
        }
        finally
        {
            host.Hasher.Meanwhile = null;
        }
    }

    [Fact]
    public async Task Signing_in_once_more_ends_the_session_that_the_browser_had()
    {
        var browser = await host.SignedInAsync();
        var copy = CopyOf(browser);

        await browser.SignInAsync("default", "admin", IdentityHost.AdminPassword);

        await browser.ShouldBeInAsync();
        await copy.ShouldBeOutAsync();
    }

    [Fact]
    public async Task What_ends_at_one_host_has_ended_at_the_other()
    {
        var other = await host.StartAnotherAsync();
        try
        {
            var user = await (await host.SignedInAsync()).AddUserAsync();
            var browser = await host.SignedInAsync(user.UserName, People.Password);
            var copy = other.Browser("/api/identity/").WithCookie(CookieOf(browser));
            await copy.ShouldBeInAsync();
            var tokens = await other.Browser("/api/identity/").TokensAsync(user.UserName);
            var next = await host.Anonymous().RefreshAsync(tokens.RefreshToken);
            await other.Browser("/api/identity/").With(next.AccessToken).ShouldBeInAsync();

            await browser.PostOkAsync("account/sign-out");
            await copy.ShouldBeOutAsync();
            await host.Anonymous().With(next.AccessToken).ShouldBeInAsync();
            await other.Browser("/api/identity/").RefreshEndedAsync(tokens.RefreshToken);
            await host.Anonymous().With(next.AccessToken).ShouldBeOutAsync();
            await host.Anonymous().RefreshEndedAsync(next.RefreshToken);
        }
        finally
        {
            await TestHost.StopAsync(other);
        }
    }

    [Fact]
    public async Task A_session_in_steady_use_goes_on_and_is_noted_every_five_minutes()
    {
        var user = await (await host.SignedInAsync()).AddUserAsync();
        var browser = await host.SignedInAsync(user.UserName, People.Password);
        var version = $"select xmin::text from identity.session where user_id = '{user.Id}'";
        var begun = await host.Database.ScalarAsync<string>(version);
        await browser.ShouldBeInAsync();
        (await host.Database.ScalarAsync<string>(version)).ShouldBe(begun);

        for (var hours = 0; hours < 30; hours += 10)
        {
            host.Clock.Advance(TimeSpan.FromHours(10));
            await browser.ShouldBeInAsync();
        }

        host.Clock.Advance(TimeSpan.FromHours(12));
        await browser.ShouldBeOutAsync();
    }

    [Fact]
    public async Task A_database_that_takes_no_writes_just_now_signs_nobody_out()
    {
        var browser = await host.SignedInAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(6));
        await host.Database.ExecuteAsync(
            """
            create function identity.refuse() returns trigger language plpgsql as $$ begin raise exception 'read-only' using errcode = '25006'; end $$;
            create trigger refuse before update on identity.session for each statement execute function identity.refuse();
            """);
        try
        {
            await browser.ShouldBeInAsync();
        }
        finally
        {
            await host.Database.ExecuteAsync("drop function identity.refuse cascade");
        }
    }

    [Fact]
    public async Task Sessions_that_have_run_out_are_removed_and_others_stay()
    {
        var user = await (await host.SignedInAsync()).AddUserAsync();
        await host.SignedInAsync(user.UserName, People.Password);
        host.Clock.Advance(TimeSpan.FromHours(13));
        var browser = await host.SignedInAsync(user.UserName, People.Password);

        await host.RunWorkerAsync("work:identity:session-retention");

        (await host.Database.ScalarAsync<long>($"select count(*) from identity.session where user_id = '{user.Id}'")).ShouldBe(1);
        await browser.ShouldBeInAsync();
    }

    private static async Task<string> KeyAsync(HttpClient admin) =>
        (await admin.PostOkAsync<CreatedApiKeyDto>("api-key", new { name = People.Fresh("key "), scopes = new[] { ShopModule.Orders } })).Key;

    private HttpClient CopyOf(HttpClient browser) => host.Anonymous().WithCookie(CookieOf(browser));

    private static string CookieOf(HttpClient browser) => ((Browser)browser).Cookie(MmoSchemes.SessionCookie)!;

    // What a reset of the password does, without waiting: the hasher knows no await.
    private void Stamp(Guid userId)
    {
        using var connection = new NpgsqlConnection(host.Database.ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand($"update identity.user set security_stamp = 'new' where id = '{userId}'", connection);
        command.ExecuteNonQuery();
    }
}
