using Mmo.CrmSync.Leads;
using Mmo.CrmSync.Tests.Hosting;
using Mmo.DataScopes;
using Npgsql;

namespace Mmo.CrmSync.Tests;

public sealed class TimelineTests(SalesHost host) : IClassFixture<SalesHost>
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_salesperson_reads_what_happened_to_all_parts_of_the_person_in_their_language()
    {
        var company = host.Found();
        var person = company.Meet(company.AddUnit());
        var merged = person.Part.No + 7_000_000;
        await host.StoreAsync(company, person, merged);
        await using (var connection = await host.Database.OpenAsync())
        {
            var events = new EventLog(connection, company);
            await events.WriteAsync(merged, "茶会报名", Now.AddHours(-3), """{"email":"siyuan@163.com"}""");
            await events.WriteAsync(person.Part.No, "mmo.message.clicked", Now.AddHours(-2), """{"messageId":"m1","url":"https://tea.example/"}""", isInternal: true);
            await events.WriteAsync(person.Part.No, "Order Completed", Now.AddHours(-1), """{"phone":"13812342040"}""", order: 26800);
            await events.WriteAsync(person.Part.No + 1, "Somebody Else", Now, "{}");
        }

        var reader = company.Hire(null, DataScopeKind.All, CrmSyncPermissions.Leads.Default);
        var lead = (await host.CreateAsync(company, person.ToLead())).Single();
        var zh = (await host.As(reader).GetOkAsync<LeadDetailsDto>($"lead/{lead.LeadId}")).Timeline;
        var en = (await host.As(reader, "en").GetOkAsync<LeadDetailsDto>($"lead/{lead.LeadId}")).Timeline;

        zh.Select(e => e.Name).ShouldBe(["Order Completed", "mmo.message.clicked", "茶会报名"]);
        zh.Select(e => e.Label).ShouldBe(["下单", "点开邮件里的链接", "茶会报名"]);
        en.Select(e => e.Label).ShouldBe(["Order Completed", "Followed a link in the e-mail", "茶会报名"], "what has no text keeps its name");
        zh[0].ShouldSatisfyAllConditions(e => e.Amount.ShouldBe(268m), e => e.Currency.ShouldBe("CNY"), e => e.SourceName.ShouldBe("小程序"));
        zh[1].Properties!.Value.GetProperty("url").GetString().ShouldBe("https://tea.example/");
        zh.Where(e => e.Name != "mmo.message.clicked").ShouldAllBe(e => e.Properties == null, "what others send may hold personal data");
        zh.Select(e => e.OccurredTime).ShouldBe([Now.AddHours(-1), Now.AddHours(-2), Now.AddHours(-3)]);
    }

    [Fact]
    public async Task The_timeline_ends_after_fifty_events()
    {
        var company = host.Found();
        var person = company.Meet(company.AddUnit());
        await host.StoreAsync(company, person);
        await using (var connection = await host.Database.OpenAsync())
        {
            var events = new EventLog(connection, company);
            for (var i = 0; i < 53; i++)
            {
                await events.WriteAsync(person.Part.No, $"Event {i}", Now.AddMinutes(i), "{}");
            }
        }

        var lead = (await host.CreateAsync(company, person.ToLead())).Single();
        var reader = company.Hire(null, DataScopeKind.All, CrmSyncPermissions.Leads.Default);
        var timeline = (await host.As(reader).GetOkAsync<LeadDetailsDto>($"lead/{lead.LeadId}")).Timeline;

        timeline.Count.ShouldBe(50);
        timeline[0].Name.ShouldBe("Event 52");
        timeline[^1].Name.ShouldBe("Event 3");
    }

    /// <summary>Writes events where cdp keeps them.</summary>
    private sealed class EventLog(NpgsqlConnection connection, Company company)
    {
        private static long _batchId = 1_000_000;

        public async Task WriteAsync(long partNo, string name, DateTimeOffset at, string properties, bool isInternal = false, long? order = null)
        {
            var batchId = Interlocked.Increment(ref _batchId);
            await connection.RunAsync("select cdp.ensure_event_months($1, $1)", DateOnly.FromDateTime(at.UtcDateTime));
            await connection.RunAsync(
                """
                insert into cdp.source (id, tenant_id, name, kind, may_grant_consent, counts_orders, concurrency_stamp)
                values (gen_random_uuid(), $1, '小程序', 'server', true, true, 'x') on conflict do nothing
                """,
                company.TenantId);
            await connection.RunAsync(
                "insert into cdp.event_type (tenant_id, name) values ($1, $2) on conflict (tenant_id, name) do nothing", company.TenantId, name);
            await connection.RunAsync(
                """
                insert into cdp_store.event (tenant_id, batch_id, n, part_no, event_type_id, source_no, flags, occurred_at, received_at, event_id, kind, properties)
                select $1, $2, 0, $3, t.id, s.no, $4, $5, $5, $6, 'track', $7::jsonb
                from cdp.event_type t, cdp.source s
                where t.tenant_id = $1 and t.name = $8 and s.tenant_id = $1
                """,
                company.TenantId, batchId, partNo, (short)(isInternal ? 8 : 0), at, $"e{batchId}", properties, name);
            if (order is { } minor)
            {
                await connection.RunAsync(
                    """
                    insert into cdp_store.purchase (tenant_id, batch_id, n, part_no, meaning, order_id, amount_minor, currency, occurred_at, received_at)
                    values ($1, $2, 0, $3, 'order', $4, $5, 'CNY', $6, $6)
                    """,
                    company.TenantId, batchId, partNo, $"o{batchId}", minor, at);
            }
        }
    }
}
