using System.Net;
using Mmo.Identity.Accounts;
using Mmo.Identity.Sessions;
using Mmo.Identity.Tests.Hosting;
using Mmo.Identity.Users;

namespace Mmo.Identity.Tests;

/// <summary>A refresh token is good once; who shows it again has, or is, a copy.</summary>
public sealed class RefreshTokenTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    [Fact]
    public async Task A_refresh_token_that_is_shown_again_ends_its_whole_session()
    {
        var (user, first) = await BeginAsync();
        var second = await RefreshAsync(first);
        var third = await RefreshAsync(second);
        await With(third).ShouldBeInAsync();

        await EndedAsync(first);

        await With(third).ShouldBeOutAsync();
        await EndedAsync(third);
        (await AuditedAsync(user)).ShouldBe(1);
    }

    [Fact]
    public async Task Reuse_ends_no_other_session_of_the_user()
    {
        var (user, first) = await BeginAsync();
        var other = await host.Anonymous().TokensAsync(user.UserName);
        await RefreshAsync(await RefreshAsync(first));

        await EndedAsync(first);

        await With(other).ShouldBeInAsync();
        await RefreshAsync(other);
    }

    [Fact]
    public async Task An_answer_that_was_lost_is_given_once_more()
    {
        var (user, first) = await BeginAsync();
        await RefreshAsync(first);

        var again = await RefreshAsync(first);

        await With(again).ShouldBeInAsync();
        await RefreshAsync(again);
        (await AuditedAsync(user)).ShouldBe(0);
    }

    [Fact]
    public async Task An_answer_whose_token_was_shown_was_not_lost()
    {
        var (_, first) = await BeginAsync();
        var second = await RefreshAsync(first);
        await With(second).ShouldBeInAsync();

        await EndedAsync(first);

        await With(second).ShouldBeOutAsync();
    }

    [Fact]
    public async Task An_answer_is_no_longer_lost_after_a_minute()
    {
        var (_, first) = await BeginAsync();
        var second = await RefreshAsync(first);
        host.Clock.Advance(UserSessions.LostAnswer + TimeSpan.FromSeconds(1));

        await EndedAsync(first);

        await With(second).ShouldBeOutAsync();
    }

    [Fact]
    public async Task Of_two_who_hold_the_same_answer_the_second_to_go_on_is_found_out()
    {
        var (_, first) = await BeginAsync();
        var owner = await RefreshAsync(first);
        var thief = await RefreshAsync(first);
        var next = await RefreshAsync(owner);
        await With(next).ShouldBeInAsync();

        await EndedAsync(thief);

        await With(next).ShouldBeOutAsync();
    }

    [Fact]
    public async Task Programs_that_refresh_at_once_get_one_generation_between_them()
    {
        var (user, first) = await BeginAsync();

        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => RefreshAsync(first)));

        (await host.Database.ScalarAsync<int>($"select generation from identity.session where user_id = '{user.Id}'")).ShouldBe(2);
        foreach (var tokens in all)
        {
            await With(tokens).ShouldBeInAsync();
        }
    }

    [Fact]
    public async Task A_program_whose_access_token_has_run_out_signs_out_by_its_refresh_token()
    {
        var (_, tokens) = await BeginAsync();
        host.Clock.Advance(TimeSpan.FromHours(2));
        (await With(tokens).PostRefusedAsync("account/sign-out")).ShouldBe(HttpStatusCode.Unauthorized, IdentityErrorCodes.TokenEnded);

        await host.Anonymous().PostOkAsync("account/revoke-token", new { tokens.RefreshToken });

        await EndedAsync(tokens);
        await host.Anonymous().PostOkAsync("account/revoke-token", new { tokens.RefreshToken });
        await host.Anonymous().PostOkAsync("account/revoke-token", new { refreshToken = "nonsense" });
    }

    private async Task<(UserDto User, TokenDto Tokens)> BeginAsync()
    {
        var user = await (await host.SignedInAsync()).AddUserAsync();
        return (user, await host.Anonymous().TokensAsync(user.UserName));
    }

    private Task<TokenDto> RefreshAsync(TokenDto tokens) => host.Anonymous().RefreshAsync(tokens.RefreshToken);

    private Task EndedAsync(TokenDto tokens) => host.Anonymous().RefreshEndedAsync(tokens.RefreshToken);

    private HttpClient With(TokenDto tokens) => host.Anonymous().With(tokens.AccessToken);

    private Task<long> AuditedAsync(UserDto user) =>
        host.Database.ScalarAsync<long>($"select count(*) from identity.audit_entry where entity_id = '{user.Id}' and action = 'tokenReused'");
}
