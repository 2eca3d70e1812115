using System.Text;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Benchmarks.Hosting;
using Mmo.Benchmarks.Journeys;
using Mmo.Benchmarks.Measuring;
using Mmo.ContentHub.Templates;
using Mmo.MultiTenancy;

namespace Mmo.Benchmarks.Sends;

/// <summary>The same, message by message: read what is needed, commit, send on the one connection, commit.</summary>
internal sealed class NaiveSender(JourneyWorld world, SmtpSink sink)
{
    private const string Take =
        """
        select m.id, m.enrolment_id, m.address, m.template_version_id, pr.name, pr.city
        from campaign.message m
        join cdp_api.person_v1 p on p.part_no = m.part_no
        join cdp_api.profile_v1 pr on pr.profile_id = p.profile_id
        where m.journey_id = @journey and m.state = 0 and m.due_at <= now()
          and exists (select from cdp_api.consent_v1 c where c.channel = 'email' and c.purpose = 'marketing' and c.address = m.address and c.is_granted)
          and not exists (select from campaign.suppression s where s.channel = 'email' and s.address_hash = sha256(convert_to(m.address, 'UTF8')))
          and coalesce((select cardinality(taken) from campaign.cap_counter c where c.channel = 'email' and c.address_hash = sha256(convert_to(m.address, 'UTF8'))), 0) < 5
        order by m.due_at limit 1
        """;

    private const string Begin = "update campaign.message set state = 4 where tenant_id = @tenant and id = @Id";

    private const string Settle =
        """
        update campaign.message set state = 5, attempts = 1, sent_at = now(), delivered_at = now(), settled_at = now() where tenant_id = @tenant and id = @Id;
        update campaign.enrolment set state = 4, due_at = now() where tenant_id = @tenant and id = @EnrolmentId;
        insert into campaign.cap_counter (tenant_id, channel, address_hash, taken) values (@tenant, 'email', sha256(convert_to(@Address, 'UTF8')), array[now()])
        on conflict (tenant_id, channel, address_hash) do update set taken = cap_counter.taken || now();
        insert into campaign.delivery (tenant_id, message_id, attempt, at, outcome, code, answer, server) values (@tenant, @Id, 1, now(), 'accepted', 250, 'ok', 'sink')
        """;

    public async Task<double> SendAsync(Guid journey, int count, CancellationToken cancellationToken)
    {
        await using var statements = await BareStatements.OpenAsync(world.Server, "mmo_campaign", world.Host.Big, cancellationToken);
        using var tenant = world.Host.Services.GetRequiredService<ICurrentTenant>().Change(world.Host.Big);
        await using var smtp = await BareSmtp.OpenAsync(sink.Port);
        return await Clocked.TimeAsync(async () =>
        {
            for (var sent = 0; sent < count; sent++)
            {
                var row = await statements.QueryOneAsync<Row>(Take, new { journey });
                var email = await RenderAsync(row, cancellationToken);
                var keys = new { tenant = world.Host.Big, row.Id, row.EnrolmentId, row.Address };
                await statements.InTransactionAsync(connection => connection.ExecuteAsync(Begin, keys));
                await smtp.SendAsync(row.Address, Encoding.UTF8.GetBytes($"To: <{row.Address}>\r\nSubject: =?utf-8?B?{Base64(email.Subject)}?=\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{Base64(email.Html)}"));
                await statements.InTransactionAsync(connection => connection.ExecuteAsync(Settle, keys));
            }
        });
    }

    private async Task<RenderedEmail> RenderAsync(Row row, CancellationToken cancellationToken)
    {
        await using var scope = world.Host.Services.CreateAsyncScope();
        var person = new Dictionary<string, object?> { ["name"] = row.Name, ["city"] = row.City };
        var model = new RenderModel(row.Id.ToString("N"), new Dictionary<string, object?> { ["person"] = person });
        return (await scope.ServiceProvider.GetRequiredService<IEmailTemplates>().RenderAsync(row.TemplateVersionId, [model], cancellationToken))[0];
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text), Base64FormattingOptions.InsertLineBreaks);

    private sealed class Row
    {
        public Guid Id { get; init; }

        public Guid EnrolmentId { get; init; }

        public string Address { get; init; } = "";

        public Guid TemplateVersionId { get; init; }

        public string? Name { get; init; }

        public string? City { get; init; }
    }
}
