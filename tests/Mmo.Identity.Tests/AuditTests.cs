using System.Net;
using Mmo.Application.Dtos;
using Mmo.Identity.AuditEntries;
using Mmo.Identity.Tests.Hosting;

namespace Mmo.Identity.Tests;

public sealed class AuditTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    [Fact]
    public async Task The_log_is_read_page_by_page_in_both_directions()
    {
        var admin = await host.SignedInAsync();
        var unit = await admin.AddUnitAsync();
        for (var i = 1; i <= 4; i++)
        {
            var fresh = (await admin.GetOkAsync<ListResultDto<OrganizationUnits.OrganizationUnitDto>>("organization-unit/tree")).Items.Single(u => u.Id == unit.Id);
            await admin.PutOkAsync<object>($"organization-unit/{unit.Id}", new { unit.Code, name = $"第{i}版", kind = "store", fresh.ConcurrencyStamp });
        }

        Task<KeysetResultDto<AuditEntryDto>> PageAsync(string? cursor) =>
            admin.GetOkAsync<KeysetResultDto<AuditEntryDto>>($"audit-entry?entityType=OrganizationUnit&entityId={unit.Id}&maxResultCount=2&cursor={cursor}");
        var first = await PageAsync(null);
        var second = await PageAsync(first.Next);
        var third = await PageAsync(second.Next);

        first.Previous.ShouldBeNull();
        third.Next.ShouldBeNull();
        third.Items.Single().Action.ShouldBe("created");
        first.Items.Select(e => e.Changes!["name"][1].GetString()).ShouldBe(["第4版", "第3版"]);
        first.Items[0].ShouldSatisfyAllConditions(e => e.Module.ShouldBe("identity"), e => e.UserName.ShouldBe("管理员"), e => e.EntityTypeName.ShouldBe("unit"), e => e.EntityName.ShouldBe("第4版"));
        var back = await PageAsync(third.Previous);
        back.Items.Select(e => e.Id).ShouldBe(second.Items.Select(e => e.Id));
        (await PageAsync(back.Previous)).Items.Select(e => e.Id).ShouldBe(first.Items.Select(e => e.Id));
    }

    [Fact]
    public async Task A_role_given_to_a_user_is_called_by_both_names()
    {
        var admin = await host.SignedInAsync();
        var role = await admin.AddRoleAsync(DataScopes.DataScopeKind.All);
        var user = await admin.AddUserAsync(roleIds: [role.Id]);
        var entry = (await admin.GetOkAsync<KeysetResultDto<AuditEntryDto>>($"audit-entry?entityType=UserRole&entityId={user.Id}/{role.Id}")).Items.Single();
        entry.EntityName.ShouldBe($"{user.Name} · {role.Name}");
    }

    [Fact]
    public async Task A_cursor_that_the_list_never_gave_is_refused()
    {
        var admin = await host.SignedInAsync();

        foreach (var cursor in new[] { "x", "older_1_2", "older_99999999999999999999_" + Guid.Empty, "older_9223372036854775807_" + Guid.Empty })
        {
            (await admin.GetRefusedAsync($"audit-entry?cursor={cursor}")).ShouldBlame("cursor");
        }
    }

    [Fact]
    public async Task Another_tenants_log_is_not_shown()
    {
        var unit = await (await host.SignedInAsync()).AddUnitAsync();

        var other = await host.SignedInAsync(tenant: "other");

        (await other.GetOkAsync<KeysetResultDto<AuditEntryDto>>($"audit-entry?entityId={unit.Id}")).Items.ShouldBeEmpty();
        (await other.GetOkAsync<KeysetResultDto<AuditEntryDto>>("audit-entry")).Items.ShouldNotBeEmpty();
        (await host.Anonymous().GetRefusedAsync("audit-entry")).ShouldBe(HttpStatusCode.Unauthorized);
    }
}
