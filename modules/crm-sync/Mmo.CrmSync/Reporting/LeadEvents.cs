using System.Text.Json;
using Mmo.Cdp.Events;
using Mmo.CrmSync.Leads;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Ids;
using Mmo.Json;

namespace Mmo.CrmSync.Reporting;

/// <summary>Leaves what became of leads as action rows of the transaction that changed them; cdp is told once that is committed.</summary>
internal sealed class LeadEvents(TimeProvider clock) : ISingletonDependency
{
    private const string Enqueue =
        """
        insert into crm.action (id, tenant_id, kind, idempotency_key, payload)
        select u.id, @TenantId, @ActionKind, u.key, u.payload::jsonb
        from unnest(@Ids, @Keys, @Payloads) as u (id, key, payload)
        on conflict (tenant_id, kind, idempotency_key) do nothing
        """;

    public static LeadEvent Created(Lead lead) => Of(lead, "created", InternalEventNames.LeadCreated, lead.CreatedAt, null);

    /// <summary>Each hand-over is accepted anew, so its number is part of the id.</summary>
    public static LeadEvent Accepted(Lead lead, DateTimeOffset at) =>
        Of(lead, $"accepted:{lead.AssignmentNo}", InternalEventNames.LeadAccepted, at, null);

    public static LeadEvent Won(Lead lead, DateTimeOffset at, decimal amount, string currency) =>
        Of(lead, "won", InternalEventNames.LeadWon, at, new { amount, currency });

    public static LeadEvent Lost(Lead lead, DateTimeOffset at, string reason) => Of(lead, "lost", InternalEventNames.LeadLost, at, new { reason });

    public Task WriteAsync(TenantTransaction transaction, IReadOnlyList<LeadEvent> events, CancellationToken cancellationToken) =>
        transaction.ExecuteAsync(
            Enqueue,
            new
            {
                transaction.TenantId,
                LeadEventsHandler.ActionKind,
                Ids = events.Select(_ => Uuid.Next(clock)).ToArray(),
                Keys = events.Select(e => e.Id).ToArray(),
                Payloads = events.Select(e => JsonSerializer.Serialize(e, MmoJson.Options)).ToArray(),
            },
            cancellationToken);

    private static LeadEvent Of(Lead lead, string what, string name, DateTimeOffset at, object? more)
    {
        var properties = new Dictionary<string, object?> { ["leadId"] = lead.Id, ["title"] = lead.Title };
        Add(properties, "journeyId", lead.JourneyId);
        Add(properties, "nodeId", lead.NodeId);
        Add(properties, "messageId", lead.MessageId);
        foreach (var property in JsonSerializer.SerializeToElement(more ?? new { }, MmoJson.Options).EnumerateObject())
        {
            properties[property.Name] = property.Value;
        }

        return new LeadEvent($"lead:{lead.Id}:{what}", lead.PartNo, name, at, JsonSerializer.SerializeToElement(properties, MmoJson.Options));
    }

    private static void Add(Dictionary<string, object?> properties, string name, object? value)
    {
        if (value is not null)
        {
            properties[name] = value;
        }
    }
}
