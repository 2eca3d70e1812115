namespace Mmo.CrmSync.Leads;

/// <summary>Hands people over to sales.</summary>
public interface ILeads
{
    /// <summary>
    /// Makes up to 500 leads and assigns each round robin to a salesperson of the right unit. Idempotent by
    /// <see cref="NewLead.IdempotencyKey"/>: a replay answers with the lead of the first time.
    /// </summary>
    Task<IReadOnlyList<CreatedLead>> CreateAsync(IReadOnlyList<NewLead> leads, CancellationToken cancellationToken = default);
}
