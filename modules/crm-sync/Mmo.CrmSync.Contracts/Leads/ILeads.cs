namespace Mmo.CrmSync.Leads;

/// <summary>Hands people over to sales.</summary>
public interface ILeads
{
    /// <summary>The most leads a call takes.</summary>
    const int MaxBatch = 500;

    /// <summary>
    /// Makes up to 500 leads and assigns each round robin to a salesperson of the right unit: the one that is given, else the profile's, else the
    /// tenant's root; where a unit has nobody who accepts leads, the nearest unit above it that has. Idempotent by
    /// <see cref="NewLead.IdempotencyKey"/>: a replay answers as the first time did. Who is no person of the tenant is left out.
    /// </summary>
    Task<IReadOnlyList<CreatedLead>> CreateAsync(IReadOnlyList<NewLead> leads, CancellationToken cancellationToken = default);
}
