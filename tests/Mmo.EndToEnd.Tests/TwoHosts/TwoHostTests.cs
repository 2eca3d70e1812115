using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Mmo.EndToEnd.Tests.Hosting;

namespace Mmo.EndToEnd.Tests.TwoHosts;

/// <summary>Any number of hosts share one database: a client need not know which one answers, and none of them does another's work again.</summary>
public sealed class TwoHostTests(HostPair hosts) : IClassFixture<HostPair>
{
    private const string Profile = "/api/identity/account/profile";

    [Fact]
    public async Task A_session_and_tokens_got_at_one_host_are_good_at_the_other_and_when_the_first_is_gone()
    {
        await hosts.BothRunAsync();
        using var atFirst = await ApiClient.SignInAsync(hosts.First, "admin", RunningHost.AdminPassword);
        var tokens = await atFirst.PostAsync("/api/identity/account/token", new { tenant = "default", userName = "admin", password = RunningHost.AdminPassword });
        using var atSecond = atFirst.At(hosts.Second);
        tokens = await WorksAsync(atSecond, tokens);

        await hosts.First.KillAsync();
        await WorksAsync(atSecond, tokens);
    }

    [Fact]
    public async Task Who_signs_out_at_one_host_is_out_at_the_other_with_every_copy()
    {
        await hosts.BothRunAsync();
        using var browser = await ApiClient.SignInAsync(hosts.First, "admin", RunningHost.AdminPassword);
        using var copy = browser.CopyAt(hosts.Second);
        var tokens = await browser.PostAsync("/api/identity/account/token", new { tenant = "default", userName = "admin", password = RunningHost.AdminPassword });
        using var program = new HttpClient { BaseAddress = hosts.Second.Address };
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.GetProperty("accessToken").GetString());
        (await StatusAsync(program)).ShouldBe(HttpStatusCode.OK);
        await copy.GetAsync(Profile);

        await browser.PostAsync("/api/identity/account/sign-out");
        using (var refused = await copy.AskAsync(Profile, TestContext.Current.CancellationToken))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        (await StatusAsync(program)).ShouldBe(HttpStatusCode.OK, "a session of its own");
        using (var revoked = await program.PostAsJsonAsync(
            new Uri(hosts.First.Address, "/api/identity/account/revoke-token"), new { refreshToken = tokens.GetProperty("refreshToken").GetString() }))
        {
            revoked.IsSuccessStatusCode.ShouldBeTrue();
        }

        (await StatusAsync(program)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_host_killed_in_the_middle_of_sending_is_taken_over_and_nobody_gets_a_mail_twice_or_none()
    {
        await hosts.BothRunAsync();
        await new SharedSending(hosts).RunAsync(people: 400, untilBothWork: false);
    }

    [Fact]
    public async Task People_with_conflicting_identifiers_who_come_in_at_both_hosts_are_the_same_as_one_by_one()
    {
        await hosts.BothRunAsync();
        await new ConflictingPeople(hosts).RunAsync(people: 24);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient program)
    {
        using var answer = await program.GetAsync(Profile, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    /// <summary>The next tokens: a refresh token is good once.</summary>
    private async Task<JsonElement> WorksAsync(ApiClient browser, JsonElement tokens)
    {
        // A write, so that the antiforgery token counts too.
        await browser.PostAsync("/api/cdp/source", new { name = $"门店 {Guid.NewGuid():N}", kind = "server" });

        using var program = new HttpClient { BaseAddress = hosts.Second.Address };
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.GetProperty("accessToken").GetString());
        (await program.PostAsJsonAsync("/api/cdp/source", new { name = $"门店 {Guid.NewGuid():N}", kind = "server" })).StatusCode.ShouldBe(HttpStatusCode.OK);

        program.DefaultRequestHeaders.Authorization = null;
        using var next = await program.PostAsJsonAsync(
            "/api/identity/account/refresh-token", new { refreshToken = tokens.GetProperty("refreshToken").GetString() });
        next.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await next.Content.ReadFromJsonAsync<JsonElement>()).Clone();
    }
}
