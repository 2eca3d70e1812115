using System.Net;
using Mmo.Application.Dtos;
using Mmo.Cdp;
using Mmo.CrmSync.Leads;
using Mmo.CrmSync.Tests.Hosting;
using Mmo.DataScopes;

namespace Mmo.CrmSync.Tests;

public sealed class SeeingTests(SalesHost host) : IClassFixture<SalesHost>
{
    private static readonly string[] Look = [CrmSyncPermissions.Leads.Default];

    [Fact]
    public async Task A_data_scope_shows_ones_own_leads_those_of_the_units_or_all()
    {
        var company = host.Found();
        var root = company.AddUnit();
        var region = company.AddUnit(root);
        var (store, other) = (company.AddUnit(region), company.AddUnit(root));
        var (seller, colleague) = (company.Hire(store), company.Hire(store));
        company.Hire(other);
        await host.CreateAsync(company, [.. company.Meet(store, 4).Concat(company.Meet(other, 3)).Select(p => p.ToLead())]);
        await host.CreateAsync(company, company.Meet(company.AddUnit()).ToLead());

        (await CountAsync(seller)).ShouldBe(2);
        (await CountAsync(colleague)).ShouldBe(2);
        (await CountAsync(company.Hire(region, DataScopeKind.Units, Look))).ShouldBe(4);
        (await CountAsync(company.Hire(root, DataScopeKind.Units, Look))).ShouldBe(7);
        (await CountAsync(company.Hire(null, DataScopeKind.Units, Look))).ShouldBe(0);
        (await CountAsync(company.Hire(null, DataScopeKind.All, Look))).ShouldBe(8);
    }

    [Fact]
    public async Task A_salesperson_sees_the_pool_of_their_own_unit_and_of_no_other()
    {
        var company = host.Found();
        var (store, other) = (company.AddUnit(), company.AddUnit());
        var lead = (await host.CreateAsync(company, company.Meet(store).ToLead())).Single();
        var (seller, stranger, looker) = (company.Hire(store), company.Hire(other), company.Hire(store, DataScopeKind.Own, Look));

        var seen = (await ListAsync(seller)).Items.ShouldHaveSingleItem();
        seen.ShouldSatisfyAllConditions(l => l.Id.ShouldBe(lead.LeadId), l => l.OwnerId.ShouldBeNull(), l => l.CanAccept.ShouldBeTrue(), l => l.UnitName.ShouldBe(store.Name));
        (await CountAsync(stranger)).ShouldBe(0);
        (await CountAsync(looker)).ShouldBe(0);
        (await host.As(stranger).GetRefusedAsync($"lead/{lead.LeadId}")).ShouldBe(HttpStatusCode.NotFound);
        (await host.As(seller).GetOkAsync<LeadWorkDto>("lead/work")).ShouldSatisfyAllConditions(
            w => w.New.ShouldBe(0), w => w.Pool.ShouldBe(1), w => w.Accepted.ShouldBe(0), w => w.OldestTime.ShouldNotBeNull());
    }

    [Fact]
    public async Task What_waits_for_somebody_is_what_is_theirs_to_accept_or_to_finish()
    {
        var company = host.Found();
        var store = company.AddUnit();
        var (seller, _) = (company.Hire(store), company.Hire(store));
        var leads = await host.CreateAsync(company, [.. company.Meet(store, 6).Select(p => p.ToLead())]);
        var mine = leads.First(l => l.OwnerId == seller.Id);
        var details = await host.As(seller).GetOkAsync<LeadDetailsDto>($"lead/{mine.LeadId}");
        await host.As(seller).PostOkAsync<LeadDetailsDto>($"lead/{mine.LeadId}/accept", new { details.ConcurrencyStamp });

        var work = await host.As(seller).GetOkAsync<LeadWorkDto>("lead/work");

        (work.New, work.Pool, work.Accepted).ShouldBe((2, 0, 1));
        (await host.As(company.Hire(null, DataScopeKind.All, Look)).GetOkAsync<LeadWorkDto>("lead/work")).ShouldBe(new LeadWorkDto(0, 0, 0, null));
    }

