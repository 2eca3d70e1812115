using System.Net;
using System.Net.Http.Json;
using Mmo.Cdp.Events;
using Mmo.CrmSync.Leads;
using Mmo.CrmSync.Tests.Hosting;
using Mmo.DataScopes;
using NSubstitute;

namespace Mmo.CrmSync.Tests;

public sealed class WorkingTests(SalesHost host) : IClassFixture<SalesHost>
{
    [Fact]
    public async Task Of_two_who_take_a_pool_lead_at_once_one_gets_it_and_the_other_reads_who()
    {
        for (var round = 0; round < 5; round++)
        {
            var company = host.Found();
            var store = company.AddUnit();
            var lead = (await host.CreateAsync(company, company.Meet(store).ToLead())).Single();
            var (a, b) = (company.Hire(store), company.Hire(store));
            var stamp = (await ReadAsync(a, lead)).ConcurrencyStamp;

            var answers = await Task.WhenAll(new[] { a, b }.Select(s => host.As(s).PostAsJsonAsync($"lead/{lead.LeadId}/accept", new { concurrencyStamp = stamp })));

            answers.Count(r => r.IsSuccessStatusCode).ShouldBe(1);
            var winner = answers[0].IsSuccessStatusCode ? a : b;
            var refusal = await Api.RefusalAsync(answers.Single(r => !r.IsSuccessStatusCode));
            refusal.ShouldBe(HttpStatusCode.Conflict, CrmSyncErrorCodes.LeadTaken);
            refusal.Message.ShouldContain(winner.Name);
            (await ReadAsync(winner, lead)).ShouldSatisfyAllConditions(l => l.State.ShouldBe(LeadState.Accepted), l => l.OwnerId.ShouldBe(winner.Id));
        }
    }

    [Fact]
    public async Task Only_the_owner_accepts_an_assigned_lead()
    {
        var company = host.Found();
        var store = company.AddUnit();
        var (owner, colleague) = (company.Hire(store), company.Hire(store));
        var manager = company.Hire(store, DataScopeKind.Units, CrmSyncPermissions.Leads.Default, CrmSyncPermissions.Leads.Accept, CrmSyncPermissions.Leads.Manage);
        var lead = (await host.CreateAsync(company, company.Meet(store).ToLead())).Single();
        var stamp = (await ReadAsync(owner, lead)).ConcurrencyStamp;
        lead.OwnerId.ShouldBe(owner.Id);

        (await AcceptRefusedAsync(manager, lead, stamp)).ShouldBe(HttpStatusCode.Conflict, CrmSyncErrorCodes.LeadOfOther);
        (await AcceptRefusedAsync(colleague, lead, stamp)).Status.ShouldBe(HttpStatusCode.Conflict, "it was the pool's for all they know");
        (await AcceptAsync(owner, lead, stamp)).State.ShouldBe(LeadState.Accepted);
        (await AcceptAsync(owner, lead, stamp)).State.ShouldBe(LeadState.Accepted, "a repeated request is answered as the first one was");
    }

