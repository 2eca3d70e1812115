using Mmo.Campaign.History;
using Mmo.Cdp.People;
using Mmo.CrmSync.Leads;
using Mmo.Demo.Story;
using Mmo.DependencyInjection;

namespace Mmo.Demo.Making;

/// <summary>What the journeys did in the sixty days before they were drawn, and the leads that came of it.</summary>
internal sealed class PastMaker(IPastEnrolments past, ILeads leads) : ITransientDependency
{
    private static readonly string[] Reasons = ["刚注册的会员", "欢迎信发出后三天内下了首单"];

    public async Task<IReadOnlyList<CreatedLead>> MakeAsync(
        DemoStory story, IReadOnlyDictionary<DemoJourney, Guid> journeys, CancellationToken cancellationToken)
    {
        if (story.Ways.Count == 0)
        {
            return [];
        }

        await past.PublishedSinceAsync([.. journeys.Values], story.Ways[0].EnteredAt, cancellationToken);
        var handovers = new List<NewLead>();
        foreach (var some in story.Ways.Chunk(IPastEnrolments.MaxBatch))
        {
            var written = await past.WriteAsync(
                [.. some.Select(w => new PastEnrolment(journeys[w.Journey], w.Member.Email, w.Occasion, w.EnteredAt, w.Steps, w.GoalAt))], cancellationToken);
            handovers.AddRange(written.Where(w => some[w.Index].LeadAt is not null).Select(w => Handover(some[w.Index], w, journeys)));
        }

        var made = new List<CreatedLead>();
        foreach (var some in handovers.Chunk(ILeads.MaxBatch))
        {
            made.AddRange(await leads.CreateAsync(some, cancellationToken));
        }

        return made;
    }

    private static NewLead Handover(Way way, WrittenEnrolment written, IReadOnlyDictionary<DemoJourney, Guid> journeys) => new(
        $"demo:{way.Member.Id}", new PartId(written.PartNo), "新会员首单，邀请到店", Reasons, journeys[way.Journey], Nodes.Lead,
        way.Steps.Any(s => s.Message is { HasNoConsent: false }) ? written.MessageId : null);
}
