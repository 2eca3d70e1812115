using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Mmo.EndToEnd.Tests.Hosting;

namespace Mmo.EndToEnd.Tests.TwoHosts;

/// <summary>Any number of hosts share one database: a client need not know which one answers, and none of them does another's work again.</summary>
public sealed class TwoHostTests(HostPair hosts) : IClassFixture<HostPair>
{
    [Fact]
    public async Task A_session_and_tokens_got_at_one_host_are_good_at_the_other_and_when_the_first_is_gone()
    {
        await hosts.BothRunAsync();
        using var atFirst = await ApiClient.SignInAsync(hosts.First, "admin", RunningHost.AdminPassword);
        var tokens = await atFirst.PostAsync("/api/identity/account/token", new { tenant = "default", userName = "admin", password = RunningHost.AdminPassword });
        using var atSecond = atFirst.At(hosts.Second);
        await WorksAsync(atSecond, tokens);

        await hosts.First.KillAsync();
        await WorksAsync(atSecond, tokens);
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

    private async Task WorksAsync(ApiClient browser, JsonElement tokens)
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
    }
}
