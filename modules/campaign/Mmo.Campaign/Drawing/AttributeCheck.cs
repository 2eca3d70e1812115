using System.Text.Json;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Cdp.Attributes;
using Mmo.DependencyInjection;
using Mmo.Localization;

namespace Mmo.Campaign.Drawing;

/// <summary>Looks at what is written on profiles: the attribute exists, a journey may change it, and the value fits.</summary>
internal sealed class AttributeCheck(IAttributeDirectory attributes, IMmoTexts texts) : ITransientDependency
{
    public async Task CheckAsync(JourneyDefinition definition, FaultList found, CancellationToken cancellationToken)
    {
        var nodes = definition.Nodes.OfType<AttributeNode>().ToArray();
        if (nodes.Length == 0)
        {
            return;
        }

        var types = await attributes.WritableAsync([.. nodes.Select(n => n.Attribute)], cancellationToken);
        var hasEvent = definition.Nodes.OfType<TriggerNode>().Any(t => t.Source == TriggerSource.Event);
        foreach (var node in nodes)
        {
            var isFixed = node is { Clear: false, TriggerPath: null or "" };
            if (!types.TryGetValue(node.Attribute, out var type))
            {
                found.Error(node, "attribute-unknown", "attribute", ("Attribute", node.Attribute));
            }
            else if (isFixed && node.Value is { ValueKind: not JsonValueKind.Null } value && !AttributeValues.TryRead(type, value, out _))
            {
                found.Error(node, "value-wrong", "value", ("Type", texts.Get($"Campaign:ValueType.{type}")));
            }

            if (isFixed && node.Value is not { ValueKind: not JsonValueKind.Null })
            {
                found.Error(node, "value-missing", "value");
            }
            else if (!isFixed && !node.Clear && !hasEvent)
            {
                found.Error(node, "value-no-event", "triggerPath");
            }
        }
    }
}
