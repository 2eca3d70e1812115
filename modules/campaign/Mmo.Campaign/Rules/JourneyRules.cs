using System.Text.Json;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Nodes;
using Mmo.Json;

namespace Mmo.Campaign.Rules;

/// <summary>
/// The goal and the exit rules of a version: what an event means for somebody who entered. Only what came after the entry counts, by its
/// place on the feed and by its time; late and imported events count by when they happened.
/// </summary>
internal sealed class JourneyRules(JourneyGoal? goal, IReadOnlyList<ExitRule> exits)
{
    public const string GoalReason = "goal";
    public const string EventReason = "exit-event";
    public const string SegmentReason = "left-segment";

    public JourneyGoal? Goal { get; } = goal;

    public bool AreAny => Goal is not null || exits.Count > 0;

    /// <summary>True when somebody may have to leave for one of them.</summary>
    public bool LeadOut => Goal is { Leaves: true } || exits.Count > 0;

    public IEnumerable<string> Events =>
        exits.Where(e => e.Cause == ExitCause.Event).Select(e => e.EventName!).Concat(Goal is null ? [] : [Goal.EventName]);

    public IEnumerable<Guid> Segments => exits.Where(e => e.Cause == ExitCause.LeftSegment).Select(e => e.SegmentId!.Value);

    /// <summary>True when the event is the goal of this enrolment, in time.</summary>
    public bool IsGoal(EnteredRow row, PersonEvent happened) =>
        Goal is not null && happened.Name == Goal.EventName && IsAfterEntry(row, happened)
        && happened.OccurredAt <= row.EntryAt!.Value.AddDays(Goal.WithinDays) && PropertyMatch.All(Goal.Filters, happened.Json, TriggerOf(row));

    /// <summary>Why this event leads the person out; null when it does not.</summary>
    public string? ExitReason(EnteredRow row, PersonEvent happened) => happened switch
    {
        _ when !IsAfterEntry(row, happened) => null,
        { IsLeaving: true } => exits.Any(e => e.Cause == ExitCause.LeftSegment && e.SegmentId == happened.SegmentId) ? SegmentReason : null,
        _ when exits.Any(e => e.Cause == ExitCause.Event && e.EventName == happened.Name && PropertyMatch.All(e.Filters, happened.Json, TriggerOf(row))) => EventReason,
        _ => Goal is { Leaves: true } && IsGoal(row, happened) ? GoalReason : null,
    };

    /// <summary>What the step log says of it: the event, or the segment that was left.</summary>
    public static string DetailOf(PersonEvent happened) => happened.IsLeaving
        ? JsonSerializer.Serialize(new { happened.SegmentId }, MmoJson.Options)
        : new FoundEvent { EventId = happened.EventId, OccurredAt = happened.OccurredAt, Properties = happened.Properties }.DetailOf(happened.Name);

    private static bool IsAfterEntry(EnteredRow row, PersonEvent happened) =>
        row is { EntryPosition: { } position, EntryN: { } n, EntryAt: { } at } && (happened.Position, happened.N).CompareTo((position, n)) > 0
        && happened.OccurredAt >= at;

    private static JsonElement? TriggerOf(EnteredRow row) => row.TriggerEvent is { } trigger
        ? PropertyMatch.At(JsonSerializer.Deserialize<JsonElement>(trigger), "properties")
        : null;
}
