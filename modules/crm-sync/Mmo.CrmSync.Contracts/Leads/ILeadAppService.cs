using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.CrmSync.Leads;

/// <summary>
/// Leads of the acting user's data scope. Who sees only their own rows also sees the pool of their organisation unit, if they may accept leads.
/// </summary>
public interface ILeadAppService : IApplicationService
{
    /// <summary>One page of leads.</summary>
    Task<PagedResultDto<LeadDto>> GetListAsync(GetLeadsInput input, CancellationToken cancellationToken = default);

    /// <summary>A lead: who, why, and what happened.</summary>
    Task<LeadDetailsDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The owners and units by which the list can be narrowed.</summary>
    Task<LeadFilterValuesDto> GetFilterValuesAsync(CancellationToken cancellationToken = default);

    /// <summary>What waits for the acting user.</summary>
    Task<LeadWorkDto> GetWorkAsync(CancellationToken cancellationToken = default);

    /// <summary>The people to whom leads can be given.</summary>
    Task<ListResultDto<SalespersonDto>> GetSalespeopleAsync(CancellationToken cancellationToken = default);

    /// <summary>Accepts a lead of one's own, or takes one from the pool: of two who try at once, one gets it and the other 409.</summary>
    Task<LeadDetailsDto> AcceptAsync(Guid id, AcceptLeadDto input, CancellationToken cancellationToken = default);

    /// <summary>Closes an accepted lead as won.</summary>
    Task<LeadDetailsDto> WinAsync(Guid id, WinLeadDto input, CancellationToken cancellationToken = default);

    /// <summary>Closes an accepted lead as lost.</summary>
    Task<LeadDetailsDto> LoseAsync(Guid id, LoseLeadDto input, CancellationToken cancellationToken = default);

    /// <summary>Gives an open lead to somebody else, who has to accept it again; it moves to that person's unit.</summary>
    Task<LeadDetailsDto> ReassignAsync(Guid id, ReassignLeadDto input, CancellationToken cancellationToken = default);
}
