using System.Net;
using Mmo.Application.Dtos;
using Mmo.DataScopes;
using Mmo.Identity.ApiKeys;
using Mmo.Identity.Tests.Hosting;

namespace Mmo.Identity.Tests;

public sealed class ApiKeyTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    [Fact]
    public async Task A_key_does_what_its_scopes_say_and_nothing_else()
    {
        var admin = await host.SignedInAsync();
        var key = await MakeAsync(admin, IdentityPermissions.OrganizationUnits.Default, IdentityPermissions.OrganizationUnits.Edit);
        var integrator = host.WithApiKey(key.Key);

        (await integrator.StatusAsync("organization-unit/tree")).ShouldBe(HttpStatusCode.OK);
        var unit = await integrator.AddUnitAsync();
        (await integrator.GetRefusedAsync("user")).ShouldBe(HttpStatusCode.Forbidden);
        (await integrator.GetRefusedAsync("account/profile")).ShouldBe(HttpStatusCode.NotFound);
        (await host.Database.ScalarAsync<Guid>($"select api_key_id from identity.audit_entry where entity_id = '{unit.Id}'")).ShouldBe(key.ApiKey.Id);
    }

    [Fact]
    public async Task Only_the_hash_of_a_key_is_stored()
    {
        var admin = await host.SignedInAsync();
        var key = await MakeAsync(admin, IdentityPermissions.Users.Default);

        key.Key.ShouldStartWith(key.ApiKey.Prefix);
        key.ApiKey.Prefix.Length.ShouldBe(12);
        var everywhere = await host.Database.ScalarAsync<string>(
            $"select (select string_agg(k::text, '') from identity.api_key k) || (select string_agg(a::text, '') from identity.audit_entry a)");
        everywhere!.ShouldNotContain(key.Key[12..]);
        (await admin.GetOkAsync<ListResultDto<ApiKeyDto>>("api-key")).Items.ShouldContain(k => k.Id == key.ApiKey.Id);
    }

    [Fact]
    public async Task A_revoked_an_expired_and_an_unknown_key_are_no_keys()
    {
        var admin = await host.SignedInAsync();
        var revoked = await MakeAsync(admin, IdentityPermissions.Users.Default);
        var brief = await admin.PostOkAsync<CreatedApiKeyDto>("api-key", new
        {
            name = People.Fresh("Key "), scopes = new[] { IdentityPermissions.Users.Default }, expirationTime = host.Clock.GetUtcNow().AddMinutes(5),
        });
        (await host.WithApiKey(revoked.Key).StatusAsync("user")).ShouldBe(HttpStatusCode.OK);
        (await host.WithApiKey(brief.Key).StatusAsync("user")).ShouldBe(HttpStatusCode.OK);

        await admin.PostOkAsync($"api-key/{revoked.ApiKey.Id}/revoke");
        host.Clock.Advance(TimeSpan.FromMinutes(6));

        (await host.WithApiKey(revoked.Key).StatusAsync("user")).ShouldBe(HttpStatusCode.Unauthorized);
        (await host.WithApiKey(brief.Key).StatusAsync("user")).ShouldBe(HttpStatusCode.Unauthorized);
        (await host.WithApiKey("mmo_" + new string('0', 64)).StatusAsync("user")).ShouldBe(HttpStatusCode.Unauthorized);
        (await host.WithApiKey("no key").StatusAsync("user")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_use_is_noted_once_a_minute()
    {
        var admin = await host.SignedInAsync();
        var key = await MakeAsync(admin, IdentityPermissions.Users.Default);
        async Task<DateTimeOffset?> LastUsedAsync() => (await admin.GetOkAsync<ListResultDto<ApiKeyDto>>("api-key")).Items.Single(k => k.Id == key.ApiKey.Id).LastUsedTime;
        (await LastUsedAsync()).ShouldBeNull();

        await host.WithApiKey(key.Key).StatusAsync("user");
        var first = await LastUsedAsync();
        await host.WithApiKey(key.Key).StatusAsync("user");
        (await LastUsedAsync()).ShouldBe(first.ShouldNotBeNull());
        host.Clock.Advance(TimeSpan.FromSeconds(61));
        await host.WithApiKey(key.Key).StatusAsync("user");

        (await LastUsedAsync())!.Value.ShouldBeGreaterThan(first.Value);
    }

    [Fact]
    public async Task A_key_carries_only_what_keys_may_carry_and_its_maker_has()
    {
        var admin = await host.SignedInAsync();
        (await admin.GetOkAsync<ListResultDto<ApiKeyScopeDto>>("api-key/scopes")).Items.Select(s => s.Name).ShouldContain(ShopModule.Orders);
        (await admin.PostRefusedAsync("api-key", new { name = "x", scopes = new[] { IdentityPermissions.Roles.Edit } })).ShouldBlame("scopes");
        (await admin.PostRefusedAsync("api-key", new { name = "x", scopes = Array.Empty<string>() })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await admin.PostRefusedAsync("api-key", new { name = "x", scopes = new[] { ShopModule.Orders }, expirationTime = host.Clock.GetUtcNow().AddDays(-1) })).ShouldBlame("expirationTime");

        var role = await admin.AddRoleAsync(DataScopeKind.All, IdentityPermissions.ApiKeys.Create);
        var user = await admin.AddUserAsync(null, role.Id);
        var session = await host.SignedInAsync(user.UserName, People.Password);
        (await session.GetOkAsync<ListResultDto<ApiKeyScopeDto>>("api-key/scopes")).Items.ShouldBeEmpty();
        (await session.PostRefusedAsync("api-key", new { name = "x", scopes = new[] { ShopModule.Orders } })).ShouldBe(HttpStatusCode.Forbidden, IdentityErrorCodes.MoreRightsThanOwn);
    }

    [Fact]
    public async Task Who_does_not_see_the_whole_company_makes_no_key_that_would()
    {
        var admin = await host.SignedInAsync();
        var unit = await admin.AddUnitAsync();
        var role = await admin.AddRoleAsync(DataScopeKind.Units, IdentityPermissions.ApiKeys.Create, IdentityPermissions.Users.Default);
        var manager = await host.SignedInAsync((await admin.AddUserAsync(unit.Id, role.Id)).UserName, People.Password);

        (await manager.PostRefusedAsync("api-key", new { name = People.Fresh("Key "), scopes = new[] { IdentityPermissions.Users.Default } }))
            .ShouldBe(HttpStatusCode.Forbidden, IdentityErrorCodes.MoreRightsThanOwn);
    }

    [Fact]
    public async Task A_name_is_free_again_once_its_key_is_revoked()
    {
        var admin = await host.SignedInAsync();
        var key = await MakeAsync(admin, ShopModule.Orders);
        var again = new { key.ApiKey.Name, scopes = new[] { ShopModule.Orders } };

        (await admin.PostRefusedAsync("api-key", again)).ShouldBe(HttpStatusCode.Conflict, IdentityErrorCodes.ApiKeyNameTaken);
        await admin.PostOkAsync($"api-key/{key.ApiKey.Id}/revoke");

        await admin.PostOkAsync("api-key", again);
    }

    private static Task<CreatedApiKeyDto> MakeAsync(HttpClient admin, params string[] scopes) =>
        admin.PostOkAsync<CreatedApiKeyDto>("api-key", new { name = People.Fresh("Key "), scopes });
}
