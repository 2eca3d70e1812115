using System.Text.Json;
using Mmo.Campaign.Journeys;
using Mmo.Cdp.Segments;
using Mmo.ContentHub.Templates;
using Mmo.Demo.Story;
using Mmo.DependencyInjection;

namespace Mmo.Demo.Making;

/// <summary>What marketing set up: templates, segments and the four journeys, published.</summary>
internal sealed class CampaignMaker(IEmailTemplateAppService templates, ISegmentAppService segments, IJourneyAppService journeys) : ITransientDependency
{
    public async Task<IReadOnlyDictionary<DemoJourney, Guid>> MakeAsync(CancellationToken cancellationToken)
    {
        var segmentIds = new Dictionary<string, Guid>();
        foreach (var (name, description, condition) in Drawings.Segments)
        {
            using var json = JsonDocument.Parse(condition.ToJson());
            var segment = await segments.CreateAsync(new() { Name = name, Description = description, Condition = json.RootElement.Clone() }, cancellationToken);
            segmentIds[name] = segment.Id;
        }

        var made = new Dictionary<DemoJourney, Guid>();
        foreach (var journey in Enum.GetValues<DemoJourney>())
        {
            var template = await templates.CreateAsync(
                new() { Name = Mails.NameOf(journey), Subject = Mails.SubjectOf(journey), Html = Mails.HtmlOf(journey) }, cancellationToken);
            await templates.PublishAsync(template.Id, cancellationToken);
            var drawn = await journeys.CreateAsync(
                new() { Name = Drawings.NameOf(journey), Draft = Drawings.Draw(journey, template.Id, segmentIds) }, cancellationToken);
            await journeys.PublishAsync(drawn.Id, new() { ConcurrencyStamp = drawn.ConcurrencyStamp }, cancellationToken);
            made[journey] = drawn.Id;
        }

        return made;
    }
}
