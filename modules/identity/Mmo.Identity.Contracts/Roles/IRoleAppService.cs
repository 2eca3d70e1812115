using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Identity.Roles;

/// <summary>Roles. Nobody grants a permission or a data scope that they do not have themselves.</summary>
public interface IRoleAppService : IApplicationService
{
    /// <summary>All roles by name, the administrator role first.</summary>
    Task<ListResultDto<RoleDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>A role.</summary>
    Task<RoleDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Adds a role that grants nothing yet.</summary>
    Task<RoleDto> CreateAsync(CreateRoleDto input, CancellationToken cancellationToken = default);

    /// <summary>Changes name and data scope.</summary>
    Task<RoleDto> UpdateAsync(Guid id, UpdateRoleDto input, CancellationToken cancellationToken = default);

    /// <summary>Deletes a role that nobody has.</summary>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>What the role grants.</summary>
    Task<RolePermissionsDto> GetPermissionsAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Sets what the role grants; its users have it from their next request on.</summary>
    Task<RolePermissionsDto> UpdatePermissionsAsync(Guid id, UpdateRolePermissionsDto input, CancellationToken cancellationToken = default);
}
