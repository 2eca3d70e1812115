using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.ErrorHandling;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Quarantine;

[Authorize(CdpPermissions.Quarantine)]
internal sealed class QuarantineAppService(
    QuarantineReader reader,
    QuarantineReplay replay,
    ModuleDatabase<CdpDbContext> database,
    IDataScopes scopes,
    ICurrentTenant tenant,
    OperationBook<CdpDbContext> operations,
    TimeProvider clock) : IQuarantineAppService
{
    public async Task<KeysetResultDto<QuarantinedEventDto>> GetListAsync(GetQuarantineInput input, CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        return await reader.ListAsync(input, cancellationToken);
    }

    public async Task<QuarantinedEventDetailsDto> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        return await reader.ReadAsync(id, cancellationToken);
    }

    public async Task<QuarantineSummaryDto> GetSummaryAsync(GetQuarantineSummaryInput input, CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        return await reader.SummaryAsync(input, cancellationToken);
    }

    [Authorize(CdpPermissions.ProfilesReveal)]
    public async Task<QuarantineRevealedDto> RevealAsync(Guid id, RevealQuarantinedDto input, CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        return await reader.RevealAsync(id, input.Reason.Trim(), cancellationToken);
    }

    [Authorize(CdpPermissions.QuarantineEdit)]
    public async Task<QuarantineOutcomeDto> ReplayAsync(QuarantinedIdsDto input, CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        IReadOnlyList<QuarantineSize> sizes;
        await using (var transaction = await database.BeginAsync(cancellationToken))
        {
            sizes = await transaction.QueryAsync<QuarantineSize>(QuarantineSql.Sizes, new { ids = input.Ids.Distinct().ToArray() }, cancellationToken);
            await AuditAsync(transaction, QuarantineAudit.Replayed, sizes.Select(r => r.Id).ToArray(), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        var outcome = new QuarantineOutcomeDto();
        foreach (var ids in QuarantineSize.Slices(sizes, QuarantineReplay.MaxBytes))
        {
            var part = await replay.ReplayAsync(tenant.RequiredId, await reader.RowsAsync(ids, cancellationToken), cancellationToken);
            outcome = new QuarantineOutcomeDto
            {
                Stored = outcome.Stored + part.Stored, Duplicates = outcome.Duplicates + part.Duplicates, Refused = outcome.Refused + part.Refused,
            };
        }

        return outcome;
    }

    [Authorize(CdpPermissions.QuarantineEdit)]
    public async Task<QuarantineOutcomeDto> DiscardAsync(QuarantinedIdsDto input, CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var gone = await transaction.QueryAsync<Guid>($"{QuarantineSql.Delete} returning id", new { ids = input.Ids.ToArray() }, cancellationToken);
        await AuditAsync(transaction, QuarantineAudit.Discarded, gone, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new QuarantineOutcomeDto { Discarded = gone.Count };
    }

    [Authorize(CdpPermissions.QuarantineEdit)]
    public Task<QuarantineJobDto> ReplayAllAsync(QuarantineFilterDto input, CancellationToken cancellationToken = default) =>
        BeginAsync(QuarantineJobs.Replay, QuarantineAudit.Replayed, input, cancellationToken);

    [Authorize(CdpPermissions.QuarantineEdit)]
    public Task<QuarantineJobDto> DiscardAllAsync(QuarantineFilterDto input, CancellationToken cancellationToken = default) =>
        BeginAsync(QuarantineJobs.Discard, QuarantineAudit.Discarded, input, cancellationToken);

    public async Task<QuarantineJobDto?> GetJobAsync(CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await operations.NewestAsync(transaction, QuarantineJobs.Kinds, cancellationToken) is { } job ? QuarantineJobs.ToDto(job) : null;
    }

    [Authorize(CdpPermissions.QuarantineEdit)]
    public async Task<QuarantineJobDto> CancelJobAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        await ReadJobAsync(transaction, id, cancellationToken);
        if (await operations.CancelAsync(transaction, id, cancellationToken))
        {
            await transaction.AuditAsync(QuarantineAudit.Cancelled, "QuarantineJob", id.ToString(), cancellationToken: cancellationToken);
        }

        var job = await ReadJobAsync(transaction, id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        operations.Tell(transaction.TenantId);
        return job;
    }

    // A refused event belongs to no unit yet, and what belongs to none is seen only by who sees everything.
    private Task DemandAllAsync(CancellationToken cancellationToken) => scopes.DemandAllAsync(CdpErrorCodes.QuarantineNeedsEverything, cancellationToken);

    private async Task<QuarantineJobDto> BeginAsync(string kind, string action, QuarantineFilterDto input, CancellationToken cancellationToken)
    {
        await DemandAllAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var filter = await QuarantineReader.FilterAsync(transaction, input.SourceId, input.Reason, input.EventName, input.From, input.To, cancellationToken);
        var total = await transaction.SingleOrDefaultAsync<long>(QuarantineSql.Count(filter), filter.Parameters(), cancellationToken);
        if (total == 0)
        {
            throw new BusinessException(CdpErrorCodes.QuarantineNothingFits);
        }

        var id = await operations.StartExclusiveAsync(
            transaction,
            new NewOperation(kind)
            {
                Total = total, Arguments = QuarantineJobArguments.Of(filter, clock.GetUtcNow()), ExclusiveKey = QuarantineJobs.Exclusive, CanBeCancelled = true,
                Link = "/quarantine",
            },
            CdpErrorCodes.QuarantineJobRunning,
            cancellationToken);
        await transaction.AuditAsync(
            action, QuarantineAudit.EntityType, id.ToString(), new { Count = total, input.SourceId, input.Reason, input.From, input.To }, cancellationToken: cancellationToken);
        var job = await ReadJobAsync(transaction, id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        operations.Tell(transaction.TenantId);
        return job;
    }

    private async Task<QuarantineJobDto> ReadJobAsync(TenantTransaction transaction, Guid id, CancellationToken cancellationToken) =>
        QuarantineJobs.ToDto(await operations.FindAsync(transaction, id, QuarantineJobs.Kinds, cancellationToken) ?? throw new EntityNotFoundException("QuarantineJob", id));

    private static Task AuditAsync(TenantTransaction transaction, string action, IReadOnlyList<Guid> ids, CancellationToken cancellationToken) => ids.Count == 0
        ? Task.CompletedTask
        : transaction.AuditAsync(action, QuarantineAudit.EntityType, ids[0].ToString(), new { ids.Count, Ids = ids }, cancellationToken: cancellationToken);
}