    [Fact]
    public async Task Who_looks_only_may_not_accept_and_a_stranger_finds_nothing()
    {
        var company = host.Found();
        var (store, other) = (company.AddUnit(), company.AddUnit());
        var looker = company.Hire(store, DataScopeKind.All, CrmSyncPermissions.Leads.Default);
        var stranger = company.Hire(other);
        var lead = (await host.CreateAsync(company, company.Meet(store).ToLead())).Single();
        var stamp = (await ReadAsync(looker, lead)).ConcurrencyStamp;

        (await AcceptRefusedAsync(looker, lead, stamp)).ShouldBe(HttpStatusCode.Forbidden);
        (await AcceptRefusedAsync(stranger, lead, stamp)).ShouldBe(HttpStatusCode.NotFound);
        (await host.As(company.Hire(store, DataScopeKind.All, "Crm.Nothing")).GetRefusedAsync("lead")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_change_on_an_old_state_is_refused_and_nothing_is_overwritten()
    {
        var (company, owner, lead) = await AcceptedAsync();
        var old = (await ReadAsync(owner, lead)).ConcurrencyStamp;
        await WinAsync(owner, lead, old);

        var refusal = await host.As(owner).PostRefusedAsync($"lead/{lead.LeadId}/lose", new { reason = "没有预算", concurrencyStamp = old });

        refusal.ShouldBe(HttpStatusCode.Conflict, CrmSyncErrorCodes.LeadClosed);
        var (_, other, second) = await AcceptedAsync(company);
        (await host.As(other).PostRefusedAsync($"lead/{second.LeadId}/win", new { amount = 10, currency = "CNY", concurrencyStamp = "old" }))
            .ShouldBe(HttpStatusCode.Conflict, "Mmo:Concurrency");
        (await ReadAsync(other, second)).State.ShouldBe(LeadState.Accepted);
    }

    [Fact]
    public async Task A_won_lead_is_told_to_cdp_once_with_its_amount_however_often_it_is_sent()
    {
        var (company, owner, lead) = await AcceptedAsync();
        var stamp = (await ReadAsync(owner, lead)).ConcurrencyStamp;
        var sent = new { amount = 12840.5m, currency = "cny", concurrencyStamp = stamp };

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => host.As(owner).PostOkAsync<LeadDetailsDto>($"lead/{lead.LeadId}/win", sent)));
        await host.WorkAsync();
        await host.WorkAsync();

        answers.ShouldAllBe(a => a.State == LeadState.Won && a.Amount == 12840.5m && a.Currency == "CNY");
        var told = host.Told(lead.LeadId).Where(e => e.Name == InternalEventNames.LeadWon).ShouldHaveSingleItem();
        told.EventId.ShouldBe($"lead:{lead.LeadId}:won");
        told.Property("amount").GetDecimal().ShouldBe(12840.5m);
        told.Property("currency").GetString().ShouldBe("CNY");
        (await host.As(owner).PostRefusedAsync($"lead/{lead.LeadId}/win", new { amount = 1, currency = "CNY", concurrencyStamp = stamp }))
            .ShouldBe(HttpStatusCode.Conflict, CrmSyncErrorCodes.LeadClosed);
        await using var runtime = await host.AsRuntimeAsync(company);
        (await runtime.QueryAsync<(string, long, string)>("select state, amount_minor, currency from crm_api.lead_v1")).ShouldBe([("won", 1284050L, "CNY")]);
    }

    [Theory]
    [InlineData(0, "CNY", "amount")]
    [InlineData(-5, "CNY", "amount")]
    [InlineData(9.999, "CNY", "amount")]
    [InlineData(100.5, "JPY", "amount")]
    [InlineData(1e20, "CNY", "amount")]
    [InlineData(5, "¥", "currency")]
    public async Task Money_that_cannot_be_is_refused_at_its_field(double amount, string currency, string field)
    {
        var (_, owner, lead) = await AcceptedAsync();
        var stamp = (await ReadAsync(owner, lead)).ConcurrencyStamp;

        (await host.As(owner).PostRefusedAsync($"lead/{lead.LeadId}/win", new { amount, currency, concurrencyStamp = stamp })).ShouldBlame(field);
    }

    [Fact]
    public async Task A_lead_is_accepted_before_it_is_closed_and_lost_with_a_reason()
    {
        var company = host.Found();
        var store = company.AddUnit();
        var owner = company.Hire(store);
        var lead = (await host.CreateAsync(company, company.Meet(store).ToLead())).Single();
        var stamp = (await ReadAsync(owner, lead)).ConcurrencyStamp;

        (await host.As(owner).PostRefusedAsync($"lead/{lead.LeadId}/lose", new { reason = "打错了", concurrencyStamp = stamp }))
            .ShouldBe(HttpStatusCode.Conflict, CrmSyncErrorCodes.LeadNotAccepted);
        stamp = (await AcceptAsync(owner, lead, stamp)).ConcurrencyStamp;
        (await host.As(owner).PostRefusedAsync($"lead/{lead.LeadId}/lose", new { reason = "", concurrencyStamp = stamp })).ShouldBlame("reason");
        var lost = await host.As(owner).PostOkAsync<LeadDetailsDto>($"lead/{lead.LeadId}/lose", new { reason = " 没有预算 ", concurrencyStamp = stamp });
        await host.WorkAsync();

        lost.ShouldSatisfyAllConditions(l => l.State.ShouldBe(LeadState.Lost), l => l.LostReason.ShouldBe("没有预算"), l => l.ClosedTime.ShouldNotBeNull());
        host.Told(lead.LeadId).Single(e => e.Name == InternalEventNames.LeadLost).Property("reason").GetString().ShouldBe("没有预算");
    }

