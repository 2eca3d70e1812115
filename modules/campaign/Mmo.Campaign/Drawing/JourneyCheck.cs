using Mmo.Campaign.Channels;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.Segments;
using Mmo.ContentHub.Templates;
using Mmo.DependencyInjection;
using Mmo.Localization;

namespace Mmo.Campaign.Drawing;

/// <summary>Looks a drawing over: everything that would go wrong with real people, said at its node in words.</summary>
internal sealed class JourneyCheck(
    IConditions conditions, ISegmentDirectory segments, IEmailTemplates templates, EmailSetups setups, AttributeCheck attributes, WebhookCheck webhooks, PlugInCheck plugIns, WorldCheck world, IMmoTexts texts)
    : ITransientDependency
{
    public async Task<IReadOnlyList<JourneyFaultDto>> CheckAsync(JourneyDefinition definition, CancellationToken cancellationToken)
    {
        var found = new FaultList(texts, definition);
        new GraphRules(definition, found).Check();
        foreach (var node in definition.Nodes)
        {
            NodeRules.Check(node, found);
        }

        WholeRules.Check(definition, found);
        await CheckConditionsAsync(definition, found, cancellationToken);
        await CheckSegmentsAsync(definition, found, cancellationToken);
        await CheckEmailsAsync(definition, found, cancellationToken);
        await attributes.CheckAsync(definition, found, cancellationToken);
        await webhooks.CheckAsync(definition, found, cancellationToken);
        await plugIns.CheckAsync(definition, found, cancellationToken);
        await world.CheckAsync(definition, found, cancellationToken);
        return found.Faults;
    }

    private async Task CheckConditionsAsync(JourneyDefinition definition, FaultList found, CancellationToken cancellationToken)
    {
        foreach (var branch in definition.Nodes.OfType<BranchNode>())
        {
            for (var i = 0; i < branch.Answers.Count; i++)
            {
                if (branch.Answers[i].Condition is not { } condition)
                {
                    continue;
                }

                foreach (var fault in await conditions.ValidateAsync(condition.GetRawText(), cancellationToken))
                {
                    found.Error(branch, "condition-invalid", $"answers[{i}].condition.{fault.Path}", ("Answer", branch.Answers[i].Name), ("Fault", fault.Message));
                }
            }
        }
    }

    private async Task CheckSegmentsAsync(JourneyDefinition definition, FaultList found, CancellationToken cancellationToken)
    {
        var triggers = definition.Nodes.OfType<TriggerNode>().Where(t => t is { Source: TriggerSource.Segment, SegmentId: not null }).ToArray();
        Guid[] ids = [.. triggers.Select(t => t.SegmentId!.Value), .. definition.Exits.Where(e => e.Cause == ExitCause.LeftSegment).Select(e => e.SegmentId).OfType<Guid>()];
        if (ids.Length == 0)
        {
            return;
        }

        var known = await segments.NamesAsync(ids, cancellationToken);
        for (var i = 0; i < definition.Exits.Count; i++)
        {
            if (definition.Exits[i] is { Cause: ExitCause.LeftSegment, SegmentId: { } id } && !known.ContainsKey(id))
            {
                found.Error(null, "exit-segment-unknown", $"exits[{i}].segmentId", ("Number", i + 1));
            }
        }

        foreach (var trigger in triggers.Where(t => !known.ContainsKey(t.SegmentId!.Value)))
        {
            found.Error(trigger, "segment-unknown", "segmentId");
        }
    }

    private async Task CheckEmailsAsync(JourneyDefinition definition, FaultList found, CancellationToken cancellationToken)
    {
        var emails = definition.Nodes.OfType<EmailNode>().ToArray();
        if (emails.Length == 0)
        {
            return;
        }

        var published = await templates.GetPublishedAsync([.. emails.Select(e => e.TemplateId).OfType<Guid>().Distinct()], cancellationToken);
        foreach (var email in emails.Where(e => e.TemplateId is { } id && !published.ContainsKey(id)))
        {
            found.Error(email, "template-unpublished", "templateId");
        }

        var setup = await setups.GetAsync(cancellationToken);
        if (setup.Server is null)
        {
            found.Advice(emails[0], "no-mail-server");
        }
        else if (string.IsNullOrEmpty(setup.Channel.FromAddress))
        {
            found.Error(emails[0], "no-sender");
        }
    }
}
