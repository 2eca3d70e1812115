using System.Text.Json;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Messages;
using Mmo.Campaign.PlugIns;

namespace Mmo.Campaign.Enrolments;

/// <summary>Tells steps with what is stored about why they went as they did.</summary>
/// <param name="segments">The names of the segments that the steps speak about.</param>
/// <param name="rules">The rules of e-mail as they are set now.</param>
/// <param name="kinds">What plug-ins call the ways out of their steps.</param>
internal sealed class WayStory(IReadOnlyDictionary<Guid, string> segments, SendingRules rules, PlugInKinds kinds)
{
    /// <summary>The stay that has not ended.</summary>
    public static StepRow Now(WayRow way) => new()
    {
        EnrolmentId = way.Id, Step = way.Step, NodeId = way.NodeId, ArrivedAt = way.NodeSince,
        Outcome = way.IsHeld ? NodeOutcome.Held : NodeOutcome.Waiting, Reason = way.HoldReason, MessageId = way.OpenMessageId,
        SentAt = way.SentAt, Attempts = way.Attempts, Status = way.CallStatus, DueAt = Paging.Moments.OrNull(way.NextAt), Trouble = way.Trouble,
    };

    /// <summary>The segments that a step's sentence names.</summary>
    public static IEnumerable<Guid> SegmentsOf(StepRow step, JourneyPlan plan)
    {
        if (plan.Find(step.NodeId) is TriggerNode { SegmentId: { } by })
        {
            yield return by;
        }

        if (Read(step.Detail).SegmentId is { } left)
        {
            yield return left;
        }
    }

    public EnrolmentStepDto Tell(StepRow step, WayRow way, JourneyPlan plan)
    {
        var node = plan.Find(step.NodeId);
        return new EnrolmentStepDto
        {
            Step = step.Step, NodeId = step.NodeId, NodeName = node?.Name ?? step.NodeId, NodeType = node is null ? "" : TypeOf(node),
            ArrivedAt = step.ArrivedAt, At = step.At, Outcome = step.Outcome, Output = step.Output, Reason = step.Reason, Detail = step.Detail,
            MessageId = step.MessageId, Why = WhyOf(step, way, node),
        };
    }

    private EnrolmentWhyDto WhyOf(StepRow step, WayRow way, JourneyNode? node)
    {
        var detail = Read(step.Detail);
        var isEntry = node is TriggerNode && step.Outcome != NodeOutcome.Left;
        var isNow = step.At is null;
        var isCapped = step.Reason == MessageReasons.Capped;
        var isQuiet = step.Reason == MessageReasons.QuietHours;
        return new EnrolmentWhyDto
        {
            EventName = detail.Event ?? (isEntry ? way.EntryEvent : node is WaitForEventNode wait && step.Outcome != NodeOutcome.Left ? wait.EventName : null),
            EventAt = detail.Event is not null ? detail.OccurredAt : isEntry ? way.EntryAt : null,
            SegmentName = (detail.SegmentId ?? (isEntry ? (node as TriggerNode)?.SegmentId : null)) is { } id ? segments.GetValueOrDefault(id) : null,
            Way = node switch
            {
                BranchNode branch => branch.Answers.FirstOrDefault(a => a.Id == step.Output)?.Name,
                SplitNode split => detail.Variant ?? split.Variants.FirstOrDefault(v => v.Id == step.Output)?.Name,
                PlugInNode plugIn => kinds.Find(plugIn.Kind)?.WayOf(step.Output),
                _ => null,
            },
            Percent = node switch
            {
                SplitNode split => split.Variants.FirstOrDefault(v => v.Id == step.Output)?.Percent,
                HoldoutNode holdout => holdout.Percent,
                _ => null,
            },
            DueAt = isNow ? step.DueAt : null,
            SentAt = step.SentAt,
            Attempts = detail.Attempts ?? step.Attempts,
            Status = detail.Status ?? step.Status,
            CapCount = isCapped ? rules.CapCount : null,
            CapDays = isCapped ? rules.CapDays : null,
            QuietFrom = isQuiet ? rules.QuietFrom : null,
            QuietTo = isQuiet ? rules.QuietTo : null,
            IsPaused = isNow && way.Status == "paused",
            PausedAt = isNow && way.Status == "paused" ? way.PausedAt : null,
            Trouble = step.Trouble,
        };
    }

    private static StepDetail Read(string? detail) => detail is null ? new() : JsonSerializer.Deserialize<StepDetail>(detail, JsonSerializerOptions.Web)!;

    private static string TypeOf(JourneyNode node) => node switch
    {
        TriggerNode => TriggerNode.Type,
        WaitNode => WaitNode.Type,
        BranchNode => BranchNode.Type,
        SplitNode => SplitNode.Type,
        HoldoutNode => HoldoutNode.Type,
        EmailNode => EmailNode.Type,
        WaitForEventNode => WaitForEventNode.Type,
        AttributeNode => AttributeNode.Type,
        TagNode => TagNode.Type,
        WebhookNode => WebhookNode.Type,
        LeadNode => LeadNode.Type,
        PlugInNode => PlugInNode.Type,
        _ => ExitNode.Type,
    };

    /// <summary>What the step log noted, as far as a sentence needs it.</summary>
    private sealed class StepDetail
    {
        public string? Event { get; init; }

        public DateTimeOffset? OccurredAt { get; init; }

        public string? Variant { get; init; }

        public int? Status { get; init; }

        public int? Attempts { get; init; }

        public Guid? SegmentId { get; init; }
    }
}
