using System.Text.Json;
using Mmo.Campaign.Drawing;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Cdp.Attributes;
using Mmo.ContentHub.Templates;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.ErrorHandling;
using Mmo.Json;
using Mmo.Users;

namespace Mmo.Campaign.Journeys;

/// <summary>Makes a draft a version that never changes, with the template versions that were published by then.</summary>
internal sealed class JourneyPublication(
    CampaignDbContext database, ModuleDatabase<CampaignDbContext> module, JourneyCheck check, IEmailTemplates templates, IAttributeDirectory attributes,
    ICurrentUser user, FeedSignal signal, TimeProvider clock) : ITransientDependency
{
    public async Task PublishAsync(Journey journey, CancellationToken cancellationToken)
    {
        if (journey.Draft is null)
        {
            throw new BusinessException(CampaignErrorCodes.JourneyHasNoDraft);
        }

        var definition = JourneyMap.Read(journey.Draft);
        var errors = (await check.CheckAsync(definition, cancellationToken)).Where(f => f.IsError).ToArray();
        if (errors.Length > 0)
        {
            throw new BusinessException(CampaignErrorCodes.JourneyHasFaults).WithData("Count", errors.Length).WithData("First", errors[0].Message);
        }

        var now = clock.GetUtcNow();
        var version = (journey.CurrentVersion ?? 0) + 1;
        database.Add(new JourneyVersion
        {
            JourneyId = journey.Id, Version = version, PublishedAt = now, PublishedBy = user.Name,
            Definition = JsonSerializer.Serialize(await WithTypesAsync(await WithTemplatesAsync(definition, cancellationToken), cancellationToken), MmoJson.Options),
        });
        journey.CurrentVersion = version;
        journey.Status = journey.Status == JourneyStatus.Paused ? JourneyStatus.Paused : JourneyStatus.Running;
        journey.Draft = null;
        DraftHand.Leave(journey);
        journey.PublishedAt = now;
        journey.PublishedBy = user.Name;
        journey.UpdatedAt = now;
    }

    /// <summary>Messages that stood still during a pause may take as long as if there had been none.</summary>
    public async Task GiveBackTimeAsync(Guid id, string stamp, CancellationToken cancellationToken)
    {
        await using var transaction = await module.BeginAsync(cancellationToken);
        await transaction.ExecuteAsync(JourneySql.GiveBackTime, new { transaction.TenantId, id, stamp, Now = clock.GetUtcNow() }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>People may be due at once.</summary>
    public void Wake() => signal.Set(CampaignDbContext.Schema);

    /// <summary>The steps of people ask nobody what an attribute is.</summary>
    private async Task<JourneyDefinition> WithTypesAsync(JourneyDefinition definition, CancellationToken cancellationToken)
    {
        var types = await attributes.WritableAsync([.. definition.Nodes.OfType<AttributeNode>().Select(n => n.Attribute)], cancellationToken);
        return definition with
        {
            Nodes =
            [
                .. definition.Nodes.Select(n => n is AttributeNode node
                    ? node with { ValueType = JsonNamingPolicy.CamelCase.ConvertName(types[node.Attribute].ToString()) } : n),
            ],
        };
    }

    private async Task<JourneyDefinition> WithTemplatesAsync(JourneyDefinition definition, CancellationToken cancellationToken)
    {
        var published = await templates.GetPublishedAsync(
            [.. definition.Nodes.OfType<EmailNode>().Select(e => e.TemplateId!.Value).Distinct()], cancellationToken);
        return definition with
        {
            Nodes = [.. definition.Nodes.Select(n => n is EmailNode email ? email with { TemplateVersionId = published[email.TemplateId!.Value].VersionId } : n)],
        };
    }
}
