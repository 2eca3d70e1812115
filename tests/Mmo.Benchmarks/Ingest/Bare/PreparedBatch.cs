using Mmo.Benchmarks.Ingest.Data;

namespace Mmo.Benchmarks.Ingest.Bare;

/// <summary>A thousand events as the arrays that the bare statements take, made before the clock runs.</summary>
internal sealed class PreparedBatch
{
    private static readonly ReadOnlyMemory<byte> Context = EventGenerator.Context;

    public PreparedBatch(IngestTenant tenant, IReadOnlyList<GeneratedEvent> events)
    {
        Tenant = tenant;
        Events = events;
        var places = new Dictionary<(short, string), int>();
        var identifiers = new List<(short Kind, string Value)>();
        IdentifiersOf = [.. events.Select(e => e.Identifiers().Select(Place).ToArray())];
        Kinds = [.. identifiers.Select(i => i.Kind)];
        Values = [.. identifiers.Select(i => i.Value)];
        EventIds = [.. events.Select(e => e.Id)];
        TypeIds = [.. events.Select(e => tenant.TypeIds[e.Name])];
        Moments = [.. events.Select(e => e.At)];
        EventKinds = [.. events.Select(e => e.Kind)];
        Properties = [.. events.Select(e => (ReadOnlyMemory<byte>)e.Properties)];
        Contexts = [.. events.Select(_ => Context)];
        Names = [.. events.Select(e => e.Name).Distinct()];

        int Place((short Kind, string Value) identifier)
        {
            if (!places.TryGetValue(identifier, out var at))
            {
                places[identifier] = at = identifiers.Count;
                identifiers.Add(identifier);
            }

            return at;
        }
    }

    public IngestTenant Tenant { get; }

    public IReadOnlyList<GeneratedEvent> Events { get; }

    /// <summary>The different identifiers of the batch.</summary>
    public short[] Kinds { get; }

    public string[] Values { get; }

    /// <summary>Of each event the places of its identifiers, its owner's first.</summary>
    public int[][] IdentifiersOf { get; }

    public string[] EventIds { get; }

    public int[] TypeIds { get; }

    public DateTimeOffset[] Moments { get; }

    public string[] EventKinds { get; }

    public ReadOnlyMemory<byte>[] Properties { get; }

    public ReadOnlyMemory<byte>[] Contexts { get; }

    public string[] Names { get; }
}
