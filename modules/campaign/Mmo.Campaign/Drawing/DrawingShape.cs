using System.Text.Json;
using Mmo.Campaign.Journeys.Definition;
using Mmo.ErrorHandling;
using Mmo.Json;

namespace Mmo.Campaign.Drawing;

/// <summary>
/// What even an unfinished drawing must be, so that it can be stored and shown: no holes, nothing endless. Whether it makes sense is asked
/// when it is looked over and published.
/// </summary>
internal static class DrawingShape
{
    private const int MaxNodes = 200;
    private const int MaxEdges = 600;
    private const int MaxItems = 50;
    private const int MaxExits = 10;
    private const int MaxJson = 400_000;
    private const int MaxKind = 110;
    private const int MaxSettings = 20_000;

    /// <summary>The drawing as JSON.</summary>
    /// <exception cref="MmoValidationException">It cannot be stored.</exception>
    public static string Store(JourneyDefinition definition, string member)
    {
        List<ValidationError> faults = [.. FaultsOf(definition, member)];
        if (faults.Count == 0)
        {
            faults.AddRange(DrawingNumbers.FaultsOf(definition, member));
        }

        if (faults.Count > 0)
        {
            throw new MmoValidationException(faults);
        }

        var json = JsonSerializer.Serialize(definition, MmoJson.Options);
        return json.Length <= MaxJson ? json : throw new MmoValidationException(Fault(member, MaxJson));
    }

    public static void Check(JourneyDefinition definition, string member) => _ = Store(definition, member);

    private static IEnumerable<ValidationError> FaultsOf(JourneyDefinition definition, string member)
    {
        if (definition.Nodes is null || definition.Nodes.Count > MaxNodes)
        {
            yield return Fault($"{member}.nodes", MaxNodes);
            yield break;
        }

        if (definition.Edges is null || definition.Edges.Count > MaxEdges)
        {
            yield return Fault($"{member}.edges", MaxEdges);
            yield break;
        }

        if (definition.Goal is { } goal && (!IsText(goal.EventName, 200) || !AreFilters(goal.Filters)))
        {
            yield return Fault($"{member}.goal", 200);
        }

        if (definition.Exits is null || definition.Exits.Count > MaxExits
            || definition.Exits.Any(e => e is null || e.EventName is { Length: > 200 } || !AreFilters(e.Filters)))
        {
            yield return Fault($"{member}.exits", MaxExits);
        }

        for (var i = 0; i < definition.Nodes.Count; i++)
        {
            var path = $"{member}.nodes[{i}]";
            if (definition.Nodes[i] is not { } node || !IsId(node.Id))
            {
                yield return Fault($"{path}.id", 40);
            }
            else if (FieldOf(node) is { } field)
            {
                yield return Fault($"{path}.{field.Name}", field.Most);
            }
        }

        for (var i = 0; i < definition.Edges.Count; i++)
        {
            if (definition.Edges[i] is not { } edge || !IsId(edge.From) || !IsId(edge.To) || !IsId(edge.Output))
            {
                yield return Fault($"{member}.edges[{i}]", 40);
            }
        }
    }

    /// <summary>The first field of a node that cannot be stored, and how much it takes.</summary>
    private static (string Name, int Most)? FieldOf(JourneyNode node) => node switch
    {
        _ when !IsText(node.Name, 100) => ("name", 100),
        TriggerNode { EventName.Length: > 200 } => ("eventName", 200),
        TriggerNode { CorrelationPath.Length: > 200 } => ("correlationPath", 200),
        TriggerNode trigger when !AreFilters(trigger.Filters) => ("filters", MaxItems),
        WaitNode { TimeOfDay.Length: > 5 } => ("timeOfDay", 5),
        WaitForEventNode wait when !IsText(wait.EventName, 200) => ("eventName", 200),
        WaitForEventNode wait when !AreFilters(wait.Filters) => ("filters", MaxItems),
        BranchNode branch when branch.Answers is null || branch.Answers.Count > MaxItems
            || branch.Answers.Any(a => a is null || !IsId(a.Id) || !IsText(a.Name, 100)) => ("answers", MaxItems),
        SplitNode split when split.Variants is null || split.Variants.Count > MaxItems
            || split.Variants.Any(v => v is null || !IsId(v.Id) || !IsText(v.Name, 100)) => ("variants", MaxItems),
        SplitNode { ExperimentKey.Length: > 100 } or HoldoutNode { ExperimentKey.Length: > 100 } => ("experimentKey", 100),
        AttributeNode attribute when !IsText(attribute.Attribute, 200) => ("attribute", 200),
        AttributeNode { TriggerPath.Length: > 200 } => ("triggerPath", 200),
        TagNode tag when !IsText(tag.Tag, 100) => ("tag", 100),
        WebhookNode webhook when !IsText(webhook.Url, 2000) => ("url", 2000),
        WebhookNode webhook when webhook.Fields is null || webhook.Fields.Count > MaxItems
            || webhook.Fields.Any(f => f is null || !IsText(f.Name, 100) || f.Path is { Length: > 200 }) => ("fields", MaxItems),
        LeadNode lead when !IsText(lead.Title, 200) => ("title", 200),
        LeadNode lead when lead.Reasons is null || lead.Reasons.Count > 10 || lead.Reasons.Any(r => !IsText(r, 500)) => ("reasons", 10),
        PlugInNode plugIn when !IsText(plugIn.Kind, MaxKind) => ("kind", MaxKind),
        PlugInNode plugIn when plugIn.Ways is not { Count: > 0 and <= 10 } || !plugIn.Ways.All(IsId) => ("ways", 10),
        PlugInNode { Settings: { } settings } when settings.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null) || settings.GetRawText().Length > MaxSettings =>
            ("settings", MaxSettings),
        _ => null,
    };

    private static bool AreFilters(IReadOnlyList<PropertyFilter>? filters) =>
        filters is { Count: <= MaxItems } && filters.All(f => f is not null && IsText(f.Path, 200) && (f.TriggerPath is null || f.TriggerPath.Length <= 200));

    private static bool IsText(string? text, int most) => text is not null && text.Length <= most;

    private static bool IsId(string? id) => id is { Length: > 0 and <= 40 } && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private static ValidationError Fault(string path, int most) => new(
        CampaignErrorCodes.DrawingMalformed, [path], CampaignErrorCodes.DrawingMalformed, new Dictionary<string, object?> { ["Path"] = path, ["Most"] = most });
}
