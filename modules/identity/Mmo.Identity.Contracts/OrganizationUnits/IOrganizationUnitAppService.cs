using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Identity.OrganizationUnits;

/// <summary>The tree of organisation units.</summary>
public interface IOrganizationUnitAppService : IApplicationService
{
    /// <summary>The whole tree.</summary>
    Task<ListResultDto<OrganizationUnitDto>> GetTreeAsync(CancellationToken cancellationToken = default);

    /// <summary>Adds a unit.</summary>
    Task<OrganizationUnitDto> CreateAsync(CreateOrganizationUnitDto input, CancellationToken cancellationToken = default);

    /// <summary>Changes code, name and kind.</summary>
    Task<OrganizationUnitDto> UpdateAsync(Guid id, UpdateOrganizationUnitDto input, CancellationToken cancellationToken = default);

    /// <summary>Moves a unit with all below it; never below itself. Who sees what follows at once.</summary>
    Task<OrganizationUnitDto> MoveAsync(Guid id, MoveOrganizationUnitDto input, CancellationToken cancellationToken = default);

    /// <summary>Deletes a unit that has neither units nor users.</summary>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);
}
