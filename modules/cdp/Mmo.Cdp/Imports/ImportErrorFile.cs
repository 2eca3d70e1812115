using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using Mmo.Content;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.ErrorHandling;
using Mmo.Json;
using Mmo.Localization;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Imports;

/// <summary>
/// Rows that were not taken in, to be corrected and imported again: the file's own columns and cells, then the row and the reason. They are read
/// from the file itself, so a row is there as it was written, however long.
/// </summary>
internal sealed class ImportErrorFile(
    ModuleDatabase<CdpDbContext> database, OperationBook<CdpDbContext> operations, ImportFile files, ImportFaultTexts faults, IMmoTexts texts, ICurrentTenant tenant)
    : ITransientDependency
{
    private const int Slice = 5000;

    public async Task<IRemoteStreamContent> WriteAsync(ImportRow import, CancellationToken cancellationToken)
    {
        var mapping = await MappingAsync(import, cancellationToken);

        // 100,000 rows of some hundred characters: on the disk, not in memory.
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        await using (var table = Open(import, mapping))
        {
            await table.ReadHeaderAsync(cancellationToken);
            var columns = mapping.HasHeader ? ImportFileColumns.Of(table.Headers, texts) : ImportFileColumns.Unnamed(await WidestAsync(import, mapping, cancellationToken), texts);
            await using var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
            await using var csv = CsvWriter.Create(text, new CsvWriterOptions { Separator = table.Separator, ValidateFieldCount = false }, true);
            csv.WriteRecord([.. columns.Names.Select(SpreadsheetText.Guard), .. ImportOwnColumns.Names(texts)]);
            await foreach (var error in RowsAsync(import.Id, table, cancellationToken))
            {
                var (own, surplus) = columns.Split(Enumerable.Range(0, table.FieldCount).Select(table.GetString));
                var row = (error.RowNo + (mapping.HasHeader ? 1 : 0)).ToString(CultureInfo.InvariantCulture);
                csv.WriteRecord([.. own.Select(SpreadsheetText.Guard), row, SpreadsheetText.Guard(faults.Tell(error, mapping, columns)), .. surplus.Select(SpreadsheetText.Guard)]);
            }
        }

        file.Position = 0;
        return new RemoteStreamContent(file, $"errors-{import.CreatedAt:yyyyMMdd-HHmm}.csv", "text/csv", file.Length);
    }

    // As the file was read when the rows were found at fault.
    private async Task<ImportMappingDto> MappingAsync(ImportRow import, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var run = import is { IsComplete: true, OperationId: { } id } ? await operations.FindAsync(transaction, id, ImportJobs.Kinds, cancellationToken) : null;
        return run is null ? throw new BusinessException(CdpErrorCodes.ImportNotReady) : JsonSerializer.Deserialize<ImportJobArguments>(run.Arguments, MmoJson.Options)!.Mapping;
    }

    private CsvReader Open(ImportRow import, ImportMappingDto mapping) =>
        ImportTable.Open(files.Open(tenant.RequiredId, import.Id, import.FileNo), mapping.Encoding ?? import.Encoding!, mapping.Delimiter, mapping.HasHeader);

    // A file without a header does not say how many columns it has: as many as its widest row of these.
    private async Task<int> WidestAsync(ImportRow import, ImportMappingDto mapping, CancellationToken cancellationToken)
    {
        await using var table = Open(import, mapping);
        var widest = mapping.Columns.Max(c => c.Index) + 1;
        await foreach (var _ in RowsAsync(import.Id, table, cancellationToken))
        {
            widest = Math.Max(widest, table.FieldCount);
        }

        return widest;
    }

    // Each with the reader standing at its row.
    private async IAsyncEnumerable<ImportErrorRow> RowsAsync(
        Guid importId, CsvReader table, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = 0L;
        for (IReadOnlyList<ImportErrorRow> rows; (rows = await ReadAsync(importId, after, cancellationToken)).Count > 0; after = rows[^1].RowNo)
        {
            foreach (var row in rows)
            {
                while (table.RowNumber < row.RowNo && await table.ReadAsync(cancellationToken))
                {
                }

                yield return row;
            }
        }
    }

    private async Task<IReadOnlyList<ImportErrorRow>> ReadAsync(Guid importId, long after, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await transaction.QueryAsync<ImportErrorRow>(ImportSql.Errors, new { Id = importId, After = after, Take = Slice }, cancellationToken);
    }
}
