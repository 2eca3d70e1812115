using System.Text.Json;
using Mmo.Cdp.Events;
using Mmo.Cdp.People;
using Mmo.CrmSync.Leads;
using Mmo.CrmSync.Tests.Hosting;
using NSubstitute;

namespace Mmo.CrmSync.Tests;

public sealed class CreationTests(SalesHost host) : IClassFixture<SalesHost>
{
    [Fact]
    public async Task A_replay_answers_as_the_first_time_did_and_takes_nobodys_turn()
    {
        var company = host.Found();
        var store = company.AddUnit();
        var team = company.Hire(store, 3);
        NewLead[] leads = [.. company.Meet(store, 2).Select(p => p.ToLead())];
        var first = await host.CreateAsync(company, leads);
        await host.Database.ExecuteAsync($"update crm.lead set owner_id = '{team[2].Id}', unit_id = null where id = '{first[0].LeadId}'");

        var replay = await host.CreateAsync(company, [leads[1], leads[0], company.Meet(store).ToLead()]);

        replay.Take(2).ShouldBe([first[1], first[0]]);
        replay[2].OwnerId.ShouldBe(team[2].Id, "it is still the third one's turn");
        (await CountAsync(company, "crm.lead")).ShouldBe(3);
    }

    [Fact]
    public async Task The_same_batch_in_several_calls_at_once_makes_each_lead_once()
    {
        var company = host.Found();
        var store = company.AddUnit();
        var team = company.Hire(store, 3);
        NewLead[] leads = [.. company.Meet(store, 30).Select(p => p.ToLead())];

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => host.CreateAsync(company, i % 2 == 0 ? leads : [.. leads.Reverse()])));

        foreach (var answer in answers)
        {
            answer.OrderBy(l => l.IdempotencyKey).ShouldBe(answers[0].OrderBy(l => l.IdempotencyKey));
        }

        team.ShouldAllBe(person => answers[0].Count(l => l.OwnerId == person.Id) == 10);
        (await CountAsync(company, "crm.lead")).ShouldBe(30);
        (await CountAsync(company, "crm.action")).ShouldBe(30);
        (await CountAsync(company, "crm.feed_event")).ShouldBe(30);
    }

    [Fact]
    public async Task A_key_twice_in_one_call_makes_one_lead_and_a_stranger_none()
    {
        var company = host.Found();
        var lead = company.Meet(company.AddUnit()).ToLead();

        var created = await host.CreateAsync(company, lead, lead, new NewLead("stranger", new PartId(7), "谁", []));

        created.Count.ShouldBe(2);
        created[1].ShouldBe(created[0]);
        (await CountAsync(company, "crm.lead")).ShouldBe(1);
    }

    [Fact]
    public async Task A_call_takes_up_to_five_hundred_leads()
    {
        var company = host.Found();
        var store = company.AddUnit();
        company.Hire(store);
        NewLead[] leads = [.. company.Meet(store, 501).Select(p => p.ToLead())];

        (await host.CreateAsync(company, leads[..500])).Count.ShouldBe(500);
        await Should.ThrowAsync<ArgumentException>(() => host.CreateAsync(company, leads));
    }

    [Fact]
    public async Task Texts_that_are_too_long_are_cut_and_stop_nobody()
    {
        var company = host.Found();
        var person = company.Meet(company.AddUnit());
        var wordy = person.ToLead() with { Title = new string('茶', 300), Reasons = [new string('x', 900), " ", "a\0b", .. Enumerable.Range(0, 30).Select(i => $"r{i}")] };

        var lead = (await host.CreateAsync(company, wordy)).Single();

        (await host.Database.ScalarAsync<int>($"select length(title) from crm.lead where id = '{lead.LeadId}'")).ShouldBe(200);
        var reasons = (await host.Database.ScalarAsync<string[]>($"select reasons from crm.lead where id = '{lead.LeadId}'"))!;
        reasons.Length.ShouldBe(20);
        reasons[0].Length.ShouldBe(500);
        reasons[1..3].ShouldBe(["ab", "r0"]);
    }

    [Fact]
    public async Task A_new_lead_is_told_to_cdp_once_and_stands_on_the_feed()
    {
        var company = host.Found();
        var store = company.AddUnit();
        var owner = company.Hire(store);
        var journeyId = Guid.CreateVersion7();
        var person = company.Meet(store);
        var lead = (await host.CreateAsync(company, person.ToLead(journeyId: journeyId))).Single();

        await host.WorkAsync();
        await host.WorkAsync();

        var told = host.Told(lead.LeadId).ShouldHaveSingleItem();
        told.ShouldSatisfyAllConditions(
            e => e.EventId.ShouldBe($"lead:{lead.LeadId}:created"),
            e => e.Part.ShouldBe(person.Part),
            e => e.Name.ShouldBe(InternalEventNames.LeadCreated),
            e => e.Property("leadId").GetGuid().ShouldBe(lead.LeadId),
            e => e.Property("journeyId").GetGuid().ShouldBe(journeyId),
            e => e.Property("nodeId").GetString().ShouldBe("n7"));
        host.Companies.Live.Received(1).Publish(company.TenantId, $"{CrmSyncLiveTopics.Lead}/{lead.LeadId}", Arg.Any<object>());
        var eto = JsonDocument.Parse((await host.Database.ScalarAsync<string>(
            $"select payload::text from crm.feed_event where tenant_id = '{company.TenantId}' and name = 'Crm.LeadCreated' and part_no = {person.Part.No}"))!).RootElement;
        eto.GetProperty("leadId").GetGuid().ShouldBe(lead.LeadId);
        eto.GetProperty("ownerId").GetGuid().ShouldBe(owner.Id);
        eto.GetProperty("unitId").GetGuid().ShouldBe(store.Id);
    }

    [Fact]
    public async Task What_cdp_could_not_take_is_told_again()
    {
        var company = host.Found();
        var lead = (await host.CreateAsync(company, company.Meet(company.AddUnit()).ToLead())).Single();
        var away = true;
        host.Companies.Events.AppendAsync(null!).ReturnsForAnyArgs(
            call => away && call.Arg<IReadOnlyList<InternalEvent>>().Any(e => e.EventId.Contains($"{lead.LeadId}")) ? throw new TimeoutException("away") : 1);

        await host.WorkAsync();
        away = false;
        await host.WorkAsync();
        (await StateAsync(lead)).ShouldBe((short)0, "it waits before it tries again");
        await host.Database.ExecuteAsync($"update crm.action set due_at = now() where idempotency_key like 'lead:{lead.LeadId}:%'");
        await host.WorkAsync();

        (await StateAsync(lead)).ShouldBe((short)2);
    }

    [Fact]
    public async Task A_key_of_one_company_says_nothing_to_another()
    {
        var (mine, theirs) = (host.Found(), host.Found());
        var a = (await host.CreateAsync(mine, mine.Meet(mine.AddUnit()).ToLead("same"))).Single();
        var b = (await host.CreateAsync(theirs, theirs.Meet(theirs.AddUnit()).ToLead("same"))).Single();

        b.LeadId.ShouldNotBe(a.LeadId);
        await using var runtime = await host.AsRuntimeAsync(mine);
        (await runtime.QueryAsync<Guid>("select id from crm_api.lead_v1")).ShouldBe([a.LeadId]);
        (await runtime.QueryAsync<Guid>("select id from crm.lead")).ShouldBe([a.LeadId]);
    }

    private async Task<long> CountAsync(Company company, string table) =>
        await host.Database.ScalarAsync<long>($"select count(*) from {table} where tenant_id = '{company.TenantId}'");

    private async Task<short> StateAsync(CreatedLead lead) =>
        await host.Database.ScalarAsync<short>($"select state from crm.action where idempotency_key = 'lead:{lead.LeadId}:created'");
}
