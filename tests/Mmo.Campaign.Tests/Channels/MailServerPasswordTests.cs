using Mmo.Campaign.Channels;
using Mmo.Campaign.Tests.Hosting;

namespace Mmo.Campaign.Tests.Channels;

/// <summary>A stored password goes to the server, the account and the protection that it was entered for, and to nothing else.</summary>
public sealed class MailServerPasswordTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private const string Servers = "/api/campaign/mail-server";

    private static SaveMailServerDto Input(MailSecurity security = MailSecurity.StartTls) => new()
    {
        Name = $"服务器 {Guid.NewGuid():N}", Host = "smtp.shop.test", Port = 587, Security = security, UserName = "shop", Password = "geheim-4711",
    };

    private static object Without(MailServerDto server, SaveMailServerDto input) => new
    {
        server.Id, input.Name, input.Host, input.Port, input.Security, input.UserName, input.MaxConnections, server.ConcurrencyStamp,
    };

    public static TheoryData<string, Action<SaveMailServerDto>> Elsewhere => new()
    {
        { "another host", input => input.Host = "thief.test" },
        { "another port", input => input.Port = 2525 },
        { "another account", input => input.UserName = "thief" },
        { "no protection", input => input.Security = MailSecurity.None },
    };

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public async Task A_stored_password_is_taken_elsewhere_neither_by_saving_nor_by_trying(string what, Action<SaveMailServerDto> change)
    {
        using var admin = await host.SignedInAsync();
        var input = Input();
        var server = await admin.PostOkAsync<MailServerDto>(Servers, input);
        var stored = await PasswordAsync(server.Id);

        change(input);
        var refused = await admin.PutRefusedAsync($"{Servers}/{server.Id}", Without(server, input));
        refused.ShouldBlame("password");
        (await admin.PostRefusedAsync($"{Servers}/test", Without(server, input))).ShouldBlame("password");
        (await host.Database.ScalarAsync<string>($"select host || ' ' || port || ' ' || user_name from campaign.mail_server where id = '{server.Id}'"))
            .ShouldBe("smtp.shop.test 587 shop", what);
        (await PasswordAsync(server.Id)).ShouldBe(stored);

        // Who knows the password may.
        var again = await admin.PutOkAsync<MailServerDto>($"{Servers}/{server.Id}", new
        {
            input.Name, input.Host, input.Port, input.Security, input.UserName, Password = "geheim-4711", input.MaxConnections, server.ConcurrencyStamp,
        });
        again.HasPassword.ShouldBeTrue();
        await admin.DeleteOkAsync($"{Servers}/{server.Id}");
    }

    [Fact]
    public async Task A_stored_password_stays_while_the_server_is_the_same_or_better_protected()
    {
        using var admin = await host.SignedInAsync();
        var input = Input(MailSecurity.None);
        var server = await admin.PostOkAsync<MailServerDto>(Servers, input);
        var stored = await PasswordAsync(server.Id);

        input.Host = " SMTP.shop.test ";
        input.MaxConnections = 7;
        input.Security = MailSecurity.StartTls;
        server = await admin.PutOkAsync<MailServerDto>($"{Servers}/{server.Id}", Without(server, input));
        input.Security = MailSecurity.Tls;
        server = await admin.PutOkAsync<MailServerDto>($"{Servers}/{server.Id}", Without(server, input));

        (server.HasPassword, server.Security).ShouldBe((true, MailSecurity.Tls));
        (await PasswordAsync(server.Id)).ShouldBe(stored);
        await admin.DeleteOkAsync($"{Servers}/{server.Id}");
    }

    [Fact]
    public async Task A_password_that_was_taken_away_does_not_come_back()
    {
        using var admin = await host.SignedInAsync();
        var input = Input();
        var server = await admin.PostOkAsync<MailServerDto>(Servers, input);

        input.UserName = null;
        server = await admin.PutOkAsync<MailServerDto>($"{Servers}/{server.Id}", Without(server, input));
        (input.UserName, input.Host) = ("shop", "thief.test");
        server = await admin.PutOkAsync<MailServerDto>($"{Servers}/{server.Id}", Without(server, input));

        server.HasPassword.ShouldBeFalse();
        await admin.DeleteOkAsync($"{Servers}/{server.Id}");
    }

    private Task<string?> PasswordAsync(Guid id) => host.Database.ScalarAsync<string>($"select protected_password from campaign.mail_server where id = '{id}'");
}