    [Fact]
    public async Task A_manager_gives_a_lead_to_somebody_else_who_accepts_it_anew()
    {
        var company = host.Found();
        var root = company.AddUnit();
        var (store, other) = (company.AddUnit(root), company.AddUnit(root));
        var (first, second) = (company.Hire(store), company.Hire(other));
        var manager = company.Hire(root, DataScopeKind.Units, CrmSyncPermissions.Leads.Default, CrmSyncPermissions.Leads.Manage);
        var outsider = company.Hire(company.AddUnit());
        var lead = (await host.CreateAsync(company, company.Meet(store).ToLead())).Single();
        var stamp = (await AcceptAsync(first, lead, (await ReadAsync(first, lead)).ConcurrencyStamp)).ConcurrencyStamp;

        (await host.As(first).PostRefusedAsync($"lead/{lead.LeadId}/reassign", new { ownerId = second.Id, concurrencyStamp = stamp })).ShouldBe(HttpStatusCode.Forbidden);
        (await host.As(manager).PostRefusedAsync($"lead/{lead.LeadId}/reassign", new { ownerId = manager.Id, concurrencyStamp = stamp })).ShouldBlame("ownerId");
        (await host.As(manager).PostRefusedAsync($"lead/{lead.LeadId}/reassign", new { ownerId = outsider.Id, concurrencyStamp = stamp })).ShouldBlame("ownerId");
        var moved = await host.As(manager).PostOkAsync<LeadDetailsDto>($"lead/{lead.LeadId}/reassign", new { ownerId = second.Id, concurrencyStamp = stamp });

        moved.ShouldSatisfyAllConditions(
            l => l.State.ShouldBe(LeadState.New), l => l.OwnerId.ShouldBe(second.Id), l => l.UnitId.ShouldBe(other.Id), l => l.AcceptedTime.ShouldBeNull());
        (await host.As(first).GetRefusedAsync($"lead/{lead.LeadId}")).ShouldBe(HttpStatusCode.NotFound);
        await AcceptAsync(second, lead, moved.ConcurrencyStamp);
        await host.WorkAsync();
        host.Told(lead.LeadId).Where(e => e.Name == InternalEventNames.LeadAccepted).Select(e => e.EventId)
            .ShouldBe([$"lead:{lead.LeadId}:accepted:1", $"lead:{lead.LeadId}:accepted:2"], ignoreOrder: true);
    }

    [Fact]
    public async Task Every_step_stands_in_the_audit_log_with_who_did_it()
    {
        var (company, owner, lead) = await AcceptedAsync();
        await WinAsync(owner, lead, (await ReadAsync(owner, lead)).ConcurrencyStamp);

        await using var runtime = await host.AsRuntimeAsync(company);
        (await runtime.QueryAsync<(string, Guid, string)>(
                "select action, user_id, entity_id from crm_api.audit_v1 where entity_type = 'Lead' order by at"))
            .ShouldBe([("accepted", owner.Id, lead.LeadId.ToString()), ("won", owner.Id, lead.LeadId.ToString())]);
        host.Companies.Live.Received().Publish(company.TenantId, $"{CrmSyncLiveTopics.Lead}/{lead.LeadId}", Arg.Any<object>());
    }

    private async Task<(Company Company, Staff Owner, CreatedLead Lead)> AcceptedAsync(Company? existing = null)
    {
        var company = existing ?? host.Found();
        var store = company.AddUnit();
        var owner = company.Hire(store);
        var lead = (await host.CreateAsync(company, company.Meet(store).ToLead())).Single();
        await AcceptAsync(owner, lead, (await ReadAsync(owner, lead)).ConcurrencyStamp);
        return (company, owner, lead);
    }

    private Task<LeadDetailsDto> ReadAsync(Staff staff, CreatedLead lead) => host.As(staff).GetOkAsync<LeadDetailsDto>($"lead/{lead.LeadId}");

    private Task<LeadDetailsDto> AcceptAsync(Staff staff, CreatedLead lead, string stamp) =>
        host.As(staff).PostOkAsync<LeadDetailsDto>($"lead/{lead.LeadId}/accept", new { concurrencyStamp = stamp });

    private Task<Refusal> AcceptRefusedAsync(Staff staff, CreatedLead lead, string stamp) =>
        host.As(staff).PostRefusedAsync($"lead/{lead.LeadId}/accept", new { concurrencyStamp = stamp });

    private Task WinAsync(Staff staff, CreatedLead lead, string stamp) =>
        host.As(staff).PostOkAsync<LeadDetailsDto>($"lead/{lead.LeadId}/win", new { amount = 268, currency = "CNY", concurrencyStamp = stamp });
}
