using System.Net;
using Mmo.Application.Dtos;
using Mmo.AspNetCore.Configuration;
using Mmo.Identity.Settings;
using Mmo.Identity.Tests.Hosting;
using Mmo.Settings;

namespace Mmo.Identity.Tests;

public sealed class SettingTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    [Fact]
    public async Task A_setting_has_its_default_until_the_tenant_sets_it_and_again_after()
    {
        var admin = await host.SignedInAsync(tenant: "other");
        (await ReadAsync(host.OtherTenantId, ShopModule.Greeting)).ShouldBe("你好");

        var changed = await WriteAsync(admin, ShopModule.Greeting, "您好");
        (await ReadAsync(host.OtherTenantId, ShopModule.Greeting)).ShouldBe("您好");
        (await ReadAsync(host.TenantId, ShopModule.Greeting)).ShouldNotBe("您好", "another tenant's value is its own");
        changed.Settings.Single(s => s.Name == ShopModule.Greeting).IsSet.ShouldBeTrue();
        await WriteAsync(admin, ShopModule.Greeting, null);

        (await ReadAsync(host.OtherTenantId, ShopModule.Greeting)).ShouldBe("你好");
    }

    [Fact]
    public async Task A_secret_is_stored_encrypted_and_never_sent_back()
    {
        const string Password = "s3cr3t-smtp";
        var admin = await host.SignedInAsync();

        var group = await WriteAsync(admin, ShopModule.Secret, Password);

        var secret = group.Settings.Single(s => s.Name == ShopModule.Secret);
        secret.ShouldSatisfyAllConditions(() => secret.IsSecret.ShouldBeTrue(), () => secret.IsSet.ShouldBeTrue(), () => secret.Value.ShouldBeNull());
        (await ReadAsync(host.TenantId, ShopModule.Secret)).ShouldBe(Password);
        var stored = await host.Database.ScalarAsync<string>(
            "select (select string_agg(s::text, '') from identity.setting s) || (select string_agg(a::text, '') from identity.audit_entry a)");
        stored!.ShouldContain(ShopModule.Secret);
        stored!.ShouldNotContain(Password);
    }

    [Fact]
    public async Task A_secret_copied_to_another_tenant_cannot_be_read_there()
    {
        await WriteAsync(await host.SignedInAsync(), ShopModule.Secret, "only-here");
        await host.Database.ExecuteAsync(
            $"""
            insert into identity.setting (tenant_id, name, value)
            select '{host.OtherTenantId}', name, value from identity.setting where name = '{ShopModule.Secret}' and tenant_id = '{host.TenantId}'
            """);

        await Should.ThrowAsync<System.Security.Cryptography.CryptographicException>(() => ReadAsync(host.OtherTenantId, ShopModule.Secret));
        await host.Database.ExecuteAsync($"delete from identity.setting where tenant_id = '{host.OtherTenantId}' and name = '{ShopModule.Secret}'");
    }

    [Fact]
    public async Task A_stale_change_is_refused_and_an_unknown_setting_too()
    {
        var admin = await host.SignedInAsync();
        var before = await GroupAsync(admin);
        await WriteAsync(admin, ShopModule.Greeting, People.Fresh("嗨"));

        (await admin.PutRefusedAsync("setting", new { group = "Shop", values = new Dictionary<string, string?> { [ShopModule.Greeting] = "迟到" }, before.ConcurrencyStamp }))
            .ShouldBe(HttpStatusCode.Conflict);
        var fresh = await GroupAsync(admin);
        (await admin.PutRefusedAsync("setting", new { group = "Shop", values = new Dictionary<string, string?> { ["Shop.Nothing"] = "x" }, fresh.ConcurrencyStamp })).ShouldBlame("values");
        (await admin.PutRefusedAsync("setting", new { group = "Other", values = new Dictionary<string, string?> { [ShopModule.Greeting] = "x" }, fresh.ConcurrencyStamp })).ShouldBlame("values");
    }

    [Theory]
    [InlineData(ShopModule.Count, "many")]
    [InlineData(ShopModule.Count, "1\n")]
    [InlineData(ShopModule.Count, "")]
    [InlineData(ShopModule.Greeting, null)]
    public async Task A_value_that_the_setting_does_not_take_is_refused(string setting, string? value)
    {
        var admin = await host.SignedInAsync();
        var values = new Dictionary<string, string?> { [setting] = value ?? new string('x', 4001) };

        (await admin.PutRefusedAsync("setting", new { group = "Shop", values, (await GroupAsync(admin)).ConcurrencyStamp })).ShouldBlame($"values.{setting}");
    }

    [Fact]
    public async Task A_page_learns_the_settings_that_it_may_know()
    {
        var admin = await host.SignedInAsync();
        await WriteAsync(admin, ShopModule.Secret, "unseen");
        var greeting = People.Fresh("早");
        await WriteAsync(admin, ShopModule.Greeting, greeting);

        var user = await admin.AddUserAsync();
        var configuration = await host.AsUserAsync<IEnumerable<IApplicationConfigurationContributor>, ApplicationConfigurationDto>(user.Id, FillAsync);

        configuration.Setting.Values.ShouldContainKeyAndValue(ShopModule.Greeting, greeting);
        configuration.Setting.Values.Keys.ShouldNotContain(ShopModule.Secret);
        configuration.CurrentTenant.ShouldSatisfyAllConditions(t => t.Code.ShouldBe("default"), t => t.TimeZone.ShouldBe("Asia/Shanghai"), t => t.Currency.ShouldBe("CNY"));
        configuration.CurrentUser.ShouldSatisfyAllConditions(u => u.UserName.ShouldBe(user.UserName), u => u.Name.ShouldBe("张三"));
        var nobodys = await host.InTenantAsync<IEnumerable<IApplicationConfigurationContributor>, ApplicationConfigurationDto>(host.TenantId, FillAsync);
        nobodys.Setting.Values.ShouldBeEmpty();
        nobodys.CurrentTenant.Code.ShouldBeNull();
    }

    private static async Task<ApplicationConfigurationDto> FillAsync(IEnumerable<IApplicationConfigurationContributor> contributors)
    {
        var configuration = new ApplicationConfigurationDto();
        foreach (var contributor in contributors)
        {
            await contributor.ContributeAsync(configuration, CancellationToken.None);
        }

        return configuration;
    }

    private static async Task<SettingGroupDto> GroupAsync(HttpClient admin) =>
        (await admin.GetOkAsync<ListResultDto<SettingGroupDto>>("setting")).Items.Single(g => g.Group == "Shop");

    private static async Task<SettingGroupDto> WriteAsync(HttpClient admin, string name, string? value) =>
        await admin.PutOkAsync<SettingGroupDto>(
            "setting", new { group = "Shop", values = new Dictionary<string, string?> { [name] = value }, (await GroupAsync(admin)).ConcurrencyStamp });

    private Task<string?> ReadAsync(Guid tenantId, string name) =>
        host.InTenantAsync<ISettings, string?>(tenantId, settings => settings.GetOrNullAsync(name));
}
