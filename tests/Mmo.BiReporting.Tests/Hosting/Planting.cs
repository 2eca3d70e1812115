using System.Text.Json;
using Dapper;
using Mmo.Cdp.Events;
using Mmo.Json;
using Mmo.Money;
using Npgsql;

namespace Mmo.BiReporting.Tests.Hosting;

/// <summary>Writes a history into the tables of cdp, campaign and crm-sync, as their owners would.</summary>
internal static class Planting
{
    public static async Task PlantAsync(NpgsqlConnection connection, History history)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await PeopleAsync(connection, history);
        await EventsAsync(connection, history);
        await JourneysAsync(connection, history);
        await StaysAsync(connection, history);
        await TrialsAsync(connection, history);
        await MessagesAsync(connection, history);
        await LeadsAsync(connection, history);
        await transaction.CommitAsync();
    }

    private static async Task PeopleAsync(NpgsqlConnection connection, History history)
    {
        var publicIds = history.People.ToDictionary(p => p.ProfileId, p => p.PublicId);
        await connection.ExecuteAsync(
            """
            insert into cdp_store.part (tenant_id, part_no, profile_id, public_id, created_at)
            values (@TenantId, @Part, @Profile, @PublicId, @At)
            """,
            history.Parts.Select(p => new
            {
                history.TenantId, Part = p.Key, Profile = p.Value, PublicId = publicIds.TryGetValue(p.Key, out var id) ? id : Guid.CreateVersion7(),
                At = TestClock.Noon,
            }));
        await connection.ExecuteAsync(
            """
            insert into cdp_store.profile (tenant_id, profile_id, public_id, unit_id, name, email, phone, first_seen_at, last_seen_at)
            values (@TenantId, @ProfileId, @PublicId, @UnitId, @Name, 'someone@example.com', '+8613812342040', @FirstSeenAt, @LastSeenAt)
            """,
            history.People.Select(p => new { history.TenantId, p.ProfileId, p.PublicId, p.UnitId, p.Name, p.FirstSeenAt, p.LastSeenAt }));
    }

    private static async Task EventsAsync(NpgsqlConnection connection, History history)
    {
        var events = history.Clicks.Select(c => new History.Event(c.Part, InternalEventNames.MessageClicked, c.At, c.MessageId, c.Batch))
            .Concat(history.Events).ToArray();
        await connection.ExecuteAsync("select cdp.ensure_event_months('2026-07-01', '2026-12-01')");
        var types = new Dictionary<string, int>();
        foreach (var name in events.Select(e => e.Name).Distinct())
        {
            types[name] = await connection.QuerySingleAsync<int>(
                "insert into cdp.event_type (tenant_id, name) values (@TenantId, @name) returning id", new { history.TenantId, name });
        }

        await connection.ExecuteAsync(
            """
            insert into cdp_store.event (tenant_id, batch_id, n, part_no, event_type_id, source_no, flags, occurred_at, received_at, event_id, kind, properties)
            values (@TenantId, @Batch, 1, @Part, @Type, 1, @Flags, @At, @At, @Batch::text, 'track', @Properties::jsonb)
            """,
            events.Select(e => new
            {
                history.TenantId, e.Batch, e.Part, Type = types[e.Name], Flags = (short)(e.IsImported ? 4 : 0), e.At,
                Properties = JsonSerializer.Serialize(new { e.MessageId }, MmoJson.Options),
            }));
        await connection.ExecuteAsync(
            """
            insert into cdp_store.purchase (tenant_id, batch_id, n, part_no, meaning, order_id, amount_minor, currency, occurred_at, received_at)
            values (@TenantId, @Batch, 1, @Part, @Meaning, @OrderId, @Minor, @Currency, @At, @At)
            """,
            history.Purchases.Select(p => new
            {
                history.TenantId, p.Batch, p.Part, Meaning = p.IsRefund ? "refund" : "order", p.OrderId, Minor = MinorUnits.From(p.Amount, p.Currency),
                p.Currency, p.At,
            }));
    }

    private static async Task JourneysAsync(NpgsqlConnection connection, History history)
    {
        foreach (var journey in history.Journeys)
        {
            await connection.ExecuteAsync(
                """
                insert into campaign.journey (id, tenant_id, name, status, current_version, published_at, created_at, updated_at, concurrency_stamp)
                values (@Id, @TenantId, @Name, 'running', 2, @At, @At, @At, '1');
                insert into campaign.journey_version (tenant_id, journey_id, version, definition, published_at, published_by)
                select @TenantId, @Id, version, @Definition::jsonb, @At, '林岚' from generate_series(1, 2) version
                """,
                new { journey.Id, history.TenantId, journey.Name, At = TestClock.Noon, Definition = DefinitionOf(journey) });
        }
    }

    // Drawn backwards, so that the order of the nodes is not the order of the way.
    private static string DefinitionOf(History.Journey journey)
    {
        string[] way = ["start", .. journey.MessageNodes, "end"];
        return JsonSerializer.Serialize(
            new
            {
                Nodes = way.Reverse().Select(id => new
                {
                    Type = id switch { "start" => "trigger", "end" => "exit", "split" or "holdout" => id, _ => "email" }, Id = id, Name = $"节点{id}",
                    Percent = id == "holdout" ? 20 : 0,
                    Variants = id == "split" ? new[] { "a", "b", "c" }.Select(v => new { Id = v, Name = $"方案{v}", Percent = 30 }) : [],
                }),
                Goal = journey.MessageNodes.Contains("split") ? new { EventName = "Order Completed", WithinDays = 7 } : null,
                Edges = way.Zip(way.Skip(1)).Select(pair => new { From = pair.First, Output = "next", To = pair.Second }),
            },
            MmoJson.Options);
    }

    private static async Task StaysAsync(NpgsqlConnection connection, History history)
    {
        var last = history.Stays.GroupBy(s => s.EnrolmentId).Select(g => g.MaxBy(s => s.Step)!).ToArray();
        var lasting = last.Where(s => s.Outcome is "waiting" or "held").ToHashSet();
        await connection.ExecuteAsync(
            """
            insert into campaign_store.enrolment (tenant_id, id, journey_id, version, part_no, entry_profile, occasion, node_id, step, visit, state, due_at,
              since_position, since_n, since_at, entered_at, node_since, left_at)
            values (@TenantId, @EnrolmentId, @JourneyId, @Version, @Part, @Part, @EnrolmentId::text, @NodeId, @Step, 1, @State, @At, 0, 0, @At, @At, @At, @LeftAt)
            """,
            last.Select(s => new
            {
                history.TenantId, s.EnrolmentId, s.JourneyId, s.Version, s.Part, s.NodeId, s.Step, s.At, State = (short)(lasting.Contains(s) ? 0 : 9),
                LeftAt = lasting.Contains(s) ? (DateTimeOffset?)null : s.At,
            }));
        string[] outcomes = ["waiting", "passed", "dropped", "failed", "left", "held"];
        await connection.ExecuteAsync(
            """
            insert into campaign_store.enrolment_step (tenant_id, enrolment_id, step, journey_id, version, node_id, visit, arrived_at, at, outcome, reason)
            values (@TenantId, @EnrolmentId, @Step, @JourneyId, @Version, @NodeId, 1, @At, @At, @Outcome, @Reason)
            """,
            history.Stays.Where(s => !lasting.Contains(s)).Select(s => new
            {
                history.TenantId, s.EnrolmentId, s.Step, s.JourneyId, s.Version, s.NodeId, s.At, Outcome = (short)Array.IndexOf(outcomes, s.Outcome), s.Reason,
            }));
        foreach (var held in lasting.Where(s => s.Outcome == "held"))
        {
            await MessageAsync(connection, history.TenantId, new History.Message(Guid.CreateVersion7(), held.JourneyId, held.NodeId, held.Version, held.Part, held.EnrolmentId), 2, held.Reason);
        }
    }

    private static async Task TrialsAsync(NpgsqlConnection connection, History history)
    {
        await connection.ExecuteAsync(
            """
            insert into campaign_store.enrolment (tenant_id, id, journey_id, version, part_no, entry_profile, occasion, node_id, step, visit, state, due_at,
              since_position, since_n, since_at, entered_at, node_since, left_at, goal_at)
            values (@TenantId, @EnrolmentId, @JourneyId, @Version, @Part, @Part, @EnrolmentId::text, 'end', 9, 1, 9, @At, 0, 0, @At, @At, @At, @At, @GoalAt)
            """,
            history.Trials.Select(t => new { history.TenantId, t.EnrolmentId, t.JourneyId, t.Version, t.Part, t.At, t.GoalAt }));
        await connection.ExecuteAsync(
            """
            insert into campaign_store.enrolment_step (tenant_id, enrolment_id, step, journey_id, version, node_id, visit, arrived_at, at, outcome, output, reason)
            values (@TenantId, @EnrolmentId, @Step, @JourneyId, @Version, @Node, 1, @At, @At, @Outcome, @Output, @Reason)
            """,
            history.Trials.SelectMany(t => new[] { (Step: 2, Node: "holdout", Arm: t.Holdout), (Step: 3, Node: "split", Arm: t.Split) }
                .Where(lot => lot.Arm is not null)
                .Select(lot => new
                {
                    history.TenantId, t.EnrolmentId, lot.Step, t.JourneyId, t.Version, lot.Node, t.At, Outcome = (short)(lot.Arm == "held" ? 4 : 1),
                    Output = lot.Arm == "held" ? null : lot.Arm, Reason = lot.Arm == "held" ? "holdout" : null,
                })));
    }

    private static async Task MessagesAsync(NpgsqlConnection connection, History history)
    {
        foreach (var message in history.Messages)
        {
            await MessageAsync(connection, history.TenantId, message, message.SentAt is null ? 7 : 5, message.SentAt is null ? "no-consent" : null);
        }
    }

    private static Task MessageAsync(NpgsqlConnection connection, Guid tenantId, History.Message message, int state, string? reason) =>
        connection.ExecuteAsync(
            """
            insert into campaign_store.message (tenant_id, id, journey_id, version, node_id, enrolment_id, step, visit, occasion, part_no, channel, purpose,
              template_id, template_version_id, state, reason, due_at, expires_at, queued_at, sent_at, delivered_at, opened_at, clicked_at)
            values (@tenantId, @Id, @JourneyId, @Version, @NodeId, @EnrolmentId, 1, 1, 'once', @Part, 'email', 'marketing',
              @Id, @Id, @state, @reason, @Now, @Now, @Now, @SentAt, @DeliveredAt, @OpenedAt, @ClickedAt)
            """,
            new
            {
                tenantId, message.Id, message.JourneyId, message.Version, message.NodeId, message.EnrolmentId, message.Part, state, reason,
                Now = TestClock.Noon, message.SentAt, message.DeliveredAt, message.OpenedAt, message.ClickedAt,
            });

    private static Task LeadsAsync(NpgsqlConnection connection, History history) => connection.ExecuteAsync(
        """
        insert into crm.lead (id, tenant_id, idempotency_key, part_no, profile_public_id, title, reasons, state, owner_id, journey_id, node_id, message_id,
          amount_minor, currency, created_at, closed_at, concurrency_stamp)
        values (@Id, @TenantId, @Id::text, @Part, @Id, '想了解价格', '{}', @State, @Id, @JourneyId, 'lead', @MessageId, @Minor, @Currency, @At, @WonAt, '1')
        """,
        history.Leads.Select(l => new
        {
            l.Id, history.TenantId, l.Part, l.JourneyId, l.MessageId, l.At, l.WonAt, State = l.WonAt is null ? "accepted" : "won",
            Minor = l.WonAt is null ? null : MinorUnits.From(l.Amount, "CNY"), Currency = l.WonAt is null ? null : "CNY",
        }));
}
