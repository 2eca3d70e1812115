using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Mmo.Cdp.Attributes;
using Mmo.Cdp.Events;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Sources;
using Mmo.DependencyInjection;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.People;

/// <summary>A change is an event like any other, on the same way: deduplicated, ranked by its time, told to segments and shown in the timeline.</summary>
internal sealed class PersonChanges(
    InternalEvents events, IAttributeDirectory attributes, SourceCache sources, ICurrentTenant currentTenant, TimeProvider clock, ILogger<PersonChanges> logger)
    : IPersonChanges, ISingletonDependency
{
    public async Task<int> ApplyAsync(IReadOnlyList<PersonChange> changes, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(changes.Count, IPersonChanges.MaxBatch);
        var tenantId = currentTenant.RequiredId;
        var types = await attributes.WritableAsync([.. changes.Select(c => c.Attribute).Where(a => !PersonTags.IsTag(a))], cancellationToken);
        var source = await sources.InternalAsync(tenantId, cancellationToken);
        var receivedAt = EventTime.ToMicroseconds(clock.GetUtcNow());
        var items = new List<IncomingEvent>(changes.Count);
        foreach (var change in changes)
        {
            if (ValueOf(change, types) is { } value)
            {
                items.Add(Read(change, value, source.No, receivedAt));
            }
        }

        if (items.Count < changes.Count)
        {
            logger.LogWarning("{Count} changes of people were left out: their attribute is gone or takes no such value.", changes.Count - items.Count);
        }

        return await events.AppendAsync(tenantId, items, cancellationToken);
    }

    private static ObservedValue? ValueOf(PersonChange change, IReadOnlyDictionary<string, AttributeType> types)
    {
        var isTag = PersonTags.IsTag(change.Attribute);
        if (!isTag && !types.ContainsKey(change.Attribute))
        {
            return null;
        }

        var type = isTag ? AttributeType.Boolean : types[change.Attribute];
        var typeName = JsonNamingPolicy.CamelCase.ConvertName(type.ToString());
        return change.Value is not { ValueKind: not JsonValueKind.Null } given
            ? new ObservedValue(change.Attribute, "null"u8.ToArray(), "")
            : AttributeValues.TryRead(type, given, out var value)
                ? new ObservedValue(change.Attribute, Encoding.UTF8.GetBytes(value.GetRawText()), typeName)
                : null;
    }

    private static IncomingEvent Read(PersonChange change, ObservedValue value, int sourceNo, DateTimeOffset receivedAt)
    {
        var (occurredAt, flags) = EventTime.Of(receivedAt, null, change.At);
        var properties = Encoding.UTF8.GetBytes(change.Properties);
        return new IncomingEvent
        {
            SourceNo = sourceNo,
            EventId = $"change:{change.Id}",
            Kind = EventKind.Track,
            Name = InternalEventNames.ProfileChanged,
            OccurredAt = occurredAt,
            ReceivedAt = receivedAt,
            Flags = flags | EventFlags.Internal,
            PartNo = change.Part.No,
            Properties = properties,
            Raw = properties,
            Values = [value],
        };
    }
}
