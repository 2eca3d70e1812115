using Mmo.Cdp.People;

namespace Mmo.Cdp.PartDivisions;

/// <summary>
/// Says which records a module made of the events of parts, so that who divides a part sees beforehand what goes with the events. Implement it in
/// the module that listens for <see cref="PartDivided"/>, as it would follow it; mark the class <c>ITransientDependency</c>. It runs in the
/// current tenant.
/// </summary>
public interface IEventRecords
{
    /// <summary>The most parts of one call.</summary>
    const int MaxBatch = 100;

    /// <summary>The records that would follow their event to another part. What came of no event is left out: it stays.</summary>
    Task<IReadOnlyList<EventRecord>> FindAsync(IReadOnlyCollection<PartId> parts, CancellationToken cancellationToken = default);
}
