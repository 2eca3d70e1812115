using Mmo.Campaign.History;
using Mmo.Cdp.People;
using Mmo.CrmSync.History;
using Mmo.CrmSync.Leads;
using Mmo.Demo.Story;
using Mmo.DependencyInjection;

namespace Mmo.Demo.Making;

/// <summary>What the journeys did in the sixty days before they were drawn, and whom they handed over to sales.</summary>
internal sealed class PastMaker(IPastEnrolments past) : ITransientDependency
{
    private static readonly string[] Reasons = ["刚注册的会员", "欢迎信发出后三天内下了首单"];

    public async Task<IReadOnlyList<PastLead>> MakeAsync(
        DemoStory story, IReadOnlyDictionary<DemoJourney, Guid> journeys, CancellationToken cancellationToken)
    {
        if (story.Ways.Count == 0)
        {
            return [];
        }

        await past.PublishedSinceAsync([.. journeys.Values], story.Ways[0].EnteredAt, cancellationToken);
        var handovers = new List<PastLead>();
        foreach (var some in story.Ways.Chunk(IPastEnrolments.MaxBatch))
        {
            var written = await past.WriteAsync(
                [.. some.Select(w => new PastEnrolment(journeys[w.Journey], w.Member.Email, w.Occasion, w.EnteredAt, w.Steps, w.GoalAt))], cancellationToken);
            handovers.AddRange(written.Where(w => some[w.Index].LeadAt is not null).Select(w => Handover(some[w.Index], w, journeys)));
        }

        return handovers;
    }

    private static PastLead Handover(Way way, WrittenEnrolment written, IReadOnlyDictionary<DemoJourney, Guid> journeys) => new(
        new NewLead(
            $"demo:{way.Member.Id}", new PartId(written.PartNo), "新会员首单，邀请到店", Reasons, journeys[way.Journey], Nodes.Lead,
            way.Steps.Any(s => s.Message is { HasNoConsent: false }) ? written.MessageId : null),
        way.LeadAt!.Value);
}
