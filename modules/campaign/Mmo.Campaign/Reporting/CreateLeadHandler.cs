using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.People;
using Mmo.CrmSync.Leads;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Actions;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Ids;
using Mmo.Json;

namespace Mmo.Campaign.Reporting;

/// <summary>Hands people over to sales; each lead carries a key of its own, so a replay makes no second one.</summary>
internal sealed class CreateLeadHandler(IServiceScopeFactory scopes) : IActionHandler, ISingletonDependency
{
    public const string ActionKind = "campaign.create-lead";

    private const int PerCall = 500;

    public string Kind => ActionKind;

    /// <summary>One action row a lead: one that sales cannot take stands in nobody's way.</summary>
    public static Task EnqueueAsync(TenantTransaction transaction, TimeProvider clock, IReadOnlyList<LeadToCreate> leads, CancellationToken cancellationToken) =>
        transaction.ExecuteAsync(
            """
            insert into campaign.action (id, tenant_id, kind, idempotency_key, payload)
            select u.id, @TenantId, @ActionKind, u.key, u.payload::jsonb
            from unnest(@Ids, @Keys, @Payloads) as u (id, key, payload)
            on conflict (tenant_id, kind, idempotency_key) do nothing
            """,
            new
            {
                transaction.TenantId, ActionKind,
                Ids = leads.Select(_ => Uuid.Next(clock)).ToArray(),
                Keys = leads.Select(l => l.Key).ToArray(),
                Payloads = leads.Select(l => JsonSerializer.Serialize(l, MmoJson.Options)).ToArray(),
            },
            cancellationToken);

    public async Task ExecuteAsync(IReadOnlyList<ActionItem> actions, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var sales = scope.ServiceProvider.GetRequiredService<ILeads>();
        var leads = actions.Select(a => a.Read<LeadToCreate>())
            .Select(l => new NewLead(l.Key, new PartId(l.PartNo), l.Title, l.Reasons, l.JourneyId, l.NodeId, l.MessageId, l.UnitId));
        foreach (var some in leads.Chunk(PerCall))
        {
            await sales.CreateAsync(some, cancellationToken);
        }
    }
}
