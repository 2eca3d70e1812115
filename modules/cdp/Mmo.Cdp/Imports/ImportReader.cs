using System.Text.Json;
using Mmo.Application.Dtos;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.ErrorHandling;
using Mmo.Json;
using Mmo.Localization;
using Mmo.LongJobs;
using Mmo.Permissions;

namespace Mmo.Cdp.Imports;

/// <summary>Reads imports for people.</summary>
internal sealed class ImportReader(ModuleDatabase<CdpDbContext> database, OperationBook<CdpDbContext> operations, IPermissionChecker permissions, IMmoTexts texts) : ITransientDependency
{
    public async Task<PagedResultDto<ImportDto>> ListAsync(GetImportsInput input, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<ImportRow>(ImportSql.Page, new { Take = input.MaxResultCount, Skip = input.SkipCount }, cancellationToken);
        var items = new List<ImportDto>();
        foreach (var row in rows)
        {
            items.Add(await MapAsync(transaction, row, cancellationToken));
        }

        return new PagedResultDto<ImportDto> { Items = items, TotalCount = await transaction.SingleOrDefaultAsync<long>(ImportSql.Count, null, cancellationToken) };
    }

    public async Task<ImportDto> ReadAsync(TenantTransaction transaction, Guid id, CancellationToken cancellationToken) =>
        await MapAsync(transaction, await FindAsync(transaction, id, cancellationToken), cancellationToken);

    public async Task<ImportRow> FindAsync(TenantTransaction transaction, Guid id, CancellationToken cancellationToken) =>
        await transaction.SingleOrDefaultAsync<ImportRow>(ImportSql.One, new { Id = id }, cancellationToken) ?? throw new EntityNotFoundException("Import", id);

    private async Task<ImportDto> MapAsync(TenantTransaction transaction, ImportRow row, CancellationToken cancellationToken)
    {
        var operation = row.OperationId is { } id ? await operations.FindAsync(transaction, id, ImportJobs.Kinds, cancellationToken) : null;
        var isMasked = row.LeftOut is not null && !await permissions.IsGrantedAsync(CdpPermissions.ProfilesReveal, cancellationToken);
        var run = operation is null ? null : RunOf(operation, row, isMasked);
        return new ImportDto
        {
            Id = row.Id,
            Name = row.Name,
            Kind = row.ImportKind,
            State = StateOf(row, run),
            SourceId = row.SourceId,
            SourceName = row.SourceName,
            FileName = row.FileName,
            Size = row.Size,
            Mapping = row.ReadMapping(),
            Run = run,
            ErrorCount = row.ErrorCount,
            UserName = row.UserName,
            CreationTime = row.CreatedAt,
            ConcurrencyStamp = row.ConcurrencyStamp,
        };
    }

    private static ImportState StateOf(ImportRow row, ImportRunDto? run) => run switch
    {
        _ when !row.IsComplete => ImportState.Empty,
        { State: OperationState.Waiting or OperationState.Running } => run.IsTrial ? ImportState.Trying : ImportState.Running,
        null or { IsTrial: true } => ImportState.Ready,
        { State: OperationState.Failed } => ImportState.Failed,
        { State: OperationState.Cancelled } => ImportState.Cancelled,
        _ => ImportState.Done,
    };

    private ImportRunDto RunOf(OperationRow row, ImportRow import, bool isMasked)
    {
        var counts = JsonSerializer.Deserialize<Dictionary<string, long>>(row.Counts, MmoJson.Options)!;
        return new ImportRunDto
        {
            Id = row.Id,
            State = OperationStates.Read(row.State),
            IsTrial = row.Kind == ImportJobs.Trial,
            Done = row.Done,
            Total = row.Total,
            RowCount = counts.GetValueOrDefault(ImportJobs.Rows),
            TakenCount = counts.GetValueOrDefault(ImportJobs.Taken),
            CreatedCount = counts.GetValueOrDefault(ImportJobs.Created),
            UpdatedCount = counts.GetValueOrDefault(ImportJobs.Updated),
            SeveralPeopleCount = counts.GetValueOrDefault(ImportJobs.SeveralPeople),
            DuplicateCount = counts.GetValueOrDefault(ImportJobs.Duplicates),
            SkippedCount = counts.GetValueOrDefault(ImportJobs.Skipped),
            ErrorCount = counts.GetValueOrDefault(ImportJobs.Errors),
            LeftOut = LeftOutOf(counts, import, isMasked),
            Error = texts.Tell(row.Error),
            UserName = row.UserName,
            CreationTime = row.CreatedAt,
            FinishedTime = row.FinishedAt,
        };
    }

    private static ImportLeftOutDto[] LeftOutOf(Dictionary<string, long> counts, ImportRow import, bool isMasked)
    {
        var examples = ImportLeftOutExamples.Read(import.LeftOut).ToLookup(e => e.Reason);
        return
        [
            .. Enum.GetValues<ImportLeftOutReason>().Where(r => counts.GetValueOrDefault(ImportJobs.LeftOut(r)) > 0).Select(r => new ImportLeftOutDto
            {
                Reason = r,
                Count = counts[ImportJobs.LeftOut(r)],
                Examples =
                [
                    .. examples[r].Select(e => new ImportLeftOutCellDto
                    {
                        Row = e.Row, Index = e.Column, Name = e.Name,
                        Value = isMasked ? ImportPreviewMasking.Masked(e.Value, e.Name, import.ReadMapping()?.Columns.FirstOrDefault(c => c.Index == e.Column)) : e.Value,
                    }),
                ],
            }),
        ];
    }
}
