using Mmo.CrmSync.Leads;
using Mmo.CrmSync.Tests.Hosting;

namespace Mmo.CrmSync.Tests;

public sealed class AssignmentTests(SalesHost host) : IClassFixture<SalesHost>
{
    [Fact]
    public async Task Leads_of_a_unit_go_round_its_salespeople_in_a_fixed_order()
    {
        var company = host.Found();
        var store = company.AddUnit(company.AddUnit());
        var team = company.Hire(store, 3);

        var first = await host.CreateAsync(company, [.. company.Meet(store, 4).Select(p => p.ToLead())]);
        var second = await host.CreateAsync(company, [.. company.Meet(store, 3).Select(p => p.ToLead())]);

        Guid?[] turns = [team[0].Id, team[1].Id, team[2].Id];
        first.Select(l => l.OwnerId).ShouldBe([turns[0], turns[1], turns[2], turns[0]]);
        second.Select(l => l.OwnerId).ShouldBe([turns[1], turns[2], turns[0]], "the next call goes on where the last one stopped");
    }

    [Fact]
    public async Task Round_robin_is_fair_in_two_units_while_calls_run_at_once()
    {
        var company = host.Found();
        var root = company.AddUnit();
        var (pudong, jingan) = (company.AddUnit(root), company.AddUnit(root));
        var (east, west) = (company.Hire(pudong, 3), company.Hire(jingan, 3));
        NewLead[] leads = [.. company.Meet(pudong, 60).Concat(company.Meet(jingan, 60)).Select(p => p.ToLead()).OrderBy(l => l.Part.No % 7)];

        var calls = leads.Chunk(10).Select(some => host.CreateAsync(company, some));
        var created = (await Task.WhenAll(calls)).SelectMany(c => c).ToArray();

        created.Length.ShouldBe(120);
        var shares = created.CountBy(l => l.OwnerId!.Value).ToDictionary(c => c.Key, c => c.Value);
        shares.Count.ShouldBe(6);
        east.Concat(west).ShouldAllBe(person => shares[person.Id] == 20);
    }

    [Fact]
    public async Task A_unit_without_salespeople_climbs_to_the_nearest_above_that_has_some()
    {
        var company = host.Found();
        var root = company.AddUnit();
        var region = company.AddUnit(root);
        var store = company.AddUnit(region);
        company.Hire(root);
        var manager = company.Hire(region);
        company.Hire(store, Mmo.DataScopes.DataScopeKind.Own, CrmSyncPermissions.Leads.Default);

        var lead = (await host.CreateAsync(company, company.Meet(store).ToLead())).Single();

        lead.OwnerId.ShouldBe(manager.Id);
        (await UnitOfAsync(lead)).ShouldBe(store.Id, "the lead stays with the person's unit");
    }

    [Fact]
    public async Task A_lead_that_nobody_can_take_waits_in_the_pool_of_its_unit()
    {
        var company = host.Found();
        var store = company.AddUnit(company.AddUnit());
        company.Hire(store).IsActive = false;

        var lead = (await host.CreateAsync(company, company.Meet(store).ToLead())).Single();

        lead.OwnerId.ShouldBeNull();
        (await UnitOfAsync(lead)).ShouldBe(store.Id);
    }

    [Fact]
    public async Task The_given_unit_outranks_the_persons_and_who_has_none_belongs_to_the_root()
    {
        var company = host.Found();
        var root = company.AddUnit();
        var (own, given) = (company.AddUnit(root), company.AddUnit(root));
        var (atRoot, atGiven) = (company.Hire(root), company.Hire(given));
        company.Hire(own);

        var leads = await host.CreateAsync(company, company.Meet(own).ToLead(unit: given), company.Meet().ToLead(), company.Meet(new Unit(Guid.CreateVersion7(), "closed", null)).ToLead());

        leads.Select(l => l.OwnerId).ShouldBe([atGiven.Id, atRoot.Id, atRoot.Id]);
        (await UnitOfAsync(leads[1])).ShouldBe(root.Id);
        (await UnitOfAsync(leads[2])).ShouldBe(root.Id, "a unit that is gone is as good as none");
    }

    [Fact]
    public async Task A_person_without_unit_goes_round_all_who_sell_in_the_company_when_nobody_sells_at_its_head()
    {
        var company = host.Found();
        var root = company.AddUnit();
        var (pudong, jingan) = (company.AddUnit(root), company.AddUnit(company.AddUnit(root)));
        company.Hire(null);
        var (east, west) = (company.Hire(pudong), company.Hire(jingan));

        var leads = await host.CreateAsync(company, [.. Enumerable.Range(0, 3).Select(_ => company.Meet().ToLead())]);

        leads.Select(l => l.OwnerId).ShouldBe([east.Id, west.Id, east.Id]);
        (await UnitOfAsync(leads[0])).ShouldBe(pudong.Id, "the lead belongs to the unit of whoever got it");
        (await UnitOfAsync(leads[1])).ShouldBe(jingan.Id);
    }

    [Fact]
    public async Task Where_there_are_two_trees_a_person_without_unit_belongs_to_the_whole_company()
    {
        var company = host.Found();
        company.Hire(company.AddUnit());
        company.AddUnit();

        var lead = (await host.CreateAsync(company, company.Meet().ToLead())).Single();

        lead.OwnerId.ShouldBeNull();
        (await UnitOfAsync(lead)).ShouldBeNull();
    }

    [Fact]
    public async Task Who_joins_waits_one_round_and_who_leaves_is_passed_over()
    {
        var company = host.Found();
        var store = company.AddUnit();
        var (a, b) = (company.Hire(store), company.Hire(store));
        (await NextAsync(company, store)).ShouldBe(a.Id);

        var c = company.Hire(store);
        (await NextAsync(company, store)).ShouldBe(b.Id);
        (await NextAsync(company, store)).ShouldBe(a.Id);
        (await NextAsync(company, store)).ShouldBe(c.Id);

        b.IsActive = false;
        (await NextAsync(company, store)).ShouldBe(a.Id);
        (await NextAsync(company, store)).ShouldBe(c.Id);
    }

    private async Task<Guid?> NextAsync(Company company, Unit unit) => (await host.CreateAsync(company, company.Meet(unit).ToLead())).Single().OwnerId;

    private async Task<Guid?> UnitOfAsync(CreatedLead lead) =>
        await host.Database.ScalarAsync<object>($"select unit_id from crm.lead where id = '{lead.LeadId}'") as Guid?;
}
