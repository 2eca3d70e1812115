using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.ErrorHandling;
using Mmo.Identity.Paging;
using Mmo.Permissions;
using Mmo.Users;

namespace Mmo.Identity.TaskCenter;

/// <summary>Everybody sees and ends what they started; what others started takes a permission each.</summary>
[Authorize]
internal sealed class TaskCenterAppService(
    ModuleDatabase<IdentityDbContext> database,
    DatabaseConnections connections,
    OperationCancellation cancellation,
    TaskTexts texts,
    IPermissionChecker permissions,
    ICurrentUser currentUser) : ITaskCenterAppService
{
    public async Task<KeysetResultDto<OperationDto>> GetListAsync(GetTasksInput input, CancellationToken cancellationToken = default)
    {
        if (input.OfEverybody && !await permissions.IsGrantedAsync(IdentityPermissions.Tasks.Default, cancellationToken))
        {
            throw new MmoAuthorizationException("Seeing what others started takes a permission.");
        }

        var cursor = TimeCursor.Parse(input.Cursor);
        var rows = await ReadAsync(input, cursor, cancellationToken);
        var mayCancelAll = await permissions.IsGrantedAsync(IdentityPermissions.Tasks.Cancel, cancellationToken);
        return TimePage.Of(rows, cursor, input.MaxResultCount, row => (row.CreatedAt, row.Id), row => ToDto(row, mayCancelAll));
    }

    public async Task<OperationDto> CancelAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var maySeeAll = await permissions.IsGrantedAsync(IdentityPermissions.Tasks.Default, cancellationToken);
        var mayCancelAll = await permissions.IsGrantedAsync(IdentityPermissions.Tasks.Cancel, cancellationToken);
        var row = await FindAsync(id, maySeeAll, cancellationToken);
        if (!mayCancelAll && !IsOwn(row))
        {
            throw new MmoAuthorizationException("Ending what others started takes a permission.");
        }

        if (!row.CanBeCancelled)
        {
            throw new BusinessException(IdentityErrorCodes.TaskCannotBeCancelled);
        }

        await cancellation.AskAsync(row.Module, id, mayCancelAll, cancellationToken);
        return ToDto(await FindAsync(id, maySeeAll, cancellationToken), mayCancelAll);
    }

    private IEnumerable<string> Schemas => connections.Schemas.Where(schema => schema.ContextType is not null).Select(schema => schema.Name);

    private async Task<IReadOnlyList<TaskRow>> ReadAsync(GetTasksInput input, TimeCursor? cursor, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await transaction.QueryAsync<TaskRow>(
            TaskSql.Page(Schemas, cursor?.IsNewer == true),
            new { cursor?.At, cursor?.Id, input.OfEverybody, UserId = currentUser.Id, currentUser.ApiKeyId, input.IsOpen, Take = input.MaxResultCount + 1 },
            cancellationToken);
    }

    private async Task<TaskRow> FindAsync(Guid id, bool ofEverybody, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await transaction.SingleOrDefaultAsync<TaskRow>(
                TaskSql.One(Schemas), new { id, ofEverybody, UserId = currentUser.Id, currentUser.ApiKeyId }, cancellationToken)
            ?? throw new EntityNotFoundException("Operation", id);
    }

    private bool IsOwn(TaskRow row) =>
        (row.UserId is { } user && user == currentUser.Id) || (row.ApiKeyId is { } key && key == currentUser.ApiKeyId);

    private OperationDto ToDto(TaskRow row, bool mayCancelAll)
    {
        var state = OperationStates.Read(row.State);
        var isOpen = state is LongJobs.OperationState.Waiting or LongJobs.OperationState.Running;
        return new OperationDto
        {
            Id = row.Id,
            Module = row.Module,
            Kind = row.Kind,
            Name = texts.NameOf(row.Kind),
            Subject = row.Subject,
            Link = row.Link,
            State = state,
            Step = isOpen ? texts.Tell(row.Step) : null,
            Total = row.Total,
            Done = row.Done,
            Failed = row.Failed,
            Counts = texts.CountsOf(row),
            Error = texts.Tell(row.Error),
            CanBeCancelled = isOpen && row.CanBeCancelled && row.CancelAskedAt is null && (mayCancelAll || IsOwn(row)),
            IsCancelling = isOpen && row.CancelAskedAt is not null,
            IsOwn = IsOwn(row),
            UserName = row.UserName,
            CreatedTime = row.CreatedAt,
            StartedTime = row.StartedAt,
            FinishedTime = row.FinishedAt,
        };
    }
}
