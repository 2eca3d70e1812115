using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Reporting;
using Mmo.Campaign.Telemetry;
using Mmo.Campaign.Tenants;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Enrolments;

/// <summary>Moves people from node to node in one transaction, with their steps, counts and events.</summary>
internal sealed class Moves(TenantTransaction transaction, DateTimeOffset now, TimeZoneInfo tenantZone, TimeProvider clock)
{
    public TenantTransaction Transaction { get; } = transaction;

    public DateTimeOffset Now { get; } = now;

    public CountBook Counts { get; } = new();

    public EventReport Events { get; } = new(clock);

    /// <summary>Sends people out of one output of the node where they stand.</summary>
    public async Task AdvanceAsync(JourneyPlan plan, JourneyNode from, string output, IReadOnlyList<Move> moves, CancellationToken cancellationToken)
    {
        if (moves.Count == 0)
        {
            return;
        }

        var to = plan.Target(from.Id, output);
        var ids = moves.Select(m => m.Row.Id).ToArray();
        var visits = await VisitsAsync(plan, to, ids, cancellationToken);
        var parameters = new
        {
            Transaction.TenantId, plan.JourneyId, plan.Version, From = from.Id, To = to.Id, output, Now,
            State = (short)(to is ExitNode ? EnrolmentState.Left : EnrolmentState.Due),
            Ids = ids,
            Steps = moves.Select(m => m.Row.Step).ToArray(),
            Visits = moves.Select(m => m.Row.Visit).ToArray(),
            Since = moves.Select(m => m.Row.NodeSince).ToArray(),
            Dues = await DuesAsync(to, moves, cancellationToken),
            NewVisits = visits,
            Outcomes = moves.Select(m => (short)m.Outcome).ToArray(),
            Reasons = moves.Select(m => m.Reason).ToArray(),
            Details = moves.Select(m => m.Detail).ToArray(),
            Messages = moves.Select(m => m.HasMessage ? m.Row.MessageId : null).ToArray(),
            Positions = moves.Select(m => m.Since?.Position).ToArray(),
            Ns = moves.Select(m => m.Since?.N).ToArray(),
            Ats = moves.Select(m => m.Since?.At).ToArray(),
        };
        var moved = await Transaction.ExecuteAsync(EnrolmentSql.Advance, parameters, cancellationToken);
        if (moved != moves.Count)
        {
            throw new InvalidOperationException($"Only {moved} of {moves.Count} people could be moved from node {from.Id}: their rows were not locked.");
        }

        CampaignTelemetry.Moved(from, moved);
        if (to is ExitNode)
        {
            await Transaction.ExecuteAsync(EnrolmentSql.LogExit, parameters, cancellationToken);
            foreach (var move in moves)
            {
                Events.Left(move.Row.Id, move.Row.PartNo, Now, plan.JourneyId, plan.Version, "exit");
            }
        }

        Count(plan, from, to, output, moves);
    }

    /// <summary>Leads people out of the journey at the node where they stand.</summary>
    public async Task LeaveAsync(JourneyPlan plan, JourneyNode at, string reason, IReadOnlyList<EnrolmentRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var left = await Transaction.ExecuteAsync(
            EnrolmentSql.Leave,
            new
            {
                Transaction.TenantId, plan.JourneyId, plan.Version, NodeId = at.Id, reason, Now,
                Ids = rows.Select(r => r.Id).ToArray(),
                Steps = rows.Select(r => r.Step).ToArray(),
                Visits = rows.Select(r => r.Visit).ToArray(),
                Since = rows.Select(r => r.NodeSince).ToArray(),
            },
            cancellationToken);
        if (left != rows.Count)
        {
            throw new InvalidOperationException($"Only {left} of {rows.Count} people could leave at node {at.Id}: their rows were not locked.");
        }

        Counts.At(plan.JourneyId, plan.Version, at.Id).Left += rows.Count;
        foreach (var row in rows)
        {
            Events.Left(row.Id, row.PartNo, Now, plan.JourneyId, plan.Version, reason);
        }
    }

    /// <summary>The last of the transaction: counts, then what cdp is told.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        await Events.WriteAsync(Transaction, cancellationToken);
        await Counts.WriteAsync(Transaction, cancellationToken);
        if (Counts.Journeys.Any())
        {
            // Wakes the workers of every host: somebody may be due at once, or a message may wait.
            await Transaction.ExecuteAsync("select pg_notify('mmo_feed', 'campaign')", null, cancellationToken);
        }
    }

    private void Count(JourneyPlan plan, JourneyNode from, JourneyNode to, string output, IReadOnlyList<Move> moves)
    {
        var left = Counts.At(plan.JourneyId, plan.Version, from.Id);
        left.Passed += moves.Count(m => m.Outcome == NodeOutcome.Passed);
        left.Dropped += moves.Count(m => m.Outcome == NodeOutcome.Dropped);
        left.Failed += moves.Count(m => m.Outcome == NodeOutcome.Failed);
        var come = Counts.At(plan.JourneyId, plan.Version, to.Id);
        come.Entered += moves.Count;
        come.Left += to is ExitNode ? moves.Count : 0;
        Counts.Went(plan.JourneyId, plan.Version, from.Id, output, moves.Count);
    }

    private async Task<int[]> VisitsAsync(JourneyPlan plan, JourneyNode to, Guid[] ids, CancellationToken cancellationToken)
    {
        if (!plan.Loops.Contains(to.Id))
        {
            return [.. ids.Select(_ => 1)];
        }

        var before = (await Transaction.QueryAsync<VisitRow>(EnrolmentSql.VisitsSoFar, new { Transaction.TenantId, ids, NodeId = to.Id }, cancellationToken))
            .ToDictionary(v => v.Id, v => v.Visits);
        return [.. ids.Select(id => before.GetValueOrDefault(id) + 1)];
    }

    private async Task<DateTimeOffset[]> DuesAsync(JourneyNode to, IReadOnlyList<Move> moves, CancellationToken cancellationToken)
    {
        if (to is not WaitNode wait)
        {
            return [.. moves.Select(_ => Now)];
        }

        if (wait.Mode == WaitMode.Duration)
        {
            return [.. moves.Select(_ => Now + Span(wait.Amount, wait.Unit))];
        }

        var zones = (await Transaction.QueryAsync<ZoneRow>(
                EnrolmentSql.Zones, new { Ids = moves.Select(m => m.Row.Id).ToArray(), Parts = moves.Select(m => m.Row.PartNo).ToArray() }, cancellationToken))
            .ToDictionary(z => z.Id, z => z.TimeZone);
        var time = TimeOnly.ParseExact(wait.TimeOfDay!, "HH:mm");
        return [.. moves.Select(m => LocalTimes.Next(
            Now.AddDays(wait.Amount), time, TenantZones.Find(zones.GetValueOrDefault(m.Row.Id)) ?? tenantZone))];
    }

    public static TimeSpan Span(int amount, WaitUnit unit) => unit switch
    {
        WaitUnit.Minutes => TimeSpan.FromMinutes(amount),
        WaitUnit.Hours => TimeSpan.FromHours(amount),
        _ => TimeSpan.FromDays(amount),
    };

    private sealed class VisitRow
    {
        public Guid Id { get; init; }

        public int Visits { get; init; }
    }

    private sealed class ZoneRow
    {
        public Guid Id { get; init; }

        public string? TimeZone { get; init; }
    }
}
