using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Rules;

/// <summary>
/// Converts people and leads them out, in the transaction of the slice that says why. Also in paused journeys: leaving sends nothing, and
/// who has bought must not be written to when the journey goes on.
/// </summary>
internal sealed class RuleFeed(Departures departures) : ISingletonDependency
{
    public async Task ApplyAsync(
        Moves moves, IReadOnlyList<JourneyPlan> plans, IReadOnlyList<PersonEvent> events, CancellationToken cancellationToken)
    {
        var names = plans.SelectMany(p => p.Rules.Events).ToHashSet();
        var byProfile = events.Where(e => e.IsLeaving || names.Contains(e.Name)).ToLookup(e => e.ProfileId);
        if (byProfile.Count == 0)
        {
            return;
        }

        var byVersion = plans.ToDictionary(p => (p.JourneyId, p.Version));
        var entered = await moves.Transaction.QueryAsync<EnteredRow>(
            RuleSql.Entered,
            new { Profiles = byProfile.Select(p => p.Key).ToArray(), Journeys = plans.Select(p => p.JourneyId).Distinct().ToArray() }, cancellationToken);
        List<(EnteredRow Row, JourneyPlan Plan, PersonEvent Event)> converted = [];
        List<Departure> leaving = [];
        foreach (var row in entered)
        {
            if (byVersion.GetValueOrDefault((row.JourneyId, row.Version)) is not { } plan)
            {
                continue;
            }

            if (row.GoalAt is null && byProfile[row.ProfileId].FirstOrDefault(e => plan.Rules.IsGoal(row, e)) is { } goal)
            {
                converted.Add((row, plan, goal));
            }

            if (row.State < EnrolmentState.Left
                && byProfile[row.ProfileId].Select(e => (Event: e, Reason: plan.Rules.ExitReason(row, e))).FirstOrDefault(e => e.Reason is not null) is { Reason: { } reason } exit)
            {
                leaving.Add(new Departure(
                    row.Id, row.JourneyId, row.Version, row.PartNo, row.NodeId, row.Step, row.Visit, row.NodeSince,
                    row.State == EnrolmentState.MessageUnderWay ? row.MessageId : null, reason, JourneyRules.DetailOf(exit.Event)));
            }
        }

        await ConvertAsync(moves, converted, cancellationToken);
        await departures.LeaveAsync(moves.Transaction, leaving, moves.Now, moves.Events, moves.Counts, cancellationToken);
    }

    private static async Task ConvertAsync(
        Moves moves, List<(EnteredRow Row, JourneyPlan Plan, PersonEvent Event)> converted, CancellationToken cancellationToken)
    {
        if (converted.Count == 0)
        {
            return;
        }

        await moves.Transaction.ExecuteAsync(
            RuleSql.Convert,
            new
            {
                moves.Transaction.TenantId,
                Ids = converted.Select(c => c.Row.Id).ToArray(),
                Ats = converted.Select(c => c.Event.OccurredAt).ToArray(),
                Events = converted.Select(c => JourneyRules.DetailOf(c.Event)).ToArray(),
            },
            cancellationToken);
        foreach (var (_, plan, _) in converted)
        {
            moves.Counts.At(plan.JourneyId, plan.Version, plan.Trigger.Id).Converted++;
        }
    }
}
