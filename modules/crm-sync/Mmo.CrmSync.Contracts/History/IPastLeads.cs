using Mmo.CrmSync.Leads;

namespace Mmo.CrmSync.History;

/// <summary>
/// Writes what sales did before they were there: for the demo company alone, whose past nobody waited for. Rows and the events in the log come out as
/// if people had worked; the audit log says nothing of it, because nobody did.
/// </summary>
public interface IPastLeads
{
    /// <summary>The most leads a call takes.</summary>
    const int MaxBatch = ILeads.MaxBatch;

    /// <summary>Makes leads as <see cref="ILeads.CreateAsync"/> does, each dated back.</summary>
    /// <exception cref="ErrorHandling.BusinessException">The current tenant is not the demo company.</exception>
    Task<IReadOnlyList<CreatedLead>> CreateAsync(IReadOnlyList<PastLead> leads, CancellationToken cancellationToken = default);

    /// <summary>Says what their owners did with leads. One that nobody owns, or that somebody has worked on, stays as it is.</summary>
    /// <exception cref="ErrorHandling.BusinessException">The current tenant is not the demo company.</exception>
    Task WorkAsync(IReadOnlyList<PastWork> works, CancellationToken cancellationToken = default);
}
