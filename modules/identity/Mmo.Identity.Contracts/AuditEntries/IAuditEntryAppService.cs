using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Identity.AuditEntries;

/// <summary>The audit log over all modules and plug-ins.</summary>
public interface IAuditEntryAppService : IApplicationService
{
    /// <summary>One page of audit entries, newest first.</summary>
    Task<KeysetResultDto<AuditEntryDto>> GetListAsync(GetAuditEntriesInput input, CancellationToken cancellationToken = default);
}
