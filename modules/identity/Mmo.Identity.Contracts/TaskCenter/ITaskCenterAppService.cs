using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Identity.TaskCenter;

/// <summary>The task centre (任务中心): the long jobs of all modules and plug-ins.</summary>
public interface ITaskCenterAppService : IApplicationService
{
    /// <summary>One page of operations, newest first: what the caller started, or with the permission everything of the company.</summary>
    Task<KeysetResultDto<OperationDto>> GetListAsync(GetTasksInput input, CancellationToken cancellationToken = default);

    /// <summary>Asks for the end of an operation; one that has ended stays as it is.</summary>
    Task<OperationDto> CancelAsync(Guid id, CancellationToken cancellationToken = default);
}
