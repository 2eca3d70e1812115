using Mmo.Cdp.People;

namespace Mmo.Cdp.PartDivisions;

/// <summary>What other modules have to say once a part was divided (<see cref="PartDivided"/>).</summary>
public interface IPartDivisions
{
    /// <summary>The most records of one call.</summary>
    const int MaxBatch = 5000;

    /// <summary>
    /// Gives the events that a module reported of its records (<see cref="Events.IInternalEvents"/>, <see cref="IPersonChanges"/>) the part that the
    /// records have now, with what they set of the person. Harmless when it is repeated.
    /// </summary>
    /// <param name="from">The part that was divided.</param>
    /// <param name="to">The part that the records have now.</param>
    /// <param name="records">Up to 5,000 ids, with which the events' ids begin, maybe behind a kind: <c>lead:{id}:won</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task FollowAsync(PartId from, PartId to, IReadOnlyCollection<Guid> records, CancellationToken cancellationToken = default);
}
