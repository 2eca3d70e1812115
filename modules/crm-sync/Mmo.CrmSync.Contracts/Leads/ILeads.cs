using Mmo.Cdp.People;

namespace Mmo.CrmSync.Leads;

/// <summary>Hands people over to sales.</summary>
public interface ILeads
{
    /// <summary>The most leads a call takes.</summary>
    const int MaxBatch = 500;

    /// <summary>What leads are called among the records of a part (<see cref="Mmo.Cdp.Regrouping.PartRecords"/>).</summary>
    const string RecordKind = "crm.leads";

    /// <summary>
    /// Makes up to 500 leads and assigns each round robin to a salesperson of the right unit: the one that is given, else the profile's, else the
    /// tenant's root; where a unit has nobody who accepts leads, the nearest unit above it that has. Idempotent by
    /// <see cref="NewLead.IdempotencyKey"/>: a replay answers as the first time did. Who is no person of the tenant is left out.
    /// </summary>
    Task<IReadOnlyList<CreatedLead>> CreateAsync(IReadOnlyList<NewLead> leads, CancellationToken cancellationToken = default);

    /// <summary>
    /// A part turned out to be two people, and what leads were made of belongs to the other one now: the leads go along. Harmless when it is repeated.
    /// </summary>
    /// <param name="from">The part that was divided.</param>
    /// <param name="to">The part that was founded for the other one.</param>
    /// <param name="origins">Up to 500 beginnings of the leads' <see cref="NewLead.IdempotencyKey"/>, up to the first colon.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task FollowAsync(PartId from, PartId to, IReadOnlyCollection<string> origins, CancellationToken cancellationToken = default);

    /// <summary>The leads of some parts that were made with a key, to see which would follow.</summary>
    /// <param name="parts">Up to 500 parts.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IReadOnlyList<LeadOrigin>> FindOriginsAsync(IReadOnlyCollection<PartId> parts, CancellationToken cancellationToken = default);
}
