using Mmo.Campaign.Journeys.Definition;

namespace Mmo.Campaign.Drawing;

/// <summary>What the goal and the exit rules must say. Their faults have no node; the field names them.</summary>
internal static class WholeRules
{
    private const int MaxDays = 365;

    public static void Check(JourneyDefinition definition, FaultList found)
    {
        if (definition.Goal is { } goal)
        {
            if (string.IsNullOrWhiteSpace(goal.EventName))
            {
                found.Error(null, "goal-event-missing", "goal.eventName");
            }

            if (goal.WithinDays is < 1 or > MaxDays)
            {
                found.Error(null, "goal-days", "goal.withinDays", ("Most", MaxDays));
            }

            foreach (var f in NodeRules.Incomplete(goal.Filters, mayCompareWithTrigger: true))
            {
                found.Error(null, "goal-filter-incomplete", $"goal.filters[{f}]");
            }
        }

        for (var i = 0; i < definition.Exits.Count; i++)
        {
            var rule = definition.Exits[i];
            if (rule.Cause == ExitCause.Event && string.IsNullOrWhiteSpace(rule.EventName))
            {
                found.Error(null, "exit-event-missing", $"exits[{i}].eventName", ("Number", i + 1));
            }

            if (rule is { Cause: ExitCause.LeftSegment, SegmentId: null })
            {
                found.Error(null, "exit-segment-missing", $"exits[{i}].segmentId", ("Number", i + 1));
            }

            foreach (var f in NodeRules.Incomplete(rule.Filters, mayCompareWithTrigger: true))
            {
                found.Error(null, "exit-filter-incomplete", $"exits[{i}].filters[{f}]", ("Number", i + 1));
            }
        }
    }
}
