using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Messages;
using Mmo.Cdp.Consents;
using Mmo.Cdp.Events;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Drawing;

/// <summary>
/// Advice about what is possible and may still be a mistake: an event that never came, a segment that is not kept up to date, people who
/// may not be written to.
/// </summary>
internal sealed class WorldCheck(ModuleDatabase<CampaignDbContext> database, IConsents consents) : ITransientDependency
{
    private const int MostAddresses = 5000;

    public async Task CheckAsync(JourneyDefinition definition, FaultList found, CancellationToken cancellationToken)
    {
        await CheckEventsAsync(definition, found, cancellationToken);
        if (definition.Nodes.OfType<TriggerNode>().FirstOrDefault() is not { Source: TriggerSource.Segment, SegmentId: { } segmentId } trigger)
        {
            return;
        }

        KnownSegment? segment;
        IReadOnlyList<string?> addresses;
        await using (var transaction = await database.BeginAsync(cancellationToken))
        {
            segment = (await transaction.QueryAsync<KnownSegment>(WorldSql.Segments, new { Ids = new[] { segmentId } }, cancellationToken)).SingleOrDefault();
            addresses = await transaction.QueryAsync<string?>(WorldSql.SomeAddresses, new { segmentId, Most = MostAddresses }, cancellationToken);
        }

        if (segment is null)
        {
            return;
        }

        if (!segment.IsActive || segment.IsInTrouble)
        {
            found.Advice(trigger, "segment-stale", null, ("Segment", segment.Name));
        }

        if (definition.Nodes.OfType<EmailNode>().FirstOrDefault(e => e.Purpose == MessagePurpose.Marketing) is { } email && addresses.Count > 0)
        {
            await CheckConsentsAsync(email, segment, addresses, found, cancellationToken);
        }
    }

    private async Task CheckConsentsAsync(
        EmailNode email, KnownSegment segment, IReadOnlyList<string?> addresses, FaultList found, CancellationToken cancellationToken)
    {
        var purpose = MessageTexts.Of(email.Purpose);
        var known = addresses.OfType<string>().ToArray();
        var granted = known.Length == 0
            ? new HashSet<ConsentQuestion>()
            : await consents.GrantedAsync([.. known.Distinct().Select(a => new ConsentQuestion(MessageTexts.Email, purpose, a))], cancellationToken);
        var may = known.Count(a => granted.Contains(new ConsentQuestion(MessageTexts.Email, purpose, a)));
        if (may < addresses.Count)
        {
            found.Advice(
                email, may == 0 ? "consent-of-nobody" : "consent-of-some", null,
                ("Segment", segment.Name), ("Seen", addresses.Count), ("May", may), ("Share", 100L * may / addresses.Count));
        }
    }

    private async Task CheckEventsAsync(JourneyDefinition definition, FaultList found, CancellationToken cancellationToken)
    {
        (JourneyNode? Node, string Field, string? Event)[] asked =
        [
            .. definition.Nodes.Select(n => (n, "eventName", n switch
            {
                TriggerNode { Source: TriggerSource.Event } trigger => trigger.EventName,
                WaitForEventNode wait => wait.EventName,
                _ => null,
            })),
            (null, "goal.eventName", definition.Goal?.EventName),
            .. definition.Exits.Select((e, i) => ((JourneyNode?)null, $"exits[{i}].eventName", e.Cause == ExitCause.Event ? e.EventName : null)),
        ];
        string[] names = [.. asked.Select(a => a.Event).OfType<string>().Where(IsOfSources).Distinct()];
        if (names.Length == 0)
        {
            return;
        }

        await using var transaction = await database.BeginAsync(cancellationToken);
        var known = (await transaction.QueryAsync<string>(WorldSql.KnownEvents, new { names }, cancellationToken)).ToHashSet();
        foreach (var (node, field, name) in asked.Where(a => a.Event is { } name && IsOfSources(name) && !known.Contains(name)))
        {
            found.Advice(node, node is not null ? "event-unseen" : field.StartsWith("goal", StringComparison.Ordinal) ? "goal-event-unseen" : "exit-event-unseen", field, ("Event", name));
        }
    }

    /// <summary>What happens inside is known before it first happens.</summary>
    private static bool IsOfSources(string name) =>
        !string.IsNullOrWhiteSpace(name) && !name.StartsWith(InternalEventNames.Prefix, StringComparison.Ordinal);
}
