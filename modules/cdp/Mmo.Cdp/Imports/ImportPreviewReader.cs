using CsvHelper;
using Mmo.Cdp.Attributes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Localization;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Imports;

/// <summary>Reads the first rows of a file and says what its columns may mean.</summary>
internal sealed class ImportPreviewReader(ModuleDatabase<CdpDbContext> database, ImportReader reader, ImportFile files, IMmoTexts texts, ICurrentTenant tenant) : ITransientDependency
{
    private const int PreviewRows = 50;
    private const int ShownCell = 200;

    /// <param name="id">The import.</param>
    /// <param name="input">How to read it.</param>
    /// <param name="isMasked">True for who may not see personal data: the shapes of the cells are enough to draw a mapping.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    public async Task<ImportPreviewDto> ReadAsync(Guid id, GetImportPreviewInput input, bool isMasked, CancellationToken cancellationToken)
    {
        ImportRow import;
        AttributeCatalog catalog;
        OrderPaths? order;
        await using (var transaction = await database.BeginAsync(cancellationToken))
        {
            import = await reader.FindAsync(transaction, id, cancellationToken);
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
            var preview = await ReadAsync(table, encoding, import, new ImportSuggestions(import.ImportKind, catalog, order), cancellationToken);
            return isMasked ? ImportPreviewMasking.Masked(preview) : preview;
        }
        catch (CsvFormatException exception)
        {
            throw new BusinessException(CdpErrorCodes.ImportFileBroken, innerException: exception).WithData("Detail", table.RowNumber + 1);
        }
    }

    /// <summary>What the file calls its columns, as it stands beside a mapping; null when it cannot be read.</summary>
    public async Task<string[]?> NamesAsync(Guid id, ImportMappingDto mapping, CancellationToken cancellationToken)
    {
        ImportRow import;
        await using (var transaction = await database.BeginAsync(cancellationToken))
        {
            import = await reader.FindAsync(transaction, id, cancellationToken);
        }

        if (!import.IsComplete)
        {
            return null;
        }

        await using var table = ImportTable.Open(
            files.Open(tenant.RequiredId, import.Id, import.FileNo), mapping.Encoding ?? import.Encoding!, mapping.Delimiter, mapping.HasHeader);
        try
        {
            await table.ReadHeaderAsync(cancellationToken);
            return ImportFileColumns.Of(table.Headers, texts).Names;
        }
        catch (Exception exception) when (exception is CsvFormatException or BusinessException)
        {
            return null;
        }
    }

    private async Task<ImportPreviewDto> ReadAsync(CsvReader table, string encoding, ImportRow import, ImportSuggestions suggestions, CancellationToken cancellationToken)
    {
        var rows = new List<string[]>();
        while (rows.Count < PreviewRows && await table.ReadAsync(cancellationToken))
        {
            rows.Add([.. Enumerable.Range(0, Math.Min(table.FieldCount, ImportTable.MaxColumns)).Select(table.GetString)]);
        }

        var headers = table.Headers.ToArray();
        var own = ImportOwnColumns.In(headers, texts);
        rows = [.. rows.Select(r => r.Select(own.Read).ToArray())];
        var columns = headers.Length > 0 ? Math.Min(headers.Length, ImportTable.MaxColumns) : rows.Select(r => r.Length).DefaultIfEmpty().Max();
        var names = Enumerable.Range(0, columns).Select(i => i < headers.Length ? headers[i] : "").ToArray();
        var like = await LikeAsync(import, headers, cancellationToken);
        return new ImportPreviewDto
        {
            Encoding = encoding,
            Delimiter = table.Separator.ToString(),
            Columns =
            [
                .. names.Select((name, i) => new ImportPreviewColumnDto
                {
                    Index = i, Name = name,
                    Suggested = own.Contains(i) ? new ImportColumnDto { Index = i }
                        : like is not null ? like.Of(i, own)
                        : suggestions.For(i, name, [.. rows.Where(r => i < r.Length && r[i].Trim() != "").Select(r => r[i].Trim())]),
                }),
            ],
            Rows = [.. rows.Select(r => (IReadOnlyList<string>)[.. r.Select(c => c.Length <= ShownCell ? c : $"{c[..ShownCell]}…")])],
            Remarks = [.. Remarks(headers, rows, columns)],
            LikeImport = like?.Name,
            MatchRule = like?.Mapping.MatchRule ?? ImportMatchRule.CreateAndUpdate,
            EventName = like?.Mapping.EventName,
        };
    }

    // A file without a header says nothing of its columns, unless it is the faulty rows of one: these were numbered.
    private async Task<ImportLike?> LikeAsync(ImportRow import, string[] headers, CancellationToken cancellationToken)
    {
        var names = ImportFileColumns.Of(headers, texts).Names;
        var wasUnnamed = names.Length < headers.Length && ImportFileColumns.AreUnnamed(names, texts);
        if (names.Length == 0)
        {
            return null;
        }

        await using var transaction = await database.BeginAsync(cancellationToken);
        var like = await transaction.SingleOrDefaultAsync<ImportLike>(
            ImportSql.Alike, new { import.Kind, Names = wasUnnamed ? [] : names }, cancellationToken);
        return like?.Mapping.Columns.All(c => c.Index < headers.Length) == true ? like : null;
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
}