    [Fact]
    public async Task Nobody_sees_the_leads_of_another_company()
    {
        var (mine, theirs) = (host.Found(), host.Found());
        var store = mine.AddUnit();
        var lead = (await host.CreateAsync(mine, mine.Meet(store).ToLead())).Single();
        var spy = theirs.Hire(null, DataScopeKind.All, CrmSyncPermissions.Leads.Default, CrmSyncPermissions.Leads.Accept, CrmSyncPermissions.Leads.Manage);

        (await CountAsync(spy)).ShouldBe(0);
        (await host.As(spy).GetRefusedAsync($"lead/{lead.LeadId}")).ShouldBe(HttpStatusCode.NotFound);
        (await host.As(spy).PostRefusedAsync($"lead/{lead.LeadId}/accept", new { concurrencyStamp = "x" })).ShouldBe(HttpStatusCode.NotFound);
        (await host.As(spy).PostRefusedAsync($"lead/{lead.LeadId}/win", new { amount = 1, currency = "CNY", concurrencyStamp = "x" })).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Personal_data_is_masked_until_the_owner_accepts_and_again_when_the_lead_is_lost()
    {
        var company = host.Found();
        var store = company.AddUnit();
        var owner = company.Hire(store);
        var boss = company.Hire(null, DataScopeKind.All, Look);
        var trusted = company.Hire(null, DataScopeKind.All, CrmSyncPermissions.Leads.Default, CdpPermissions.ProfilesReveal);
        var person = company.Meet(store);
        await host.StoreAsync(company, person);
        var lead = (await host.CreateAsync(company, person.ToLead())).Single();

        var before = await ReadAsync(owner, lead);
        Shown(before).ShouldBe(("陈**", "138****2040", "s***@163.com", true));
        (await ListAsync(owner)).Items.Single().PersonName.ShouldBe("陈**");
        Shown(await ReadAsync(trusted, lead)).ShouldBe(("陈思远", "+8613812342040", "siyuan@163.com", false));

        var accepted = await host.As(owner).PostOkAsync<LeadDetailsDto>($"lead/{lead.LeadId}/accept", new { before.ConcurrencyStamp });
        Shown(accepted).ShouldBe(("陈思远", "+8613812342040", "siyuan@163.com", false));
        (await ListAsync(owner)).Items.Single().PersonName.ShouldBe("陈思远");
        Shown(await ReadAsync(boss, lead)).ShouldBe(("陈**", "138****2040", "s***@163.com", true));

        await host.As(owner).PostOkAsync<LeadDetailsDto>($"lead/{lead.LeadId}/lose", new { reason = "不想买", accepted.ConcurrencyStamp });
        (await ReadAsync(owner, lead)).Person.IsMasked.ShouldBeTrue();
    }

    [Fact]
    public async Task A_list_is_narrowed_by_state_owner_unit_person_and_words()
    {
        var company = host.Found();
        var root = company.AddUnit();
        var (store, other) = (company.AddUnit(root), company.AddUnit(root));
        var (seller, second) = (company.Hire(store), company.Hire(other));
        var boss = company.Hire(null, DataScopeKind.All, Look);
        var (chen, lin) = (company.Meet(store), company.Meet(other, "林岚", "+8613900001111", "lan@qq.com"));
        await host.StoreAsync(company, chen, mergedParts: 5_000_001);
        await host.StoreAsync(company, lin);
        var a = (await host.CreateAsync(company, chen.ToLead(title: "想要100%武夷肉桂"))).Single();
        var b = (await host.CreateAsync(company, lin.ToLead(title: "企业礼品"))).Single();
        company.People[new(5_000_001)] = chen with { Part = new(5_000_001) };
        var c = (await host.CreateAsync(company, new NewLead("merged", new(5_000_001), "老客复购", []))).Single();
        var details = await ReadAsync(seller, a);
        await host.As(seller).PostOkAsync<LeadDetailsDto>($"lead/{a.LeadId}/accept", new { details.ConcurrencyStamp });

        (await IdsAsync(boss, "")).ShouldBe([c.LeadId, b.LeadId, a.LeadId], "the newest first");
        (await IdsAsync(boss, "sorting=creationTime")).ShouldBe([a.LeadId, b.LeadId, c.LeadId]);
        (await IdsAsync(boss, "state=new")).ShouldBe([c.LeadId, b.LeadId]);
        (await IdsAsync(boss, "state=won&state=accepted")).ShouldBe([a.LeadId]);
        (await IdsAsync(boss, $"ownerId={second.Id}")).ShouldBe([b.LeadId]);
        (await IdsAsync(boss, $"unitId={store.Id}")).ShouldBe([c.LeadId, a.LeadId]);
        (await IdsAsync(boss, "isInPool=true")).ShouldBeEmpty();
        (await IdsAsync(boss, $"profileId={chen.PublicId}")).ShouldBe([c.LeadId, a.LeadId], "every part of the person counts");
        (await IdsAsync(boss, "filter=礼品")).ShouldBe([b.LeadId]);
        (await IdsAsync(boss, "filter=100%25")).ShouldBe([a.LeadId], "% is no wildcard");
        (await IdsAsync(boss, "filter=林")).ShouldBe([b.LeadId]);
        (await IdsAsync(boss, "filter=1111")).ShouldBe([b.LeadId]);
        (await IdsAsync(boss, "filter=13812342040")).ShouldBe([c.LeadId, a.LeadId]);
        (await IdsAsync(boss, "filter=LAN@")).ShouldBe([b.LeadId]);
        (await IdsAsync(boss, "skipCount=1&maxResultCount=1")).ShouldBe([b.LeadId]);
        (await ListAsync(boss, "skipCount=1&maxResultCount=1")).TotalCount.ShouldBe(3);
        (await host.As(boss).GetRefusedAsync("lead?sorting=title")).ShouldBlame("sorting");
        (await host.As(boss).GetRefusedAsync("lead?state=soon")).Status.ShouldBe(HttpStatusCode.BadRequest);
        var values = await host.As(boss).GetOkAsync<LeadFilterValuesDto>("lead/filter-values");
        values.Owners.Select(o => o.Id).ShouldBe([seller.Id, second.Id], ignoreOrder: true);
        values.Units.Select(u => u.Name).ShouldBe([store.Name, other.Name], ignoreOrder: true);
    }

    private static (string?, string?, string?, bool) Shown(LeadDetailsDto lead) =>
        (lead.Person.Name, lead.Person.Phone, lead.Person.Email, lead.Person.IsMasked);

    private Task<LeadDetailsDto> ReadAsync(Staff staff, CreatedLead lead) => host.As(staff).GetOkAsync<LeadDetailsDto>($"lead/{lead.LeadId}");

    private Task<PagedResultDto<LeadDto>> ListAsync(Staff staff, string query = "") => host.As(staff).GetOkAsync<PagedResultDto<LeadDto>>($"lead?{query}");

    private async Task<long> CountAsync(Staff staff) => (await ListAsync(staff)).TotalCount;

    private async Task<IEnumerable<Guid>> IdsAsync(Staff staff, string query) => (await ListAsync(staff, query)).Items.Select(l => l.Id);
}
