using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Mmo.AspNetCore.Authentication;
using Mmo.AspNetCore.Endpoints;
using Mmo.Kernel.Tests.AspNetCore.Shop;

namespace Mmo.Kernel.Tests.AspNetCore;

public sealed class SignInTests(SignInTests.Host host) : IClassFixture<SignInTests.Host>
{
    [Fact]
    public async Task Nobody_is_401_and_somebody_without_the_permission_is_403()
    {
        var nobody = await host.Anonymous().GetAsync("/api/shop/book");
        nobody.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await nobody.ErrorAsync()).Code().ShouldBe("Mmo:Unauthorized");

        var clerk = await (await host.SignedInAsync("clerk")).GetAsync("/api/shop/book");
        clerk.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.ErrorAsync()).Code().ShouldBe("Mmo:Forbidden");
    }

    [Fact]
    public async Task The_tenant_is_that_of_the_principal()
    {
        var a = await (await (await host.SignedInAsync()).GetAsync("/api/shop/session")).ReadAsync();
        a.GetProperty("tenantId").GetGuid().ShouldBe(ShopSessions.TenantA);
        a.GetProperty("name").GetString().ShouldBe("boss");

        var b = await (await (await host.SignedInAsync(otherTenant: true)).GetAsync("/api/shop/session")).ReadAsync();
        b.GetProperty("tenantId").GetGuid().ShouldBe(ShopSessions.TenantB);

        var nobody = await (await host.Anonymous().GetAsync("/api/shop/session")).ReadAsync();
        nobody.GetProperty("tenantId").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task The_session_cookie_cannot_be_read_by_scripts_and_is_not_sent_across_sites()
    {
        var response = await host.Anonymous().PostAsync("/api/shop/session", Json.Body("""{"userName":"boss"}"""));

        var cookies = response.Headers.GetValues("Set-Cookie").ToDictionary(c => c.Split('=')[0], c => c.ToLowerInvariant());
        cookies[MmoSchemes.SessionCookie].ShouldContain("httponly");
        cookies[MmoSchemes.SessionCookie].ShouldContain("samesite=lax");
        cookies[MmoSchemes.XsrfCookie].ShouldNotContain("httponly");
        cookies[MmoSchemes.XsrfCookie].ShouldContain("path=/");
        cookies["mmo.af"].ShouldContain("httponly");
    }

    [Fact]
    public async Task Over_https_every_cookie_is_secure()
    {
        var client = host.Anonymous();
        client.BaseAddress = new Uri("https://localhost");
        var response = await client.PostAsync("/api/shop/session", Json.Body("""{"userName":"boss"}"""));

        response.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => cookie.Contains("; secure"));
    }

    [Fact]
    public async Task A_write_by_cookie_without_the_antiforgery_token_is_refused()
    {
        var boss = await host.SignedInAsync();
        var request = new HttpRequestMessage(HttpMethod.Delete, $"/api/shop/book/{Guid.Empty}");
        request.Headers.Add(MmoSchemes.XsrfHeader, "");
        var response = await boss.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.ErrorAsync()).Code().ShouldBe("Mmo:Antiforgery");
        (await boss.DeleteAsync($"/api/shop/book/{Guid.Empty}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task The_antiforgery_token_of_the_user_before_is_refused()
    {
        var browser = await host.SignedInAsync("clerk");
        var before = browser.Cookie(MmoSchemes.XsrfCookie);
        await browser.PostAsync("/api/shop/session", Json.Body("""{"userName":"boss"}"""));
        var request = new HttpRequestMessage(HttpMethod.Delete, $"/api/shop/book/{Guid.Empty}");
        request.Headers.Add(MmoSchemes.XsrfHeader, before);

        (await (await browser.SendAsync(request)).ErrorAsync()).Code().ShouldBe("Mmo:Antiforgery");
        (await browser.DeleteAsync($"/api/shop/book/{Guid.Empty}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_user_who_signed_out_is_nobody_and_can_sign_in_again()
    {
        var boss = await host.SignedInAsync();
        (await boss.DeleteAsync("/api/shop/session")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await boss.GetAsync("/api/shop/book")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await boss.PostAsync("/api/shop/session", Json.Body("""{"userName":"boss"}"""))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await boss.DeleteAsync($"/api/shop/book/{Guid.Empty}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_session_that_identity_ends_is_over_at_the_next_request()
    {
        var client = await host.SignedInAsync("locked-user");
        (await client.GetAsync("/api/shop/book/title")).StatusCode.ShouldBe(HttpStatusCode.OK);
        host.App.Services.GetRequiredService<ShopSessions>().Locked["locked-user"] = true;
        (await client.GetAsync("/api/shop/book/title")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_API_key_acts_with_its_scopes_and_needs_no_antiforgery_token()
    {
        var robot = host.WithApiKey();
        (await robot.GetAsync("/api/shop/book")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await robot.DeleteAsync($"/api/shop/book/{Guid.Empty}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await robot.DeleteAsync("/api/shop/session")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var who = await (await robot.GetAsync("/api/shop/session")).ReadAsync();
        who.GetProperty("apiKeyId").GetGuid().ShouldBe(ShopApiKeys.KeyId);
        who.GetProperty("tenantId").GetGuid().ShouldBe(ShopSessions.TenantA);
    }

    [Theory]
    [InlineData("bad-key")]
    [InlineData("")]
    public async Task A_wrong_API_key_is_401(string key) =>
        (await host.WithApiKey(key).GetAsync("/api/shop/book")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task A_session_cookie_does_not_help_a_wrong_API_key()
    {
        var boss = await host.SignedInAsync();
        boss.DefaultRequestHeaders.Add(MmoSchemes.ApiKeyHeader, "bad-key");
        (await boss.GetAsync("/api/shop/book")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_contributed_endpoint_asks_for_a_signed_in_user_unless_it_says_otherwise()
    {
        (await host.Anonymous().GetAsync("/closed")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await (await host.SignedInAsync("clerk")).GetAsync("/closed")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await host.Anonymous().PostAsync("/v1/track", Json.Body("{}"))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_raw_endpoint_needs_no_antiforgery_token_and_keeps_its_own_errors()
    {
        var boss = await host.SignedInAsync();
        boss.DefaultRequestHeaders.Add(MmoSchemes.XsrfHeader, "");
        (await boss.PostAsync("/v1/track", Json.Body("{}"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await boss.PostAsync("/v1/teapot", Json.Body("{}"))).Content.ReadAsStringAsync()).ShouldBe("");
        await Should.ThrowAsync<TimeoutException>(boss.PostAsync("/v1/fail", Json.Body("{}")));
    }

    public sealed class Host : ShopHost
    {
        protected override void Configure(WebApplicationBuilder builder) => builder.Services.AddSingleton<IEndpointContributor, Ingestion>();

        private sealed class Ingestion : IEndpointContributor
        {
            public void Map(IEndpointRouteBuilder endpoints)
            {
                endpoints.MapGet("/closed", () => Results.Ok());
                endpoints.MapPost("/v1/track", () => Results.Ok()).AllowAnonymous().AsRaw();
                endpoints.MapPost("/v1/teapot", () => Results.StatusCode(418)).AllowAnonymous().AsRaw();
                endpoints.MapPost("/v1/fail", IResult () => throw new TimeoutException()).AllowAnonymous().AsRaw();
            }
        }
    }
}
