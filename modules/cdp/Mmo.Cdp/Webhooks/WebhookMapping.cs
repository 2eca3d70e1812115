namespace Mmo.Cdp.Webhooks;

/// <summary>A mapping whose paths are read.</summary>
internal sealed record WebhookMapping(IReadOnlyList<EventRule> Rules, bool IgnoresOthers)
{
    /// <summary>Of what was found good when it was saved.</summary>
    public static WebhookMapping Of(WebhookMappingInput mapping) => new([.. mapping.Events.Select((definition, index) => EventRule.Of(definition, index))], mapping.IgnoresOthers);
}
