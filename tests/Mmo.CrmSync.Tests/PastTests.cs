using System.Text.Json;
using Mmo.Cdp.Events;
using Mmo.CrmSync.History;
using Mmo.CrmSync.Leads;
using Mmo.CrmSync.Tests.Hosting;
using Mmo.ErrorHandling;

namespace Mmo.CrmSync.Tests;

public sealed class PastTests(SalesHost host) : IClassFixture<SalesHost>
{
    private static readonly DateTimeOffset Came = new(2026, 10, 3, 7, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_demo_companys_leads_came_and_were_worked_on_when_its_past_says_and_cdp_hears_those_times()
    {
        var company = await FoundDemoAsync();
        var store = company.AddUnit();
        company.Hire(store);
        NewLead[] people = [.. company.Meet(store, 4).Select(p => p.ToLead())];

        var made = await PastAsync(company, past => past.CreateAsync([.. people.Select((lead, day) => new PastLead(lead, Came.AddDays(day)))]));
        await WorkAsync(
            company,
            new PastWork(made[0].LeadId, Came.AddHours(2)) { ClosedAt = Came.AddDays(5), Amount = 1280.50m, Currency = "CNY" },
            new PastWork(made[1].LeadId, Came.AddDays(2)) { ClosedAt = Came.AddDays(9), LostReason = "联系不上" },
            new PastWork(made[2].LeadId, Came.AddDays(3)));

        (await RowsAsync(company)).ShouldBe(
        [
            "10-03 07:30 won 10-03 09:30 10-08 07:30 128050", "10-04 07:30 lost 10-05 07:30 10-12 07:30", "10-05 07:30 accepted 10-06 07:30", "10-06 07:30 new",
        ]);
        await host.WorkAsync();
        host.Told(made[0].LeadId).Select(e => (e.Name, e.OccurredAt)).ShouldBe(
            [(InternalEventNames.LeadCreated, Came), (InternalEventNames.LeadAccepted, Came.AddHours(2)), (InternalEventNames.LeadWon, Came.AddDays(5))], ignoreOrder: true);
        host.Told(made[1].LeadId).Single(e => e.Name == InternalEventNames.LeadLost).OccurredAt.ShouldBe(Came.AddDays(9));
        (await host.Database.ScalarAsync<long>($"select count(*) from crm.audit_entry where tenant_id = '{company.TenantId}'")).ShouldBe(0, "nobody did it");
    }

    [Fact]
    public async Task What_somebody_worked_on_keeps_what_they_did()
    {
        var company = await FoundDemoAsync();
        var store = company.AddUnit();
        var owner = company.Hire(store);
        var lead = (await PastAsync(company, past => past.CreateAsync([new PastLead(company.Meet(store).ToLead(), Came)]))).Single();
        using var desk = host.As(owner);
        var stamp = (await desk.GetOkAsync<LeadDetailsDto>($"lead/{lead.LeadId}")).ConcurrencyStamp;
        await desk.PostOkAsync<LeadDetailsDto>($"lead/{lead.LeadId}/accept", new { concurrencyStamp = stamp });

        await WorkAsync(company, new PastWork(lead.LeadId, Came) { ClosedAt = Came.AddDays(1), LostReason = "联系不上" });

        (await desk.GetOkAsync<LeadDetailsDto>($"lead/{lead.LeadId}")).State.ShouldBe(LeadState.Accepted);
    }

    [Fact]
    public async Task No_other_company_gets_a_past()
    {
        var company = host.Found();
        var person = company.Meet(company.AddUnit());

        (await Should.ThrowAsync<BusinessException>(() => PastAsync(company, past => past.CreateAsync([new PastLead(person.ToLead(), Came)])))).Code.ShouldBe(CrmSyncErrorCodes.NoDemo);
        (await Should.ThrowAsync<BusinessException>(() => WorkAsync(company, new PastWork(Guid.CreateVersion7(), Came)))).Code.ShouldBe(CrmSyncErrorCodes.NoDemo);
        (await RowsAsync(company)).ShouldBeEmpty();
    }

    private async Task<Company> FoundDemoAsync()
    {
        var company = host.Found();
        await host.Database.ExecuteAsync(
            $"insert into kernel.demo (company_id, state) values ('{company.TenantId}', 'making') on conflict (only_one) do update set company_id = excluded.company_id");
        return company;
    }

    private Task<T> PastAsync<T>(Company company, Func<IPastLeads, Task<T>> call) => host.Services.InTenantAsync(company.TenantId, call);

    private Task<bool> WorkAsync(Company company, params PastWork[] works) => PastAsync(company, async past =>
    {
        await past.WorkAsync(works);
        return true;
    });

    private async Task<string[]> RowsAsync(Company company) => JsonSerializer.Deserialize<string[]>((await host.Database.ScalarAsync<string>(
        $"""
        select coalesce(jsonb_agg(concat_ws(' ', to_char(created_at, 'MM-DD HH24:MI'), state, to_char(accepted_at, 'MM-DD HH24:MI'), to_char(closed_at, 'MM-DD HH24:MI'),
          amount_minor) order by created_at), '[]')::text
        from crm.lead where tenant_id = '{company.TenantId}'
        """))!)!;
}
