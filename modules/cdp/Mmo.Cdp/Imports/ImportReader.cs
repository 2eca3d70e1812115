using System.Text.Json;
using CsvHelper;
using Mmo.Application.Dtos;
using Mmo.Cdp.Attributes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.ErrorHandling;
using Mmo.Json;
using Mmo.Localization;
using Mmo.LongJobs;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Imports;

/// <summary>Reads imports for people.</summary>
internal sealed class ImportReader(
    ModuleDatabase<CdpDbContext> database, OperationBook<CdpDbContext> operations, ImportFile files, IMmoTexts texts, ICurrentTenant tenant) : ITransientDependency
{
    private const int PreviewRows = 50;
    private const int ShownCell = 200;

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

    /// <param name="id">The import.</param>
    /// <param name="input">How to read it.</param>
    /// <param name="isMasked">True for who may not see personal data: the shapes of the cells are enough to draw a mapping.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    public async Task<ImportPreviewDto> PreviewAsync(Guid id, GetImportPreviewInput input, bool isMasked, CancellationToken cancellationToken)
    {
        ImportRow import;
        AttributeCatalog catalog;
        OrderPaths? order;
        await using (var transaction = await database.BeginAsync(cancellationToken))
        {
            import = await FindAsync(transaction, id, cancellationToken);
            catalog = await AttributeCatalog.LoadAsync(transaction, cancellationToken);
            order = await transaction.SingleOrDefaultAsync<OrderPaths>(ImportSql.OrderPaths, null, cancellationToken);
        }

        if (!import.IsComplete)
        {
            throw new BusinessException(CdpErrorCodes.ImportNotReady);
        }

        var mapping = import.ReadMapping();
        var encoding = input.Encoding ?? mapping?.Encoding ?? import.Encoding!;
        await using var table = ImportTable.Open(files.Open(tenant.RequiredId, id, import.FileNo), encoding, input.Delimiter ?? mapping?.Delimiter, input.HasHeader ?? mapping?.HasHeader ?? true);
        try
        {
            await table.ReadHeaderAsync(cancellationToken);
            var preview = await PreviewAsync(table, encoding, new ImportSuggestions(import.ImportKind, catalog, order), cancellationToken);
            return isMasked ? ImportPreviewMasking.Masked(preview) : preview;
        }
        catch (CsvFormatException exception)
        {
            throw new BusinessException(CdpErrorCodes.ImportFileBroken, innerException: exception).WithData("Detail", table.RowNumber + 1);
        }
    }

    private async Task<ImportPreviewDto> PreviewAsync(CsvReader table, string encoding, ImportSuggestions suggestions, CancellationToken cancellationToken)
    {
        var rows = new List<string[]>();
        while (rows.Count < PreviewRows && await table.ReadAsync(cancellationToken))
        {
            rows.Add([.. Enumerable.Range(0, Math.Min(table.FieldCount, ImportTable.MaxColumns)).Select(table.GetString)]);
        }

        var headers = table.Headers.ToArray();
        var columns = headers.Length > 0 ? Math.Min(headers.Length, ImportTable.MaxColumns) : rows.Select(r => r.Length).DefaultIfEmpty().Max();
        var names = Enumerable.Range(0, columns).Select(i => i < headers.Length ? headers[i] : "").ToArray();
        return new ImportPreviewDto
        {
            Encoding = encoding,
            Delimiter = table.Separator.ToString(),
            Columns =
            [
                .. names.Select((name, i) => new ImportPreviewColumnDto
                {
                    Index = i, Name = name, Suggested = suggestions.For(i, name, [.. rows.Where(r => i < r.Length && r[i].Trim() != "").Select(r => r[i].Trim())]),
                }),
            ],
            Rows = [.. rows.Select(r => (IReadOnlyList<string>)[.. r.Select(c => c.Length <= ShownCell ? c : $"{c[..ShownCell]}…")])],
            Remarks = [.. Remarks(headers, rows, columns)],
        };
    }

    private IEnumerable<string> Remarks(string[] headers, List<string[]> rows, int columns)
    {
        foreach (var twice in headers.Where(h => h != "").GroupBy(h => h, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            yield return texts.Get("ImportRemark:HeaderTwice", new Dictionary<string, object?> { ["Name"] = twice.Key, ["Count"] = twice.Count() });
        }

        if (headers.Length > ImportTable.MaxColumns)
        {
            yield return texts.Get("ImportRemark:TooManyColumns", new Dictionary<string, object?> { ["Max"] = ImportTable.MaxColumns });
        }

        if (rows.Count(r => r.Skip(columns).Any(c => c != "")) is > 0 and var ragged)
        {
            yield return texts.Get("ImportRemark:Ragged", new Dictionary<string, object?> { ["Count"] = ragged });
        }
    }

    private async Task<ImportDto> MapAsync(TenantTransaction transaction, ImportRow row, CancellationToken cancellationToken)
    {
        var operation = row.OperationId is { } id ? await operations.FindAsync(transaction, id, ImportJobs.Kinds, cancellationToken) : null;
        var run = operation is null ? null : RunOf(operation);
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

    private ImportRunDto RunOf(OperationRow row)
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
            Error = texts.Tell(row.Error),
            UserName = row.UserName,
            CreationTime = row.CreatedAt,
            FinishedTime = row.FinishedAt,
        };
    }
}
