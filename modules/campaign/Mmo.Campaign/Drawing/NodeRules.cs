using Mmo.Campaign.Journeys.Definition;
using Mmo.Cdp.People;

namespace Mmo.Campaign.Drawing;

/// <summary>What each kind of node must say.</summary>
internal static class NodeRules
{
    private const int MaxWaitDays = 366;

    public static void Check(JourneyNode node, FaultList found)
    {
        switch (node)
        {
            case TriggerNode trigger:
                Check(trigger, found);
                break;
            case WaitNode wait:
                Check(wait, found);
                break;
            case WaitForEventNode wait:
                Check(wait, found);
                break;
            case BranchNode branch:
                Check(branch, found);
                ExitNames.Check(branch, found);
                break;
            case SplitNode split:
                Check(split, found);
                ExitNames.Check(split, found);
                break;
            case HoldoutNode { Percent: not (>= 1 and <= 90) }:
                found.Error(node, "holdout-percent", "percent");
                break;
            case EmailNode { TemplateId: null }:
                found.Error(node, "template-missing", "templateId");
                break;
            case TagNode tag when tag.Tag.Trim().Length is 0 or > PersonTags.MaxLength:
                found.Error(node, "tag-missing", "tag", ("Most", PersonTags.MaxLength));
                break;
            case LeadNode lead when string.IsNullOrWhiteSpace(lead.Title):
                found.Error(node, "title-missing", "title");
                break;
        }
    }

    private static void Check(TriggerNode trigger, FaultList found)
    {
        if (trigger is { Source: TriggerSource.Event } && string.IsNullOrWhiteSpace(trigger.EventName))
        {
            found.Error(trigger, "event-missing", "eventName");
        }

        if (trigger is { Source: TriggerSource.Segment, SegmentId: null })
        {
            found.Error(trigger, "segment-missing", "segmentId");
        }

        if (trigger.ReEntry == ReEntryMode.AfterDays && trigger.ReEntryDays is not (>= 1 and <= 3650))
        {
            found.Error(trigger, "re-entry-days", "reEntryDays");
        }

        Check(trigger, trigger.Filters, mayCompareWithTrigger: false, found);
    }

    private static void Check(WaitNode wait, FaultList found)
    {
        if (wait.Mode == WaitMode.Duration && !IsSpan(wait.Amount, wait.Unit))
        {
            found.Error(wait, "wait-span", "amount");
        }

        if (wait.Mode == WaitMode.UntilTime && (!TimeOnly.TryParseExact(wait.TimeOfDay, "HH:mm", out _) || wait.Amount is < 0 or > MaxWaitDays))
        {
            found.Error(wait, "wait-time", "timeOfDay");
        }
    }

    private static void Check(WaitForEventNode wait, FaultList found)
    {
        if (string.IsNullOrWhiteSpace(wait.EventName))
        {
            found.Error(wait, "event-missing", "eventName");
        }

        if (!IsSpan(wait.TimeoutAmount, wait.TimeoutUnit))
        {
            found.Error(wait, "wait-span", "timeoutAmount");
        }

        Check(wait, wait.Filters, mayCompareWithTrigger: true, found);
    }

    private static void Check(BranchNode branch, FaultList found)
    {
        if (branch.Answers.Count == 0)
        {
            found.Error(branch, "no-answers", "answers");
        }

        if (branch.Answers.Select(a => a.Id).Append(BranchNode.ElseOutput).GroupBy(id => id).Any(g => g.Count() > 1))
        {
            found.Error(branch, "answer-twice", "answers");
        }

        for (var i = 0; i < branch.Answers.Count; i++)
        {
            if (branch.Answers[i].Condition is not { ValueKind: System.Text.Json.JsonValueKind.Object })
            {
                found.Error(branch, "condition-missing", $"answers[{i}].condition", ("Answer", branch.Answers[i].Name));
            }
        }
    }

    private static void Check(SplitNode split, FaultList found)
    {
        if (split.Variants.Count is < 2 or > 5)
        {
            found.Error(split, "variant-count", "variants");
        }

        if (split.Variants.Select(v => v.Id).GroupBy(id => id).Any(g => g.Count() > 1))
        {
            found.Error(split, "variant-twice", "variants");
        }

        if (split.Variants.Any(v => v.Percent is < 0 or > 100) || split.Variants.Sum(v => (long)v.Percent) != 100)
        {
            found.Error(split, "percent-sum", "variants", ("Sum", split.Variants.Sum(v => (long)v.Percent)));
        }

        for (var i = 0; i < split.Variants.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(split.Variants[i].Name))
            {
                found.Error(split, "variant-unnamed", $"variants[{i}].name", ("Number", i + 1));
            }
        }
    }

    private static void Check(JourneyNode node, IReadOnlyList<PropertyFilter> filters, bool mayCompareWithTrigger, FaultList found)
    {
        foreach (var i in Incomplete(filters, mayCompareWithTrigger))
        {
            found.Error(node, "filter-incomplete", $"filters[{i}]");
        }
    }

    /// <summary>The places of filters that say too little.</summary>
    public static IEnumerable<int> Incomplete(IReadOnlyList<PropertyFilter> filters, bool mayCompareWithTrigger)
    {
        for (var i = 0; i < filters.Count; i++)
        {
            var filter = filters[i];
            var isUnary = filter.Operator is PropertyOperator.Exists or PropertyOperator.Missing;
            var hasValue = filter.Value is { ValueKind: not (System.Text.Json.JsonValueKind.Null or System.Text.Json.JsonValueKind.Undefined) }
                || (mayCompareWithTrigger && !string.IsNullOrWhiteSpace(filter.TriggerPath));
            if (string.IsNullOrWhiteSpace(filter.Path) || (!isUnary && !hasValue))
            {
                yield return i;
            }
        }
    }

    private static bool IsSpan(int amount, WaitUnit unit) => amount >= 1 && amount <= unit switch
    {
        WaitUnit.Minutes => MaxWaitDays * 24 * 60,
        WaitUnit.Hours => MaxWaitDays * 24,
        _ => MaxWaitDays,
    };
}
