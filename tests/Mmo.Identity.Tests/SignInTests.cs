using System.Net;
using Mmo.Identity.Accounts;
using Mmo.Identity.Tests.Hosting;
using Mmo.Identity.Users;

namespace Mmo.Identity.Tests;

public sealed class SignInTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    [Fact]
    public async Task The_administrator_of_the_first_start_signs_in_and_sees_who_they_are()
    {
        var browser = await host.SignedInAsync();

        var profile = await browser.GetOkAsync<ProfileDto>("account/profile");

        profile.UserName.ShouldBe("admin");
        profile.RoleNames.ShouldBe(["管理员"]);
    }

    [Fact]
    public async Task The_salesperson_of_the_first_start_signs_in_with_the_generated_password()
    {
        var browser = await host.SignedInAsync(
            host.Seeded.Properties[IdentitySeedProperties.SalesUserName], host.Seeded.Properties[IdentitySeedProperties.SalesPassword]);

        (await browser.GetOkAsync<ProfileDto>("account/profile")).UnitName.ShouldBe("上海一店");
    }

    [Fact]
    public async Task Nobody_is_let_in_without_a_session()
    {
        (await host.Anonymous().StatusAsync("account/profile")).ShouldBe(HttpStatusCode.Unauthorized);
        (await host.Anonymous().StatusAsync("user")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Every_way_to_fail_gets_the_same_answer_after_the_same_work()
    {
        var admin = await host.SignedInAsync();
        var off = await admin.AddUserAsync();
        await admin.PostOkAsync($"user/{off.Id}/set-active", new { isActive = false, off.ConcurrencyStamp });
        var locked = await admin.AddUserAsync();
        await FailAsync("default", locked.UserName, times: 5);
        (string Tenant, string UserName, string Password)[] tries =
        [
            ("nowhere", "admin", IdentityHost.AdminPassword),
            ("default", "nobody", People.Password),
            ("default", "no\ufffebody", People.Password),
            ("default", "admin", "wrong password"),
            ("default", off.UserName, People.Password),
            ("default", locked.UserName, People.Password),
            ("other", off.UserName, People.Password),
        ];

        foreach (var (tenant, userName, password) in tries)
        {
            var before = host.Hasher.Verified;
            var refusal = await host.Anonymous().PostRefusedAsync("account/sign-in", new { tenant, userName, password });
            refusal.ShouldBe(HttpStatusCode.Unauthorized, IdentityErrorCodes.SignInFailed);
            refusal.Message.ShouldBe(
                "Company code, user name or password is wrong. 5 wrong passwords in a row lock an account for 15 minutes; an administrator can reset a forgotten one.");
            (host.Hasher.Verified - before).ShouldBe(1, $"{tenant}/{userName}");
        }
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_for_fifteen_minutes()
    {
        var admin = await host.SignedInAsync();
        var user = await admin.AddUserAsync();
        await FailAsync("default", user.UserName, times: 5);

        (await SignInRefusedAsync(user.UserName, People.Password)).ShouldBe(HttpStatusCode.Unauthorized);
        (await admin.GetOkAsync<UserDto>($"user/{user.Id}")).LockedUntil.ShouldNotBeNull();
        host.Clock.Advance(SignInAttempts.LockTime - TimeSpan.FromSeconds(30));
        (await SignInRefusedAsync(user.UserName, People.Password)).ShouldBe(HttpStatusCode.Unauthorized);
        host.Clock.Advance(TimeSpan.FromSeconds(31));
        await host.SignedInAsync(user.UserName, People.Password);
        (await admin.GetOkAsync<UserDto>($"user/{user.Id}")).LockedUntil.ShouldBeNull();
    }

    [Fact]
    public async Task The_right_password_starts_the_count_anew()
    {
        var admin = await host.SignedInAsync();
        var user = await admin.AddUserAsync();

        await FailAsync("default", user.UserName, times: 4);
        await host.SignedInAsync(user.UserName, People.Password);
        await FailAsync("default", user.UserName, times: 4);

        await host.SignedInAsync(user.UserName, People.Password);
    }

    [Fact]
    public async Task Tries_that_come_at_once_are_counted_one_by_one()
    {
        var admin = await host.SignedInAsync();
        var user = await admin.AddUserAsync();
        // Twelve wrong passwords and then the right one: five are looked at, whichever way they interleave.
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => SignInRefusedAsync(user.UserName, "wrong password")));

        (await SignInRefusedAsync(user.UserName, People.Password)).ShouldBe(HttpStatusCode.Unauthorized);
        (await host.Database.ScalarAsync<int>($"select access_failed_count from identity.user where id = '{user.Id}'")).ShouldBe(SignInAttempts.MaxFailures);
    }

    [Fact]
    public async Task A_lock_is_audited_and_an_administrator_lifts_it()
    {
        var admin = await host.SignedInAsync();
        var user = await admin.AddUserAsync();
        await FailAsync("default", user.UserName, times: 5);

        (await host.Database.ScalarAsync<long>(
            $"select count(*) from identity.audit_entry where entity_id = '{user.Id}' and action = 'lockedOut'")).ShouldBe(1);
        await admin.PostOkAsync($"user/{user.Id}/unlock");
        await host.SignedInAsync(user.UserName, People.Password);
    }

    [Fact]
    public async Task A_user_name_is_one_name_whatever_its_letter_case_and_width()
    {
        await host.SignedInAsync("ＡＤＭＩＮ");
        await host.SignedInAsync("Admin");
    }

    [Fact]
    public async Task The_company_code_is_asked_for_only_while_there_are_several()
    {
        (await host.Anonymous().GetOkAsync<SignInOptionsDto>("account/sign-in-options")).NeedsTenant.ShouldBeTrue();
        (await host.Anonymous().PostRefusedAsync("account/sign-in", new { userName = "admin", password = IdentityHost.AdminPassword }))
            .Message.ShouldStartWith("Company code, user name or password is wrong.");

        await host.Database.ExecuteAsync("update identity.tenant set is_active = false where code = 'other'");
        try
        {
            var options = await host.Anonymous().GetOkAsync<SignInOptionsDto>("account/sign-in-options");
            options.NeedsTenant.ShouldBeFalse();
            options.TenantName.ShouldBe("示例公司");
            await host.Anonymous().PostOkAsync("account/sign-in", new { userName = "admin", password = IdentityHost.AdminPassword });
            (await host.Anonymous().PostRefusedAsync("account/sign-in", new { userName = "admin", password = "wrong password" })).Message.ShouldStartWith("User name or password is wrong.");
            (await host.Anonymous().PostRefusedAsync("account/sign-in", new { tenant = "other", userName = "admin", password = IdentityHost.AdminPassword }))
                .ShouldBe(HttpStatusCode.Unauthorized);
        }
        finally
        {
            await host.Database.ExecuteAsync("update identity.tenant set is_active = true where code = 'other'");
        }
    }

    [Fact]
    public async Task A_new_password_keeps_this_session_and_ends_the_others()
    {
        var user = await (await host.SignedInAsync()).AddUserAsync();
        var here = await host.SignedInAsync(user.UserName, People.Password);
        var elsewhere = await host.SignedInAsync(user.UserName, People.Password);

        (await here.PostRefusedAsync("account/change-password", new { currentPassword = "wrong password", newPassword = "Neues-Wort-77" })).ShouldBlame("currentPassword");
        (await here.PostRefusedAsync("account/change-password", new { currentPassword = People.Password, newPassword = "short" })).ShouldBlame("newPassword");
        (await here.PostRefusedAsync("account/change-password", new { currentPassword = People.Password, newPassword = $"my-{user.UserName}-1" })).ShouldBlame("newPassword");
        await here.PostOkAsync("account/change-password", new { currentPassword = People.Password, newPassword = "Neues-Wort-77" });

        (await here.StatusAsync("account/profile")).ShouldBe(HttpStatusCode.OK);
        (await elsewhere.StatusAsync("account/profile")).ShouldBe(HttpStatusCode.Unauthorized);
        await host.SignedInAsync(user.UserName, "Neues-Wort-77");
        (await SignInRefusedAsync(user.UserName, People.Password)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_switched_off_user_is_out_at_once()
    {
        var admin = await host.SignedInAsync();
        var user = await admin.AddUserAsync();
        var session = await host.SignedInAsync(user.UserName, People.Password);
        (await session.StatusAsync("account/profile")).ShouldBe(HttpStatusCode.OK);

        var fresh = await admin.GetOkAsync<UserDto>($"user/{user.Id}");
        await admin.PostOkAsync($"user/{user.Id}/set-active", new { isActive = false, fresh.ConcurrencyStamp });

        (await session.StatusAsync("account/profile")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_of_this_browser()
    {
        var browser = await host.SignedInAsync();

        await browser.PostOkAsync("account/sign-out");

        (await browser.StatusAsync("account/profile")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task People_change_their_own_data_and_a_stale_change_is_refused()
    {
        var user = await (await host.SignedInAsync()).AddUserAsync();
        var session = await host.SignedInAsync(user.UserName, People.Password);
        var profile = await session.GetOkAsync<ProfileDto>("account/profile");

        var changed = await session.PutOkAsync<ProfileDto>("account/profile", new { name = " 李四 ", email = "li@example.cn", profile.ConcurrencyStamp });

        changed.Name.ShouldBe("李四");
        (await session.PutRefusedAsync("account/profile", new { name = "王五", profile.ConcurrencyStamp })).ShouldBe(HttpStatusCode.Conflict);
        (await session.PutRefusedAsync("account/profile", new { name = "王五", email = "no address", changed.ConcurrencyStamp })).ShouldBlame("email");
    }

    private async Task<HttpStatusCode> SignInRefusedAsync(string userName, string password) =>
        (await host.Anonymous().PostRefusedAsync("account/sign-in", new { tenant = "default", userName, password })).Status;

    private async Task FailAsync(string tenant, string userName, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await host.Anonymous().PostRefusedAsync("account/sign-in", new { tenant, userName, password = "wrong password" });
        }
    }
}
