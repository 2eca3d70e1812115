using System.Text.Json;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting.Others;

namespace Mmo.Campaign.Tests.Hosting;

/// <summary>Draws journeys in few words: nodes in a row are joined by their first output.</summary>
internal static class Draw
{
    public static JourneyDefinition Row(params JourneyNode[] nodes) => new()
    {
        Nodes = nodes,
        Edges = [.. nodes.Zip(nodes.Skip(1), (a, b) => new JourneyEdge(a.Id, a.Outputs()[0], b.Id))],
    };

    public static JourneyDefinition With(this JourneyDefinition definition, params JourneyEdge[] edges) =>
        definition with { Edges = [.. definition.Edges, .. edges] };

    public static JourneyDefinition And(this JourneyDefinition definition, params JourneyNode[] nodes) =>
        definition with { Nodes = [.. definition.Nodes, .. nodes] };

    public static TriggerNode On(string eventName, ReEntryMode reEntry = ReEntryMode.Once, int? days = null, string? correlation = null, params PropertyFilter[] filters) => new()
    {
        Id = "in", Name = "进入", EventName = eventName, ReEntry = reEntry, ReEntryDays = days, CorrelationPath = correlation, Filters = filters,
    };

    public static TriggerNode OnSegment(Guid segmentId, ReEntryMode reEntry = ReEntryMode.Once) =>
        new() { Id = "in", Name = "进入", Source = TriggerSource.Segment, SegmentId = segmentId, ReEntry = reEntry };

    public static WaitNode Wait(int amount, WaitUnit unit, string id = "wait") => new() { Id = id, Name = "等待", Amount = amount, Unit = unit };

    public static WaitNode Until(string time, int days = 0, string id = "until") =>
        new() { Id = id, Name = "等到", Mode = WaitMode.UntilTime, Amount = days, TimeOfDay = time };

    public static EmailNode Email(string id = "mail", MessagePurpose purpose = MessagePurpose.Marketing) => new()
    {
        Id = id, Name = "发邮件", TemplateId = PlayedTemplates.TemplateId, TemplateVersionId = PlayedTemplates.VersionId, Purpose = purpose,
    };

    public static WaitForEventNode For(string eventName, int amount, WaitUnit unit, params PropertyFilter[] filters) => new()
    {
        Id = "for", Name = "等事件", EventName = eventName, TimeoutAmount = amount, TimeoutUnit = unit, Filters = filters,
    };

    public static BranchNode Branch(params string[] answers) => new()
    {
        Id = "branch", Name = "分支",
        Answers = [.. answers.Select(a => new BranchAnswer { Id = a, Name = a, Condition = JsonSerializer.SerializeToElement(new { is_ = a }) })],
    };

    /// <summary>Variants a, b, c… with these percentages.</summary>
    public static SplitNode Split(string? key, params int[] percents) => new()
    {
        Id = "split", Name = "试一试", ExperimentKey = key,
        Variants = [.. percents.Select((p, i) => new SplitVariant { Id = $"{(char)('a' + i)}", Name = $"方案{(char)('A' + i)}", Percent = p })],
    };

    public static HoldoutNode Holdout(int percent, string? key = null) => new() { Id = "holdout", Name = "留对照", Percent = percent, ExperimentKey = key };

    public static TagNode Tag(string tag, bool remove = false) => new() { Id = remove ? "untag" : "tag", Name = "打标签", Tag = tag, Remove = remove };

    public static AttributeNode Attribute(string key, string type, object? value = null, string? triggerPath = null, bool clear = false) => new()
    {
        Id = "set", Name = "改属性", Attribute = key, ValueType = type, TriggerPath = triggerPath, Clear = clear,
        Value = value is null ? null : JsonSerializer.SerializeToElement(value),
    };

    public static WebhookNode Webhook(string url, params WebhookField[] fields) => new() { Id = "hook", Name = "调接口", Url = url, Fields = fields };

    public static LeadNode Lead() => new() { Id = "lead", Name = "转线索", Title = "高意向", Reasons = ["看过三次"] };

    public static ExitNode Exit(string id = "exit") => new() { Id = id, Name = "离开" };

    public static PropertyFilter Filter(string path, PropertyOperator op, object? value = null, string? triggerPath = null) => new()
    {
        Path = path, Operator = op, Value = value is null ? null : JsonSerializer.SerializeToElement(value), TriggerPath = triggerPath,
    };
}
