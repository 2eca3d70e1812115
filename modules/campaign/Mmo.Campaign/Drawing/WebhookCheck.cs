using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Webhooks;
using Mmo.DependencyInjection;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.Drawing;

/// <summary>Looks at what is told to other systems: an address that may be called, fields that say something, a key to sign with.</summary>
internal sealed class WebhookCheck(WebhookTargets targets, WebhookSecrets secrets, ICurrentTenant currentTenant) : ITransientDependency
{
    public async Task CheckAsync(JourneyDefinition definition, FaultList found, CancellationToken cancellationToken)
    {
        var nodes = definition.Nodes.OfType<WebhookNode>().ToArray();
        foreach (var node in nodes)
        {
            if (targets.Parse(node.Url) is null)
            {
                found.Error(node, "webhook-url", "url");
            }

            CheckFields(node, found);
        }

        if (nodes.Length > 0 && await secrets.FindAsync(currentTenant.RequiredId, cancellationToken) is null)
        {
            found.Error(nodes[0], "webhook-no-key", "key");
        }
    }

    private static void CheckFields(WebhookNode node, FaultList found)
    {
        for (var i = 0; i < node.Fields.Count; i++)
        {
            var field = node.Fields[i];
            var isEmpty = field.Source == WebhookFieldSource.Fixed
                ? field.Value is null or { ValueKind: System.Text.Json.JsonValueKind.Null or System.Text.Json.JsonValueKind.Undefined }
                : string.IsNullOrWhiteSpace(field.Path);
            if (string.IsNullOrWhiteSpace(field.Name) || isEmpty)
            {
                found.Error(node, "webhook-field", $"fields[{i}]", ("Number", i + 1));
            }
        }

        if (node.Fields.GroupBy(f => f.Name).FirstOrDefault(g => g.Key.Length > 0 && g.Count() > 1) is { } twice)
        {
            found.Error(node, "webhook-field-twice", "fields", ("Field", twice.Key));
        }
    }
}
