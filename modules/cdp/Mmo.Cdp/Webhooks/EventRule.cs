namespace Mmo.Cdp.Webhooks;

/// <summary>A definition of an event whose paths are read.</summary>
internal sealed class EventRule
{
    public required int Index { get; init; }

    public required WebhookEventKind Kind { get; init; }

    public WebhookPath? Items { get; init; }

    public WebhookPath? When { get; init; }

    public IReadOnlyList<string> WhenValues { get; init; } = [];

    public string? Name { get; init; }

    public WebhookPath? NamePath { get; init; }

    public WebhookPath? Time { get; init; }

    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    public WebhookPath? EventId { get; init; }

    public IReadOnlyList<(string Name, WebhookPath Path)> Identifiers { get; init; } = [];

    public bool TakesAll { get; init; }

    /// <summary>Properties of something done, traits of something known.</summary>
    public IReadOnlyList<(string Name, WebhookPath Path)> Fields { get; init; } = [];

    public bool Fits(DeliveryItem item) => When is null || (When.Find(item) is { } found && (WhenValues.Count == 0 || WhenValues.Any(found.Is)));

    public static EventRule Of(WebhookEventDefinition definition, int index) => new()
    {
        Index = index,
        Kind = definition.Kind,
        Items = WebhookPath.Parse(definition.Items),
        When = WebhookPath.Parse(definition.When?.Path),
        WhenValues = [.. definition.When?.Values.Distinct() ?? []],
        Name = definition.Name?.Trim(),
        NamePath = WebhookPath.Parse(definition.NamePath),
        Time = WebhookPath.Parse(definition.Time),
        Zone = string.IsNullOrWhiteSpace(definition.TimeZone) ? TimeZoneInfo.Utc : TimeZoneInfo.FindSystemTimeZoneById(definition.TimeZone.Trim()),
        EventId = WebhookPath.Parse(definition.EventId),
        Identifiers = Read(definition.Identifiers),
        TakesAll = definition.TakesAll && definition.Kind == WebhookEventKind.Track,
        Fields = Read(definition.Kind == WebhookEventKind.Track ? definition.Properties : definition.Traits),
    };

    private static List<(string, WebhookPath)> Read(IEnumerable<WebhookField> fields) => [.. fields.Select(f => (f.Name.Trim(), WebhookPath.Parse(f.Path)!))];
}
